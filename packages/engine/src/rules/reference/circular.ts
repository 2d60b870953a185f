import { getReference, isObject, type Corpus } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** The fields that refer from a part to its whole, or from a copy to its original. */
const parentFields = ["within", "parent", "partOf", "enlarges", "broader", "copyOf"] as const;

/** The parents in a field: it holds facts with references, or references alone. */
const listParents = (record: AuthoredRecord, field: string): string[] => {
  const value = Object.entries(record).find(([name]) => name === field)?.[1];
  return Object.values(isObject(value) ? value : {}).flatMap((entry) => {
    const parent = isObject(entry) ? entry["value"] : entry;
    return typeof parent === "string" ? [parent] : [];
  });
};

/** The shortest path of parents that leads back to a record; undefined if there is none. */
const findCycle = (start: AuthoredRecord, field: string, corpus: Corpus): string[] | undefined => {
  const seen = new Set<string>();
  const paths: string[][] = listParents(start, field).map((parent) => [parent]);
  for (let path = paths.shift(); path; path = paths.shift()) {
    const last = path.at(-1) ?? "";
    if (last === getReference(start)) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    const record = corpus.records.get(last);
    for (const parent of record ? listParents(record, field) : []) paths.push([...path, parent]);
  }
  return undefined;
};

/** No record is a part or a copy of itself, directly or through others. */
export const referenceCircular: RecordRule<"reference/circular"> = {
  scope: "record",
  *check(record, corpus) {
    for (const field of parentFields) {
      const path = findCycle(record, field, corpus);
      if (path)
        yield {
          code: "reference/circular",
          pointer: `/${field}`,
          arguments: { cycle: [getReference(record), ...path] },
        };
    }
  },
};
