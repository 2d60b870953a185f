import { isObject, locateSpan, type Corpus, type TextSource } from "../corpus/index.ts";
import { kindNames, type Kind, type PublishedRecord } from "../schema/index.ts";
import { sortKeys } from "./canonical-json.ts";

/** Published records by kind and id, sorted. */
export type PublishedRecords = {
  readonly [K in Kind]: { readonly [id: string]: Extract<PublishedRecord, { kind: K }> };
};

/**
 * Adds offsets to every span of an authored value, in Unicode code points of the texts. Throws if a quote cannot be
 * located.
 */
export const addOffsets = (value: unknown, source: TextSource): unknown => {
  if (!isObject(value)) return value;
  const { quote, text, within } = value;
  const rest = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, addOffsets(child, source)]));
  if (typeof quote !== "string" || typeof text !== "string") return rest;
  const located = locateSpan(source, { text, quote, within: typeof within === "string" ? within : undefined });
  if (located.outcome !== "found")
    throw new Error(`a corpus with findings cannot be published: “${quote}” in ${text}: ${located.outcome}`);
  const { within: _, ...span } = rest;
  return { ...span, ...located.range };
};

/** The collections whose passages are published as positions: their quotes together are the whole text. */
const passageFields = ["segments", "withoutFacts"] as const;

const removeQuotes = (entries: unknown): unknown => {
  if (!isObject(entries)) return entries;
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      if (!isObject(entry) || !isObject(entry["span"])) return [key, entry];
      const { quote: _, ...span } = entry["span"];
      return [key, { ...entry, span }];
    }),
  );
};

const removeTexts = (record: unknown): unknown =>
  isObject(record) && record["kind"] === "dispatch"
    ? Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          passageFields.some((field) => field === name) ? removeQuotes(value) : value,
        ]),
      )
    : record;

/**
 * Turns authored records into published ones: their spans have offsets, in Unicode code points. The corpus must have no
 * finding: a quote that cannot be located throws.
 */
export const publish = (corpus: Corpus): PublishedRecords => {
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, {} as Record<string, unknown>]));
  for (const reference of [...corpus.records.keys()].toSorted()) {
    const record = corpus.records.get(reference);
    if (!record) continue;
    const { $schema: _, ...published } = removeTexts(addOffsets(record, corpus)) as Record<string, unknown>;
    const kind = byKind[record.kind];
    if (kind) kind[record.id] = sortKeys(published);
  }
  return byKind as unknown as PublishedRecords;
};
