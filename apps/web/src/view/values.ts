import { resolveReference } from "@vnjp/dataset";
import { getPageAddress } from "../site/addresses.ts";
import { formatDate, isEdtf } from "./dates.ts";
import { getFieldLabel } from "./fields.ts";
import { findLanguageName, getLanguageLabel } from "./labels.ts";
import type { Inline } from "./inline.ts";

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Codes whose letters are not clear enough as labels. */
const codeLabels: Readonly<Record<string, string>> = {
  narration: "the dispatch itself",
  unmarked: "not marked",
  "family-given": "family name first",
  "given-family": "given name first",
  "co-chair": "co-chair",
  "co-organizer": "co-organizer",
  "sign-off": "sign-off",
  full: "full name",
  short: "short form",
  variant: "variant spelling",
};

/** Gets the label of a code. */
export const getCodeLabel = (code: string): string =>
  codeLabels[code] ?? findLanguageName(code) ?? code.replaceAll("-", " ");

/** Formats a reference as a link with the label of its record. A retired reference has a page, but no label. */
export const formatReference = (reference: string): Inline => {
  const resolution = resolveReference(reference);
  if (resolution.outcome === "current") return { text: resolution.record.label.en, href: getPageAddress(reference) };
  return resolution.outcome === "unknown"
    ? { text: reference, role: "data" }
    : { text: reference, href: getPageAddress(reference) };
};

const formatDateValue = (date: string): readonly Inline[] => {
  const formatted = formatDate(date);
  return formatted === date ? [{ text: date }] : [{ text: formatted }, { text: date, role: "data" }];
};

const formatString = (value: string): readonly Inline[] => {
  if (/^https?:\/\//.test(value)) return [{ text: value, href: value }];
  if (isEdtf(value)) return formatDateValue(value);
  return /^[a-z]+\/[a-z0-9-]+$/.test(value) ? [formatReference(value)] : [{ text: getCodeLabel(value) }];
};

const formatLabel = (label: JsonObject): readonly Inline[] =>
  ["en", "fr", "vi", "ja"].flatMap((lang) => {
    const text = label[lang];
    if (typeof text !== "string") return [];
    return lang === "en" ? [{ text }] : [{ text, lang, role: "translation" }];
  });

/** Formats a wording or a name, with remarks on its language and form. */
const formatWording = ({ wording, name, language, form, order, asOf }: JsonObject): readonly Inline[] => {
  const lang = typeof language === "string" ? language : "en";
  const asOfText = typeof asOf === "string" ? `${getFieldLabel("asOf")} ${formatDate(asOf)}` : undefined;
  const remarks = [getLanguageLabel(lang), form, order, asOfText].filter((remark) => typeof remark === "string");
  return [
    { text: String(wording ?? name), lang, role: "wording" },
    { text: remarks.map((remark) => getCodeLabel(remark)).join(", "), role: "remark" },
  ];
};

const formatObject = (value: JsonObject): readonly Inline[] =>
  Object.entries(value).flatMap(([field, child]) => [
    { text: getFieldLabel(field), role: "remark" },
    ...formatValue(child),
  ]);

/** Formats the value of a fact. It looks at the shape of the value, so a new field needs no change here. */
export const formatValue = (value: unknown): readonly Inline[] => {
  if (typeof value === "string") return formatString(value);
  if (!isObject(value)) return [{ text: String(value) }];
  if ("wording" in value || "name" in value) return formatWording(value);
  if ("description" in value && isObject(value["description"])) return formatLabel(value["description"]);
  if ("record" in value && typeof value["record"] === "string") {
    const type = typeof value["type"] === "string" ? [{ text: getCodeLabel(value["type"]) }] : [];
    return [...type, formatReference(value["record"])];
  }
  return "en" in value ? formatLabel(value) : formatObject(value);
};

/** Formats the speaker of a quote, as a remark after it. */
export const formatSpeaker = (speaker: string): readonly Inline[] =>
  speaker === "unmarked" ? [{ text: "speaker not marked" }] : [{ text: "said by " }, ...formatValue(speaker)];

/** The label of what a quote supports, shown after the quote. */
const supportLabels: Readonly<Record<string, string>> = {
  bound: "for the limit",
  anchor: "what it points back to",
  identity: "who or what is meant",
};

/** Gets the label of the part of a value that an evidence entry supports. */
export const getSupportLabel = (code: string): string => supportLabels[code] ?? `for the ${getCodeLabel(code)}`;
