import { resolvePointer } from "@vnjp/engine/corpus/pointer";
import type { ReleaseData } from "./release-data.ts";

/**
 * Finds the last label of a retired record. The reverse patch of the release that retired it adds the record again, so the
 * label is in that patch, and nothing has to be replayed. Undefined if the history has no such patch.
 */
export const findLastLabel = (
  releases: ReleaseData["releases"],
  reference: string,
  retiredIn: string,
): string | undefined => {
  const path = `/records/${reference}/label/en`;
  const labels = (releases[retiredIn]?.data ?? []).flatMap((operation) => {
    if (!("value" in operation) || !path.startsWith(`${operation.path}/`)) return [];
    const { value } = operation;
    const label =
      typeof value === "object" && value !== null && resolvePointer(value, path.slice(operation.path.length));
    return typeof label === "string" ? [label] : [];
  });
  return labels.at(-1);
};
