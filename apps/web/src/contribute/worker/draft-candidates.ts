import { isObject } from "@vnjp/engine/corpus";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import type { Draft } from "@vnjp/engine/drafting";
import { fileOf } from "./authored.ts";
import type { placesIn } from "./draft-places.ts";
import type { Candidate } from "./drafted.ts";

const inWords = (value: unknown): string => {
  if (!isObject(value)) return String(value);
  const known = value["en"] ?? value["name"] ?? value["wording"] ?? value["record"];
  return typeof known === "string" ? known : Object.values(value).map(inWords).join(", ");
};

/** The values of a factual field; a field of entries has those of its entries. */
const valuesIn = (field: unknown): readonly string[] => {
  if (!isObject(field)) return [];
  if (typeof field["basis"] === "string")
    return field["basis"] === "not-stated" ? ["not stated"] : [inWords(field["value"])];
  return Object.values(field).flatMap(valuesIn);
};

const notFacts = new Set(["$schema", "kind", "id", "label", "review", "note", "language"]);

const fieldsOf = (record: AuthoredRecord): Candidate["fields"] =>
  Object.entries(record)
    .filter(([field]) => !notFacts.has(field))
    .map(([field, value]) => ({ field, values: [...new Set(valuesIn(value))] }))
    .filter(({ values }) => values.length > 0);

/** The records that a draft proposes, told in short, each with the file that it would be. */
export const candidatesOf = ({ candidates }: Draft, places: ReturnType<typeof placesIn>): readonly Candidate[] => {
  const { events, statements, people, organizations, places: located } = candidates;
  const records: readonly AuthoredRecord[] = [...events, ...statements, ...people, ...organizations, ...located];
  return records.map((record) => ({
    reference: `${record.kind}/${record.id}`,
    label: record.label.en,
    fields: fieldsOf(record),
    places: places.placesOf(record),
    file: fileOf(record),
  }));
};
