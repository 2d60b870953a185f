import { isObject, parsePointer, formatPointer, type Corpus } from "../corpus/index.ts";
import { authoredSchemas, findSemanticType, isKind, walkSchema, type Kind } from "../schema/index.ts";
import { findOccurrences } from "../text/index.ts";
import { sortKeysBySchema } from "./key-order.ts";
import { normalizeDateSpelling } from "./date-spelling.ts";
import { findUniqueWithin } from "./unique-within.ts";

/** One change of a record. */
export interface Fix {
  readonly pointer: string;
  readonly type: "key-order" | "unicode-normalization" | "date-spelling" | "within";
  readonly before: unknown;
  readonly after: unknown;
}

export interface FixResult {
  readonly value: unknown;
  readonly fixes: readonly Fix[];
}

/** A copy of a value with another value at a path. */
const setValue = (value: unknown, path: readonly string[], child: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || !isObject(value)) return child;
  return { ...value, [step]: setValue(value[step], rest, child) };
};

/** Values from cited pages and notes are typed by people and can be normalized. Values from a dispatch are copied. */
const normalizeFact = (fact: Readonly<Record<string, unknown>>): unknown => ({
  ...fact,
  ...(fact["basis"] === "external" ? { value: normalizeStrings(fact["value"]) } : {}),
  ...(fact["note"] === undefined ? {} : { note: normalizeStrings(fact["note"]) }),
});

/** Composes the quotes of a span, if only the composed form is in the text: an editor may have decomposed the letters. */
const normalizeQuotes = (entry: Readonly<Record<string, unknown>>, corpus: Corpus): unknown => {
  const text = (typeof entry["text"] === "string" ? corpus.texts.get(entry["text"])?.characters : undefined) ?? "";
  const normalizeQuote = (quote: unknown): unknown =>
    typeof quote === "string" && !text.includes(quote) && text.includes(quote.normalize("NFC"))
      ? quote.normalize("NFC")
      : quote;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      key === "quote" || key === "within" ? normalizeQuote(value) : value,
    ]),
  );
};

const normalizeStrings = (value: unknown): unknown => {
  if (typeof value === "string") return value.normalize("NFC");
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, normalizeStrings(child)]));
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const listSpans = (fact: unknown): { text: string; quote: string }[] =>
  isObject(fact) && isObject(fact["evidence"])
    ? Object.values(fact["evidence"]).flatMap((entry) =>
        isObject(entry) && typeof entry["text"] === "string" && typeof entry["quote"] === "string"
          ? [{ text: entry["text"], quote: entry["quote"] }]
          : [],
      )
    : [];

function* findFixes(kind: Kind, record: Readonly<Record<string, unknown>>, corpus: Corpus): Generator<Fix> {
  for (const { path, value, schema } of walkSchema(authoredSchemas[kind], record)) {
    const pointer = formatPointer(path);
    const semanticType = findSemanticType(schema)?.type;
    if (typeof value === "string" && semanticType === "date" && normalizeDateSpelling(value) !== value)
      yield { pointer, type: "date-spelling", before: value, after: normalizeDateSpelling(value) };
    if (
      (semanticType === "span" || semanticType === "passage") &&
      isObject(value) &&
      !isSame(value, normalizeQuotes(value, corpus))
    )
      yield { pointer, type: "unicode-normalization", before: value, after: normalizeQuotes(value, corpus) };
    if (semanticType === "fact" && isObject(value)) {
      if (!isSame(value, normalizeFact(value)))
        yield { pointer, type: "unicode-normalization", before: value, after: normalizeFact(value) };
      for (const [key, entry] of Object.entries(isObject(value["evidence"]) ? value["evidence"] : {})) {
        if (!isObject(entry) || entry["within"] !== undefined) continue;
        const { text, quote } = entry;
        if (typeof text !== "string" || typeof quote !== "string") continue;
        if (findOccurrences(corpus.texts.get(text)?.characters ?? "", quote).length < 2) continue;
        const others = listSpans(value).filter((span) => span.quote !== quote);
        const within = findUniqueWithin({ text, quote }, others, corpus);
        if (within !== undefined)
          yield { pointer: `${pointer}/evidence/${key}/within`, type: "within", before: undefined, after: within };
      }
    }
  }
  for (const key of ["label", "note"])
    if (record[key] !== undefined && !isSame(record[key], normalizeStrings(record[key])))
      yield {
        pointer: `/${key}`,
        type: "unicode-normalization",
        before: record[key],
        after: normalizeStrings(record[key]),
      };
}

/**
 * Fixes what is safe to fix: the spelling of dates, decomposed letters, the order of keys, and a missing `within` if the
 * other evidence of the fact identifies the passage. It changes no content.
 */
export const fixRecord = (value: unknown, corpus: Corpus): FixResult => {
  const kind = isObject(value) ? value["kind"] : undefined;
  if (!isObject(value) || !isKind(kind)) return { value, fixes: [] };
  const fixes = [...findFixes(kind, value, corpus)];
  const changed = fixes.reduce<unknown>(
    (record, { pointer, after }) => setValue(record, parsePointer(pointer), after),
    value,
  );
  const ordered = sortKeysBySchema(authoredSchemas[kind], changed);
  if (JSON.stringify(ordered) === JSON.stringify(changed)) return { value: changed, fixes };
  return { value: ordered, fixes: [...fixes, { pointer: "", type: "key-order", before: undefined, after: undefined }] };
};
