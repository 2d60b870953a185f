// Collects what people can search of a record: names, labels, contents, quotes, and the sentences of dispatches.
import { indexCodePoints, splitSentences } from "@vnjp/engine/text";
import { listEvidence, type AnyRecord, type Dispatch } from "../src/index.ts";
import { formatPointer } from "../src/records/pointer.ts";
import { namedKinds } from "../src/search/packed-record.ts";
import type { SearchedRecord, SearchedText, IndexContent } from "../src/search/search-index.ts";

type Texts = IndexContent["texts"];

/** The keys of values that are words, in our language or in that of a source. */
const wordKeys = ["en", "fr", "vi", "ja", "name", "wording", "outletName"];

/** What is not about the subject of a record, and the evidence, whose quotes are collected apart. */
const skippedKeys = ["note", "rights", "defects", "evidence"];

interface FoundValue {
  readonly field: string;
  readonly searched: SearchedText;
}

const collectValues = (value: unknown, path: readonly string[] = []): FoundValue[] => {
  const [field = "", key = ""] = [path[0], path.at(-1)];
  if (typeof value === "string" && wordKeys.includes(key)) {
    const pointer = formatPointer(path);
    return [{ field, searched: field === "label" ? [pointer] : [pointer, value] }];
  }
  if (typeof value !== "object" || value === null || skippedKeys.includes(key)) return [];
  return Object.entries(value).flatMap(([step, child]) => collectValues(child, [...path, step]));
};

/** The sentences of a dispatch, if its text is shipped. */
const listSentences = ({ editions }: Dispatch, texts: Texts): SearchedText[] =>
  Object.values(editions).flatMap(({ text }) => {
    const position = texts.findIndex(([edition]) => edition === text);
    const characters = texts[position]?.[1] ?? "";
    const whole = { start: 0, end: indexCodePoints(characters).length };
    return splitSentences(characters, whole).map(({ start, end }): SearchedText => ["", position, start, end]);
  });

const listQuotes = (record: AnyRecord, texts: Texts): SearchedText[] =>
  listEvidence(record).flatMap(({ pointer, key, evidence }): SearchedText[] => {
    if (evidence.kind === "page")
      return evidence.quote ? [[`${pointer}/evidence/${key}/quote/words`, evidence.quote.words]] : [];
    const { text, start, end, quote } = evidence;
    const position = texts.findIndex(([edition]) => edition === text);
    return [
      typeof texts[position]?.[1] === "string"
        ? [pointer, position, start, end]
        : [pointer, position, start, end, quote],
    ];
  });

/** Whether all words of one text are in another one. */
const isWithin = (inner: SearchedText, outer: SearchedText): boolean => {
  if (inner.length === 1 || outer.length === 1) return false;
  if (inner.length === 2 || outer.length === 2) return inner[1] === outer[1];
  return inner[1] === outer[1] && inner[2] >= outer[2] && inner[3] <= outer[3];
};

/** Removes what adds no words: a value that is there already, a quote within a longer quote or a sentence. */
const removeRepeated = (found: readonly SearchedText[]): SearchedText[] =>
  found.filter(
    (one, position) =>
      !found.some(
        (other, otherPosition) =>
          otherPosition !== position && isWithin(one, other) && !(isWithin(other, one) && otherPosition > position),
      ),
  );

/** Collects the texts of a record by the fields of the index. */
export const collectSearchedTexts = (record: AnyRecord, texts: Texts): SearchedRecord["fields"] => {
  const isNamed = namedKinds.includes(record.kind);
  const isName = (field: string) => field === "names" || (isNamed && field === "alternatives");
  const values = collectValues(record);
  const select = (isSelected: (field: string) => boolean) =>
    values.filter(({ field }) => isSelected(field)).map(({ searched }) => searched);
  const labels = select((field) => field === "label");
  const collected = {
    names: [...select(isName), ...(isNamed ? labels : [])],
    label: isNamed ? [] : labels,
    contents: select((field) => !isName(field) && field !== "label"),
    quotes: listQuotes(record, texts),
    sentences: record.kind === "dispatch" ? listSentences(record, texts) : [],
    id: [["/id"] as const],
  };
  const remaining = new Set(removeRepeated(Object.values(collected).flat()));
  const fields = Object.entries(collected).map(
    ([field, found]) => [field, found.filter((one) => remaining.has(one))] as const,
  );
  return Object.fromEntries(fields.filter(([, found]) => found.length > 0));
};
