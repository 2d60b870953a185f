import { existsSync } from "node:fs";
import { join } from "node:path";
import { createCorrectionId } from "@vnjp/engine/corrections";

/** The changeset and the reasons file of a correction, named after its permanent id. */
export interface ReasonFiles {
  readonly changeset: string;
  readonly reasons: string;
}

/** Finds names for the files of a correction. An existing file is never overwritten, so `usedIds` gets the names that are taken. */
export const findFreeFiles = (folder: string, record: string, pointer: string, usedIds: Set<string>): ReasonFiles => {
  const id = createCorrectionId(record, pointer, usedIds);
  const files = { changeset: join(folder, `${id}.md`), reasons: join(folder, `${id}.corrections.json`) };
  if (!existsSync(files.changeset) && !existsSync(files.reasons)) return files;
  usedIds.add(id);
  return findFreeFiles(folder, record, pointer, usedIds);
};
