import type { Kind } from "@vnjp/dataset";
import { parsePointer } from "./pointer.ts";

/** Fields whose names are not clear enough as labels. */
const fieldLabels: Readonly<Record<string, string>> = {
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

/** Labels that differ in one kind. */
const kindFieldLabels: { readonly [kind in Kind]?: Readonly<Record<string, string>> } = {
  membership: { title: "Title as printed" },
};

const splitCamelCase = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();

const capitalize = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Gets the label of a field, in a record of a kind or in any record. */
export const getFieldLabel = (field: string, kind?: Kind): string =>
  (kind && kindFieldLabels[kind]?.[field]) ?? fieldLabels[field] ?? capitalize(splitCamelCase(field));

/** Formats the key of an entry as its label. */
export const formatKey = (key: string): string => capitalize(key.replaceAll("-", " "));

/** Formats the path to a fact: `/participants/chien/role/co-chair` is “Participants · Chien · Role”. */
export const formatFieldPath = (pointer: string, kind?: Kind): string =>
  parsePointer(pointer)
    .filter((_, index, steps) => index === 0 || index < steps.length - 1)
    .map((step, index) => (index % 2 === 0 ? getFieldLabel(step, kind) : formatKey(step)))
    .join(" · ");

/** Formats the path with the key of the fact, which is unique in its field: “Names (printed)”. */
export const formatLocation = (pointer: string, kind?: Kind): string => {
  const steps = parsePointer(pointer);
  const path = formatFieldPath(pointer, kind);
  const key = steps.length > 1 && steps.length % 2 === 0 ? steps.at(-1) : undefined;
  return key === undefined ? path : `${path} (${key})`;
};
