import { refOf, type Corpus } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** The fields that lead from a part to its whole. */
const upward = ["within", "parent", "partOf", "enlarges", "broader"] as const;

const valuesOf = (field: unknown): string[] => {
  if (typeof field === "string") return [field];
  if (typeof field !== "object" || field === null) return [];
  return Object.values(field).flatMap((fact) =>
    typeof fact === "object" && fact !== null && "value" in fact && typeof fact.value === "string" ? [fact.value] : [],
  );
};

const wholesOf = (record: AuthoredRecord, field: string): string[] =>
  field in record ? valuesOf((record as unknown as Readonly<Record<string, unknown>>)[field]) : [];

/** The way up from a record that comes back to it; undefined where none does. */
const circleFrom = (start: AuthoredRecord, field: string, corpus: Corpus): string[] | undefined => {
  const seen = new Set<string>();
  const ways: string[][] = wholesOf(start, field).map((whole) => [whole]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? "";
    if (last === refOf(start)) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    const record = corpus.records.get(last);
    for (const whole of record ? wholesOf(record, field) : []) ways.push([...way, whole]);
  }
  return undefined;
};

/** No place lies within itself, no body is a part of itself, not even by way of others. */
export const wholesHoldNoCircle: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    for (const field of upward) {
      const way = circleFrom(record, field, corpus);
      if (way) yield { code: "reference/circular", pointer: `/${field}`, arguments: { way: [refOf(record), ...way] } };
    }
  },
};
