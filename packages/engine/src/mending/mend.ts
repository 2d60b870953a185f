import { isObject, pathOf, pointerOf, type Corpus } from "../corpus/index.ts";
import { authored, kindNames, meaningOf, visit, type Kind } from "../schema/index.ts";
import { occurrences } from "../text/index.ts";
import { inSchemaOrder } from "./in-order.ts";
import { inOneSpelling } from "./one-spelling.ts";
import { singledOut } from "./single-out.ts";

/** What was mended, where, and how. */
export interface Mend {
  readonly pointer: string;
  readonly what: "key-order" | "composed-letters" | "date-spelling" | "within";
  readonly before: unknown;
  readonly after: unknown;
}

export interface Mended {
  readonly value: unknown;
  readonly mends: readonly Mend[];
}

const isKind = (kind: unknown): kind is Kind => kindNames.some((known) => known === kind);

/** A value with another in one place. */
const put = (value: unknown, path: readonly string[], child: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || !isObject(value)) return child;
  return { ...value, [step]: put(value[step], rest, child) };
};

/** What a page gives and every remark are our typing; what a dispatch prints keeps its own letters. */
const inComposedLetters = (fact: Readonly<Record<string, unknown>>): unknown => ({
  ...fact,
  ...(fact["basis"] === "external" ? { value: composed(fact["value"]) } : {}),
  ...(fact["note"] === undefined ? {} : { note: composed(fact["note"]) }),
});

/** The quotes of a piece of evidence, composed where only so they stand in their text: an editor may have taken the letters apart. */
const quotedAsPrinted = (piece: Readonly<Record<string, unknown>>, corpus: Corpus): unknown => {
  const text = corpus.texts.get(String(piece["text"]))?.characters ?? "";
  const asPrinted = (words: unknown): unknown =>
    typeof words === "string" && !text.includes(words) && text.includes(words.normalize("NFC"))
      ? words.normalize("NFC")
      : words;
  return Object.fromEntries(
    Object.entries(piece).map(([key, value]) => [key, key === "quote" || key === "within" ? asPrinted(value) : value]),
  );
};

const composed = (value: unknown): unknown => {
  if (typeof value === "string") return value.normalize("NFC");
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, composed(child)]));
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const spansIn = (fact: unknown): { text: string; quote: string }[] =>
  isObject(fact) && isObject(fact["evidence"])
    ? Object.values(fact["evidence"]).flatMap((piece) =>
        isObject(piece) && typeof piece["text"] === "string" && typeof piece["quote"] === "string"
          ? [{ text: piece["text"], quote: piece["quote"] }]
          : [],
      )
    : [];

function* mendsOf(kind: Kind, record: Readonly<Record<string, unknown>>, corpus: Corpus): Generator<Mend> {
  for (const { path, value, schema } of visit(authored[kind], record)) {
    const pointer = pointerOf(path);
    const meaning = meaningOf(schema)?.meaning;
    if (typeof value === "string" && meaning === "date" && inOneSpelling(value) !== value)
      yield { pointer, what: "date-spelling", before: value, after: inOneSpelling(value) };
    if (meaning === "span" && isObject(value) && !same(value, quotedAsPrinted(value, corpus)))
      yield { pointer, what: "composed-letters", before: value, after: quotedAsPrinted(value, corpus) };
    if (meaning === "fact" && isObject(value)) {
      if (!same(value, inComposedLetters(value)))
        yield { pointer, what: "composed-letters", before: value, after: inComposedLetters(value) };
      for (const [key, piece] of Object.entries(isObject(value["evidence"]) ? value["evidence"] : {})) {
        if (!isObject(piece) || piece["within"] !== undefined) continue;
        const { text, quote } = piece;
        if (typeof text !== "string" || typeof quote !== "string") continue;
        if (occurrences(corpus.texts.get(text)?.characters ?? "", quote).length < 2) continue;
        const others = spansIn(value).filter((span) => span.quote !== quote);
        const within = singledOut({ text, quote }, others, corpus);
        if (within !== undefined)
          yield { pointer: `${pointer}/evidence/${key}/within`, what: "within", before: undefined, after: within };
      }
    }
  }
  for (const key of ["label", "note"])
    if (record[key] !== undefined && !same(record[key], composed(record[key])))
      yield { pointer: `/${key}`, what: "composed-letters", before: record[key], after: composed(record[key]) };
}

/**
 * Mends what is safe to mend in a record as it was read: the spelling of dates, composed letters in our own words, the
 * place that an ambiguous quote means where its neighbours tell, and the order of keys. Nothing that is said is changed.
 */
export const mend = (value: unknown, corpus: Corpus): Mended => {
  const kind = isObject(value) ? value["kind"] : undefined;
  if (!isObject(value) || !isKind(kind)) return { value, mends: [] };
  const mends = [...mendsOf(kind, value, corpus)];
  const changed = mends.reduce<unknown>((record, { pointer, after }) => put(record, pathOf(pointer), after), value);
  const ordered = inSchemaOrder(authored[kind], changed);
  if (JSON.stringify(ordered) === JSON.stringify(changed)) return { value: changed, mends };
  return { value: ordered, mends: [...mends, { pointer: "", what: "key-order", before: undefined, after: undefined }] };
};
