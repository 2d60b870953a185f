import { isObject } from "../corpus/pointer.ts";
import { getFieldLabel } from "./format-field.ts";
import { findQuantityText } from "./format-quantity.ts";
import { getMissingLabel } from "./missing-labels.ts";
import type { Language } from "./language.ts";

const sortEntries = (_: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;

/** A value as JSON on one line, with its keys in order: the same value gives the same text. */
export const serializeValue = (value: unknown): string => JSON.stringify(value, sortEntries) ?? "";

/** A value as the data has it: a text as it is, null as “not stated”, anything else as JSON. */
export const formatData = (value: unknown, language: Language = "en"): string => {
  if (value === null) return getMissingLabel("not-stated", language);
  return typeof value === "string" ? value : serializeValue(value);
};

/**
 * The text that stands for an object in one line: a name, a wording, a label in English, a record, a count, or the type and
 * record of a relation. Undefined if the object has none of these.
 */
export const findMainText = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined;
  const { name, wording, en, record, description, type } = value;
  if (typeof type === "string" && typeof record === "string") return `${type} ${record}`;
  if (isObject(description)) return findMainText(description);
  const texts = [name, wording, en, record];
  return texts.find((candidate) => typeof candidate === "string") ?? findQuantityText(value);
};

/** A value in one line as the data has it, but an object by its main text: “Taro Kono”, “part-of event/admm-plus-2020”. */
export const formatDataBriefly = (value: unknown, language: Language = "en"): string =>
  findMainText(value) ?? formatData(value, language);

const isLabel = (value: Readonly<Record<string, unknown>>): boolean => typeof value["en"] === "string";

/** Parts that the main text of an object has, or that its other parts show. */
const listMainParts = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  "record" in value ? ["record", "type", "kind"] : ["name", "wording"];

const formatDataPart = (part: string, value: unknown): string =>
  `${getFieldLabel(part).toLowerCase()} ${formatDataInFull(value)}`;

/**
 * A value in one line as the data has it, with each of its parts: “Lieutenant General (language en, as of 2021-09-11)”,
 * “three courses · trois cours”.
 */
export const formatDataInFull = (value: unknown): string => {
  if (!isObject(value) || findQuantityText(value) !== undefined) return formatDataBriefly(value);
  if (isLabel(value)) return Object.values(value).map(String).join(" · ");
  if (isObject(value["description"])) return formatDataInFull(value["description"]);
  const mainParts = listMainParts(value);
  const others = Object.entries(value)
    .filter(([part]) => !mainParts.includes(part))
    .map(([part, child]) => formatDataPart(part, child))
    .join(", ");
  const main = findMainText(value);
  if (main === undefined) return others;
  return others === "" ? main : `${main} (${others})`;
};
