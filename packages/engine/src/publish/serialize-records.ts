import { sortKeys } from "./canonical-json.ts";

/**
 * The records of a kind as a file: a JSON array in the order of their ids, with one record on each line and no other white
 * space. The same records give the same bytes.
 */
export const serializeRecords = (records: Readonly<Record<string, object>>): string => {
  const lines = Object.keys(records)
    .toSorted()
    .map((id) => JSON.stringify(sortKeys(records[id])));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
};
