import { isObject, type FrozenText, type RecordFile } from "@vnjp/engine/corpus";
import { mend } from "@vnjp/engine/mending";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { codePoints, locate, occurrences, type Range } from "@vnjp/engine/text";

type Texts = ReadonlyMap<string, FrozenText>;

/**
 * The fewest words around a place that stand once in the text and hold its quote once. Undefined where none do: then the
 * quote overlaps itself, and no longer quote can single it out.
 */
export const shortestWithin = (text: string, quote: string, { start, end }: Range): string | undefined => {
  const points = codePoints(text);
  const before = points.slice(0, start).split(/(?<=\s)/u);
  const after = points.slice(end, points.length).split(/(?=\s)/u);
  for (let reach = 1; reach <= before.length + after.length; reach += 1) {
    const found: string[] = [];
    for (let left = Math.max(0, reach - after.length); left <= Math.min(reach, before.length); left += 1) {
      const lead = before.slice(before.length - left).join("");
      const within =
        lead.trimStart() +
        quote +
        after
          .slice(0, reach - left)
          .join("")
          .trimEnd();
      const located = locate(text, quote, within);
      if (located.outcome === "found" && located.range.start === start) found.push(within);
    }
    const [shortest] = found.toSorted((a, b) => a.length - b.length);
    if (shortest !== undefined) return shortest;
  }
  return undefined;
};

const withoutOffsets = (value: unknown, texts: Texts): unknown => {
  if (!isObject(value)) return value;
  const { text, quote, start, end } = value;
  const rest = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutOffsets(child, texts)]));
  if (typeof text !== "string" || typeof quote !== "string" || typeof start !== "number" || typeof end !== "number")
    return rest;
  const { start: _start, end: _end, ...span } = rest;
  const characters = texts.get(text)?.characters ?? "";
  const within =
    occurrences(characters, quote).length > 1 ? shortestWithin(characters, quote, { start, end }) : undefined;
  return within === undefined ? span : { ...span, within };
};

/** Where editors find what a record of a kind may hold, as seen from its file. */
const schemaOf = (kind: unknown): string => `../../generated/schema/authored/${String(kind)}.schema.json`;

/**
 * A published record as a person writes it: quotes without offsets, `within` where a quote alone stands more than once,
 * keys in the order of the schema.
 */
export const authoredOf = (published: Readonly<Record<string, unknown>>, texts: Texts): AuthoredRecord => {
  const bare = withoutOffsets(published, texts) as Record<string, unknown>;
  return mend({ $schema: schemaOf(bare["kind"]), ...bare }, { records: new Map(), texts }).value as AuthoredRecord;
};

/** A record as the file that holds it, at its place in a corpus. */
export const fileOf = (record: AuthoredRecord): RecordFile => {
  const { $schema = schemaOf(record.kind), ...rest } = record;
  return {
    path: `records/${record.kind}/${record.id}.json`,
    content: `${JSON.stringify({ $schema, ...rest }, null, 2)}\n`,
  };
};
