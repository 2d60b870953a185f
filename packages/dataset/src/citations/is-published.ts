import log from "#corrections" with { type: "json" };
import { isAtOrBelow } from "../records/pointer.ts";
import { resolvePointer } from "../records/resolve-pointer.ts";
import { resolveReference } from "../records/resolve-reference.ts";

/** Whether a record, and the fact or field at a pointer of it, is or was published, in whichever release. */
export const isPublished = ({
  reference,
  pointer,
}: {
  readonly reference: string;
  readonly pointer: string;
}): boolean => {
  const now = resolveReference(reference);
  if (now.outcome === "unknown" || pointer === "") return now.outcome !== "unknown";
  // Nobody can tell which facts a record had that is no longer published, or became several.
  if (!("record" in now) || !now.record) return true;
  if (resolvePointer(now.record, pointer)) return true;
  const references = [reference, `${now.record.kind}/${now.record.id}`];
  return Object.values(log.corrections).some(
    (entry) => references.includes(entry.record) && isAtOrBelow(entry.pointer, pointer),
  );
};
