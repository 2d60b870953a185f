import { findQuantityText } from "@vnjp/engine/display";
import { findDateRange } from "../../src/records/date-range.ts";

/** The value of a fact with each of its parts under the name of a column of `facts.csv`. */
export interface FlatValue {
  readonly value: string;
  readonly value_ref?: string;
  readonly value_fr?: string;
  readonly value_vi?: string;
  readonly value_ja?: string;
  readonly value_language?: string;
  readonly date?: string;
}

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts => typeof value === "object" && value !== null;

/** The column of each part that is a text by itself. */
const textParts: Readonly<Record<string, keyof FlatValue>> = {
  wording: "value",
  name: "value",
  en: "value",
  fr: "value_fr",
  vi: "value_vi",
  ja: "value_ja",
  language: "value_language",
  type: "value",
  asOf: "date",
  period: "date",
};

const flattenText = (text: string): FlatValue => {
  if (/^[a-z]+\/[a-z0-9-]+$/.test(text)) return { value: text, value_ref: text };
  return findDateRange(text) ? { value: text, date: text } : { value: text };
};

/** Parts that have columns in another table, `record_names.csv`, or that show in the other parts. */
const omittedParts = new Set(["form", "order", "kind"]);

const flattenPart = (part: string, value: unknown): Partial<FlatValue> => {
  if (part === "record" && typeof value === "string") return { value_ref: value };
  if (part === "description") return flattenFactValue(value);
  const column = textParts[part];
  if (column === undefined || typeof value !== "string")
    throw new Error(`facts.csv has no column for the part ${part} of a value: add one in scripts/tables/fact-table.ts`);
  return { [column]: value };
};

/** Flattens the value of a fact. Throws if one of its parts has no column, so that none is lost unseen. */
export const flattenFactValue = (value: unknown): FlatValue => {
  if (typeof value === "string") return flattenText(value);
  if (!isParts(value)) return { value: String(value) };
  const quantity = findQuantityText(value);
  if (quantity !== undefined) return { value: quantity };
  const parts = Object.entries(value)
    .filter(([part]) => !omittedParts.has(part))
    .map(([part, child]) => flattenPart(part, child));
  const flat: Partial<FlatValue> = Object.assign({}, ...parts);
  // A party is a reference alone; a relation has a type too.
  return { ...flat, value: flat.value ?? flat.value_ref ?? "" };
};
