import { isObject } from "../corpus/pointer.ts";
import type { Language, Translations } from "./language.ts";

const leads: Readonly<Record<string, Translations>> = {
  exactly: { en: "", fr: "" },
  "at-least": { en: "at least ", fr: "au moins " },
  "at-most": { en: "at most ", fr: "au plus " },
  "more-than": { en: "more than ", fr: "plus de " },
  "fewer-than": { en: "fewer than ", fr: "moins de " },
  about: { en: "about ", fr: "environ " },
};

/** How many, in words: “3”, “at least 100”, “10 to 15”. Undefined if the value is no count. */
export const findQuantityText = (value: unknown, language: Language = "en"): string | undefined => {
  if (!isObject(value)) return undefined;
  const { kind, number, from, to } = value;
  if (kind === "between" && typeof from === "number" && typeof to === "number")
    return language === "fr" ? `de ${from} à ${to}` : `${from} to ${to}`;
  const lead = typeof kind === "string" && Object.hasOwn(leads, kind) ? leads[kind] : undefined;
  return lead && typeof number === "number" ? `${lead[language]}${number}` : undefined;
};
