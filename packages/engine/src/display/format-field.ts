import { parsePointer } from "../corpus/pointer.ts";
import type { Kind } from "../schema/index.ts";
import { findFieldLabel } from "./field-labels.ts";
import { capitalize, type Language, type Translations } from "./language.ts";

const splitCamelCase = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();

/** What a field is called, in a record of a kind or anywhere: `respondsTo` is “Answers”. */
export const getFieldLabel = (field: string, kind?: Kind, language: Language = "en"): string =>
  findFieldLabel(field, kind, language) ?? capitalize(splitCamelCase(field));

/** What an entry of a collection is called if it has nothing better: its key in words. */
export const formatKey = (key: string): string => capitalize(key.replaceAll("-", " "));

/** The location of a fact in words: `/participants/chien/role/co-chair` is “Participants · Chien · Role”. */
export const formatFieldPath = (pointer: string, kind?: Kind, language: Language = "en"): string =>
  parsePointer(pointer)
    .filter((_, index, steps) => index === 0 || index < steps.length - 1)
    .map((step, index) => (index % 2 === 0 ? getFieldLabel(step, kind, language) : formatKey(step)))
    .join(" · ");

const wholeRecord: Translations = { en: "The record as a whole", fr: "La fiche entière" };

/** The same with the key of the fact, which tells facts of one field apart: “Names (printed)”. The empty pointer is the record. */
export const formatLocation = (pointer: string, kind?: Kind, language: Language = "en"): string => {
  if (pointer === "") return wholeRecord[language];
  const steps = parsePointer(pointer);
  const path = formatFieldPath(pointer, kind, language);
  const key = steps.length > 1 && steps.length % 2 === 0 ? steps.at(-1) : undefined;
  return key === undefined ? path : `${path} (${key})`;
};
