import { resolve } from "@vnjp/dataset";
import { pageOf } from "../site/addresses.ts";
import { edtfWords, isEdtf } from "./edtf-words.ts";
import { fieldWord } from "./field-words.ts";
import { languageName, languageWord } from "./language-words.ts";
import type { Piece } from "./piece.ts";

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Codes that say more on the screen than their letters do. */
const codes: Readonly<Record<string, string>> = {
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

/** A code as words. */
export const codeWord = (code: string): string => codes[code] ?? languageName(code) ?? code.replaceAll("-", " ");

/** A reference as a link that bears the label of what it leads to; a retired one still has a page, and no label. */
export const referencePiece = (reference: string): Piece => {
  const now = resolve(reference);
  if (now.outcome === "current") return { text: now.record.label.en, href: pageOf(reference) };
  return now.outcome === "unknown" ? { text: reference, role: "data" } : { text: reference, href: pageOf(reference) };
};

const datePieces = (date: string): readonly Piece[] => {
  const words = edtfWords(date);
  return words === date ? [{ text: date }] : [{ text: words }, { text: date, role: "data" }];
};

const stringPieces = (value: string): readonly Piece[] => {
  if (/^https?:\/\//.test(value)) return [{ text: value, href: value }];
  if (isEdtf(value)) return datePieces(value);
  return /^[a-z]+\/[a-z0-9-]+$/.test(value) ? [referencePiece(value)] : [{ text: codeWord(value) }];
};

const labelPieces = (label: Shape): readonly Piece[] =>
  ["en", "fr", "vi", "ja"].flatMap((lang) => {
    const text = label[lang];
    if (typeof text !== "string") return [];
    return lang === "en" ? [{ text }] : [{ text, lang, role: "translation" }];
  });

/** Words of a source, or a name, and beside them what is known of them. */
const wordsPieces = ({ wording, name, language, form, order, asOf }: Shape): readonly Piece[] => {
  const lang = typeof language === "string" ? language : "en";
  const dated = typeof asOf === "string" ? `${fieldWord("asOf")} ${edtfWords(asOf)}` : undefined;
  const remarks = [languageWord(lang), form, order, dated].filter((remark) => typeof remark === "string");
  return [
    { text: String(wording ?? name), lang, role: "words" },
    { text: remarks.map((remark) => codeWord(remark)).join(", "), role: "remark" },
  ];
};

const otherPieces = (value: Shape): readonly Piece[] =>
  Object.entries(value).flatMap(([field, child]) => [
    { text: fieldWord(field), role: "remark" },
    ...valuePieces(child),
  ]);

/** A value of a fact as a reader sees it; told by its shape, so that a new field needs no change here. */
export const valuePieces = (value: unknown): readonly Piece[] => {
  if (typeof value === "string") return stringPieces(value);
  if (!isShape(value)) return [{ text: String(value) }];
  if ("wording" in value || "name" in value) return wordsPieces(value);
  if ("description" in value && isShape(value["description"])) return labelPieces(value["description"]);
  if ("record" in value && typeof value["record"] === "string") {
    const type = typeof value["type"] === "string" ? [{ text: codeWord(value["type"]) }] : [];
    return [...type, referencePiece(value["record"])];
  }
  return "en" in value ? labelPieces(value) : otherPieces(value);
};
