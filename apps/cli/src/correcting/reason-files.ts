import { existsSync } from "node:fs";
import { join } from "node:path";
import { changesetFile, correctionId, reasonsFile } from "@vnjp/engine/reasons";
import type { AuthoredCorrection } from "@vnjp/engine/schema";
import type { FileToWrite } from "./write-all-or-none.ts";

/**
 * The changeset of a correction and the reason beside it, both under the permanent id of the correction; `taken` are the
 * ids that others have, released or not.
 */
export const reasonFiles = (
  folder: string,
  reason: AuthoredCorrection,
  isWithdrawn: boolean,
  taken: Iterable<string>,
): readonly FileToWrite[] => {
  const used = new Set(taken);
  const paths = (id: string) => [join(folder, `${id}.md`), join(folder, `${id}.corrections.json`)] as const;
  const nextId = (): string => {
    const id = correctionId(reason.record, reason.pointer, used);
    // A file of that name may say anything: it is never written over.
    if (!paths(id).some((path) => existsSync(path))) return id;
    used.add(id);
    return nextId();
  };
  const [changeset, reasons] = paths(nextId());
  return [
    { path: changeset, content: changesetFile([{ ...reason, isWithdrawn }]) },
    { path: reasons, content: reasonsFile([reason], used) },
  ];
};
