import type { Kind } from "@vnjp/dataset";
import { stepsOf } from "./pointer.ts";

/** Fields whose name does not say on the screen what it says in the data. */
const words: Readonly<Record<string, string>> = {
  actors: "Done by",
  agency: "News agency",
  alternatives: "Other words for it",
  asOf: "as of",
  attested: "Attested on",
  beneficiaries: "For",
  birth: "Born",
  broader: "Wider topic",
  codePoints: "Characters",
  counterparts: "The same item in other languages",
  content: "What is said",
  count: "How many",
  cycle: "Number of the term",
  death: "Died",
  enlarges: "Enlarged version of",
  extent: "Extent of the list",
  lifecycle: "Steps",
  mechanism: "Frame",
  number: "How many",
  objects: "Aimed at",
  occasion: "Said at",
  ordinal: "Number in the series",
  otherReports: "Other reports of the same occasion",
  outlet: "Published by",
  parent: "Part of",
  partOf: "Part of",
  parties: "Between",
  pictures: "Pictures",
  read: "Read on",
  replaces: "Takes the place of",
  respondsTo: "Answers",
  sha256: "SHA-256 of the text",
  speakers: "Said by",
  addressees: "Said to",
  who: "Who",
  within: "Lies in",
};

/** Fields that one kind calls otherwise than the rest. */
const wordsOfKind: { readonly [kind in Kind]?: Readonly<Record<string, string>> } = {
  membership: { title: "Title as printed" },
};

const spaced = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a field is called on the screen, in a record of a kind or anywhere. */
export const fieldWord = (field: string, kind?: Kind): string =>
  (kind && wordsOfKind[kind]?.[field]) ?? words[field] ?? capital(spaced(field));

/** What an entry of a collection is called where it has nothing better: its key as words. */
export const keyWord = (key: string): string => capital(key.replaceAll("-", " "));

/** Where a fact stands in its record, as words: `/participants/chien/role/co-chair` is “Participants · Chien · Role”. */
export const pathWords = (pointer: string, kind?: Kind): string =>
  stepsOf(pointer)
    .filter((_, index, steps) => index === 0 || index < steps.length - 1)
    .map((step, index) => (index % 2 === 0 ? fieldWord(step, kind) : keyWord(step)))
    .join(" · ");

/** The same with the key of the fact, which tells it from others of its field: “Names (printed)”. */
export const placeWords = (pointer: string, kind?: Kind): string => {
  const steps = stepsOf(pointer);
  const path = pathWords(pointer, kind);
  const key = steps.length > 1 && steps.length % 2 === 0 ? steps.at(-1) : undefined;
  return key === undefined ? path : `${path} (${key})`;
};
