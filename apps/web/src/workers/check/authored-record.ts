import { isObject, type RecordFile, type TextSource } from "@vnjp/engine/corpus";
import { fixRecord } from "@vnjp/engine/fix";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { indexCodePoints, findOccurrences, findShortestWithin, type TextRange } from "@vnjp/engine/text";

/** The `within` of a span: in a withheld text the proved one, otherwise the shortest if one is needed. */
const findWithin = ({ texts, provedSpans }: TextSource, text: string, quote: string, range: TextRange) => {
  const characters = texts.get(text)?.characters;
  if (characters === undefined)
    return provedSpans
      ?.get(text)
      ?.spans.find((span) => span.quote === quote && span.start === range.start && span.end === range.end)?.within;
  return findOccurrences(characters, quote).length > 1 ? findShortestWithin(characters, quote, range) : undefined;
};

/** Gives a span or a passage by its quote. A passage of a withheld text keeps its positions. */
const removeOffsets = (value: unknown, source: TextSource): unknown => {
  if (!isObject(value)) return value;
  const { text, start, end } = value;
  const rest = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, removeOffsets(child, source)]));
  if (typeof text !== "string" || typeof start !== "number" || typeof end !== "number") return rest;
  const characters = source.texts.get(text)?.characters;
  const passage = characters === undefined ? undefined : indexCodePoints(characters).slice(start, end);
  const quote = typeof rest["quote"] === "string" ? rest["quote"] : passage;
  if (quote === undefined) return rest;
  const { start: _start, end: _end, ...span } = rest;
  const within = findWithin(source, text, quote, { start, end });
  return { ...span, quote, ...(within === undefined ? {} : { within }) };
};

/** Gets the path of the JSON Schema of a kind, relative to a record file; editors read it. */
const getSchemaPath = (kind: unknown): string => `../../generated/schema/authored/${String(kind)}.schema.json`;

/**
 * Converts a published record to the authored form: quotes without offsets, `within` if a quote occurs more than once, keys
 * in the order of the schema.
 */
export const toAuthoredRecord = (published: Readonly<Record<string, unknown>>, source: TextSource): AuthoredRecord => {
  const authored = removeOffsets(published, source) as Record<string, unknown>;
  return fixRecord({ $schema: getSchemaPath(authored["kind"]), ...authored }, { records: new Map(), ...source })
    .value as AuthoredRecord;
};

/** Converts a record to its file, with its path in a corpus. */
export const toRecordFile = (record: AuthoredRecord): RecordFile => {
  const { $schema = getSchemaPath(record.kind), ...rest } = record;
  return {
    path: `records/${record.kind}/${record.id}.json`,
    content: `${JSON.stringify({ $schema, ...rest }, null, 2)}\n`,
  };
};
