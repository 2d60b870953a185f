import { isObject, type Corpus } from "../corpus/index.ts";
import { kindNames, type Kind, type PublishedRecord } from "../schema/index.ts";
import { locateQuote } from "../text/index.ts";
import { sortKeys } from "./canonical-json.ts";

/** Published records by kind and id, sorted. */
export type PublishedRecords = {
  readonly [K in Kind]: { readonly [id: string]: Extract<PublishedRecord, { kind: K }> };
};

/**
 * Adds offsets to every span of an authored value, in Unicode code points of the texts. Throws if a quote cannot be
 * located.
 */
export const addOffsets = (value: unknown, corpus: Pick<Corpus, "texts">): unknown => {
  if (!isObject(value)) return value;
  const { quote, text, within } = value;
  const rest = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, addOffsets(child, corpus)]));
  if (typeof quote !== "string" || typeof text !== "string") return rest;
  const located = locateQuote(
    corpus.texts.get(text)?.characters ?? "",
    quote,
    typeof within === "string" ? within : undefined,
  );
  if (located.outcome !== "found")
    throw new Error(`a corpus with findings cannot be published: “${quote}” in ${text}: ${located.outcome}`);
  const { within: _, ...span } = rest;
  return { ...span, ...located.range };
};

/**
 * Turns authored records into published ones: their spans have offsets, in Unicode code points. The corpus must have no
 * finding: a quote that cannot be located throws.
 */
export const publish = (corpus: Corpus): PublishedRecords => {
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, {} as Record<string, unknown>]));
  for (const reference of [...corpus.records.keys()].toSorted()) {
    const record = corpus.records.get(reference);
    if (!record) continue;
    const { $schema: _, ...published } = addOffsets(record, corpus) as Record<string, unknown>;
    const kind = byKind[record.kind];
    if (kind) kind[record.id] = sortKeys(published);
  }
  return byKind as unknown as PublishedRecords;
};
