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
  readonly value_form?: string;
  readonly value_order?: string;
  readonly value_type?: string;
  readonly value_kind?: string;
  readonly value_lowest?: number;
  readonly value_highest?: number;
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
  form: "value_form",
  order: "value_order",
  type: "value_type",
  asOf: "date",
};

const flattenText = (text: string): FlatValue => {
  if (/^[a-z]+\/[a-z0-9-]+$/.test(text)) return { value: text, value_ref: text };
  return findDateRange(text) ? { value: text, date: text } : { value: text };
};

const flattenCount = ({ kind, number, from, to }: Parts, text: string): FlatValue => {
  const lowest = kind === "at-most" ? undefined : (from ?? number);
  const highest = kind === "at-least" ? undefined : (to ?? number);
  return {
    value: text,
    value_kind: String(kind),
    ...(typeof lowest === "number" ? { value_lowest: lowest } : {}),
    ...(typeof highest === "number" ? { value_highest: highest } : {}),
  };
};

const flattenPart = (part: string, value: unknown): Partial<FlatValue> => {
  if (part === "record" && typeof value === "string") return flattenText(value);
  if (part === "description") return flattenFactValue(value);
  const column = textParts[part];
  if (column === undefined || typeof value !== "string")
    throw new Error(`facts.csv has no column for the part ${part} of a value: add one in scripts/tables/fact-table.ts`);
  return { [column]: value };
};

/** Flattens the value of a fact. Throws if one of its parts has no column, so that none is lost. */
export const flattenFactValue = (value: unknown): FlatValue => {
  if (typeof value === "string") return flattenText(value);
  if (!isParts(value)) return { value: String(value) };
  const quantity = findQuantityText(value);
  if (quantity !== undefined) return flattenCount(value, quantity);
  const parts = Object.entries(value)
    // A party is a record or a description; which, its column says.
    .filter(([part]) => part !== "kind")
    .map(([part, child]) => flattenPart(part, child));
  return { value: "", ...(Object.assign({}, ...parts) as Partial<FlatValue>) };
};
