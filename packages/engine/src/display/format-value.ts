import { isObject } from "../corpus/pointer.ts";
import { getCodeLabel } from "./code-labels.ts";
import { formatDate, isEdtf } from "./format-date.ts";
import { getFieldLabel } from "./format-field.ts";
import { findQuantityText } from "./format-quantity.ts";
import { joinParts, selectMainParts, type FormattedPart } from "./formatted-part.ts";
import type { Language } from "./language.ts";
import { getMissingLabel } from "./missing-labels.ts";

export interface ValueOptions {
  readonly language?: Language;
  /** The label of a record, if there is such a record. Without it a reference is shown as it is. */
  readonly findLabel?: (reference: string) => string | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** A reference by the label of its record. */
const formatReferencePart = (reference: string, { findLabel }: ValueOptions): FormattedPart => ({
  text: findLabel?.(reference) ?? reference,
  reference,
});

/** A reference by the label of its record; as it is if no label is known. */
export const formatReference = (reference: string, options: ValueOptions = {}): string =>
  formatReferencePart(reference, options).text;

const formatDateParts = (date: string, language: Language): readonly FormattedPart[] => {
  const text = formatDate(date, language);
  return text === date ? [{ text }] : [{ text }, { text: date, role: "data" }];
};

const formatString = (value: string, options: ValueOptions): readonly FormattedPart[] => {
  const { language = "en" } = options;
  if (/^https?:\/\//.test(value)) return [{ text: value, address: value }];
  if (isEdtf(value)) return formatDateParts(value, language);
  return /^[a-z]+\/[a-z0-9-]+$/.test(value)
    ? [formatReferencePart(value, options)]
    : [{ text: getCodeLabel(value, language) }];
};

/** A label in the language of the page, then its translations. */
const formatLabel = (label: JsonObject, { language = "en" }: ValueOptions): readonly FormattedPart[] =>
  [language, ...["en", "fr", "vi", "ja"].filter((other) => other !== language)].flatMap((tag): FormattedPart[] => {
    const text = label[tag];
    if (typeof text !== "string") return [];
    return tag === language ? [{ text }] : [{ text, language: tag, role: "translation" }];
  });

/** A wording of a source, or a name, and a remark with its language, form and order. */
const formatWording = (
  { wording, name, language: tag, form, order, asOf }: JsonObject,
  { language = "en" }: ValueOptions,
): readonly FormattedPart[] => {
  const wordingLanguage = typeof tag === "string" ? tag : "en";
  const codes = [wordingLanguage, form, order].filter((code) => typeof code === "string");
  const remarks = [
    ...codes.map((code) => getCodeLabel(code, language)),
    ...(typeof asOf === "string"
      ? [`${getFieldLabel("asOf", undefined, language)} ${formatDate(asOf, language)}`]
      : []),
  ];
  return [
    { text: String(wording ?? name), language: wordingLanguage, role: "wording" },
    { text: remarks.join(", "), role: "remark" },
  ];
};

const formatFields = (value: JsonObject, options: ValueOptions): readonly FormattedPart[] =>
  Object.entries(value).flatMap(([field, child]): readonly FormattedPart[] => [
    { text: getFieldLabel(field, undefined, options.language), role: "remark" },
    ...formatValueParts(child, options),
  ]);

/**
 * The value of a fact as people read it, in parts. Its shape decides: dates and codes in words, references by the label of
 * their record, a name with its language. An unknown shape is shown field by field, never as JSON.
 */
export const formatValueParts = (value: unknown, options: ValueOptions = {}): readonly FormattedPart[] => {
  if (value === null) return [{ text: getMissingLabel("not-stated", options.language), role: "remark" }];
  if (typeof value === "string") return formatString(value, options);
  if (Array.isArray(value)) return value.flatMap((item) => formatValueParts(item, options));
  if (!isObject(value)) return [{ text: String(value) }];
  const quantity = findQuantityText(value, options.language);
  if (quantity !== undefined) return [{ text: quantity }];
  const { description, record, type } = value;
  if ("wording" in value || "name" in value) return formatWording(value, options);
  if (isObject(description)) return formatLabel(description, options);
  if (typeof record === "string") {
    const typePart = typeof type === "string" ? [{ text: getCodeLabel(type, options.language) }] : [];
    return [...typePart, formatReferencePart(record, options)];
  }
  return "en" in value ? formatLabel(value, options) : formatFields(value, options);
};

/** The value of a fact as people read it: “February 2024 2024-02”, “西田安範 Japanese, full name, family name first”. */
export const formatValue = (value: unknown, options: ValueOptions = {}): string =>
  joinParts(formatValueParts(value, options));

/** The value alone, without remarks, translations and data: “February 2024”, “西田安範”. */
export const formatValueBriefly = (value: unknown, options: ValueOptions = {}): string =>
  joinParts(selectMainParts(formatValueParts(value, options))) || formatValue(value, options);
