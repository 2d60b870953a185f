import { isObject } from "../corpus/pointer.ts";
import { getCodeLabel } from "./code-labels.ts";
import { formatValueParts, type ValueOptions } from "./format-value.ts";
import { joinParts, type FormattedPart } from "./formatted-part.ts";
import type { Language, Translations } from "./language.ts";

/** A quote in the quotation marks of a language: “mardi”, « mardi ». */
export const formatQuote = (quote: string, language: Language = "en"): string =>
  language === "fr" ? `« ${quote} »` : `“${quote}”`;

const formatFields = (entry: object, ...fields: readonly string[]): string[] =>
  Object.entries(entry)
    .filter(([field, value]) => fields.includes(field) && value !== undefined)
    .toSorted(([a], [b]) => fields.indexOf(a) - fields.indexOf(b))
    .map(([field, value]) => `${field} ${String(value)}`);

/** A piece of evidence in one line, as the data has it: quote and position, or page; then what it supports. */
export const formatEvidence = (evidence: object): string => {
  const entry: Readonly<Record<string, unknown>> = isObject(evidence) ? evidence : {};
  const base =
    entry["kind"] === "span"
      ? `${formatQuote(String(entry["quote"]))} (${[String(entry["text"]), ...formatFields(entry, "within", "start")].join(", ")})`
      : [
          ...(isObject(entry["quote"]) ? [formatQuote(String(entry["quote"]["words"]))] : []),
          String(entry["source"]),
          ...formatFields(entry, "locator"),
        ].join(", ");
  return [base, ...formatFields(entry, "supports", "speaker")].join(", ");
};

const speakersWithoutName: Readonly<Record<string, Translations>> = {
  unmarked: { en: "speaker not marked", fr: "locuteur non marqué" },
  unnamed: { en: "speaker not named", fr: "locuteur non nommé" },
};

const speakerLead: Translations = { en: "said by", fr: "dit par" };

/** Who says a quote, as a remark after it: “said by Kono Taro”. */
export const formatSpeakerParts = (speaker: string, options: ValueOptions = {}): readonly FormattedPart[] => {
  const { language = "en" } = options;
  const withoutName = speakersWithoutName[speaker];
  if (withoutName) return [{ text: withoutName[language] }];
  return [{ text: speakerLead[language] }, ...formatValueParts(speaker, options)];
};

/** The same as plain text. */
export const formatSpeaker = (speaker: string, options: ValueOptions = {}): string =>
  joinParts(formatSpeakerParts(speaker, options));

const supportLabels: Readonly<Record<string, Translations>> = {
  bound: { en: "for the limit", fr: "pour la limite" },
  anchor: { en: "what it points back to", fr: "ce à quoi cela renvoie" },
  identity: { en: "who or what is meant", fr: "de qui ou de quoi il s’agit" },
};

/** Which part of a value a quote supports, as a remark after it: “for the year”. */
export const getSupportLabel = (code: string, language: Language = "en"): string => {
  const label = Object.hasOwn(supportLabels, code) ? supportLabels[code] : undefined;
  if (label) return label[language];
  return language === "fr" ? `pour : ${getCodeLabel(code, "fr")}` : `for the ${getCodeLabel(code)}`;
};
