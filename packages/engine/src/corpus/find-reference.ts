import { isKind } from "../schema/index.ts";
import { isObject } from "./pointer.ts";
import { parseFile, type RecordFile } from "./record-file.ts";

/** No id is longer. A longer text is something else, and is not shown as the name of a record. */
const maxLength = 200;

/** The reference of a value that may not have the shape of a record, if it names a kind and an id. */
export const findReference = (value: unknown): string | undefined => {
  const { kind, id } = isObject(value) ? value : {};
  return isKind(kind) && typeof id === "string" && id.length <= maxLength ? `${kind}/${id}` : undefined;
};

/** The reference of the record in a file, if it can be read and names one. */
export const findFileReference = (file: RecordFile): string | undefined => {
  const parsed = parseFile(file);
  return parsed.outcome === "parsed" ? findReference(parsed.value) : undefined;
};
