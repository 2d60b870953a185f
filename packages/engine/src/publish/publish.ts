import { isObject, type Corpus } from "../corpus/index.ts";
import { kindNames, type Kind, type PublishedRecord } from "../schema/index.ts";
import { locate } from "../text/index.ts";
import { sorted } from "./canonical.ts";

/** Published records by kind and id, everything in order. */
export type PublishedRecords = {
  readonly [K in Kind]: { readonly [id: string]: Extract<PublishedRecord, { kind: K }> };
};

/**
 * An authored value as it is published: its spans have offsets, in Unicode code points of the texts. Throws on a quote
 * that is not in its text.
 */
export const withOffsets = (value: unknown, corpus: Pick<Corpus, "texts">): unknown => {
  if (!isObject(value)) return value;
  const { quote, text, within } = value;
  const rest = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withOffsets(child, corpus)]));
  if (typeof quote !== "string" || typeof text !== "string") return rest;
  const located = locate(
    corpus.texts.get(text)?.characters ?? "",
    quote,
    typeof within === "string" ? within : undefined,
  );
  if (located.outcome !== "found")
    throw new Error(`the quote “${quote}” of ${text} is ${located.outcome}: a corpus with findings is not published`);
  const { within: _, ...span } = rest;
  return { ...span, ...located.range };
};

/**
 * Turns authored records into published ones: spans get their offsets, in Unicode code points. Takes a corpus without
 * findings, and throws on a quote that is not in its text.
 */
export const publish = (corpus: Corpus): PublishedRecords => {
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, {} as Record<string, unknown>]));
  for (const reference of [...corpus.records.keys()].toSorted()) {
    const record = corpus.records.get(reference);
    if (!record) continue;
    const { $schema: _, ...published } = withOffsets(record, corpus) as Record<string, unknown>;
    const kind = byKind[record.kind];
    if (kind) kind[record.id] = sorted(published);
  }
  return byKind as unknown as PublishedRecords;
};
