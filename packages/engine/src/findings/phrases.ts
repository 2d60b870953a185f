import { longest, shortened, shortenedBeside } from "./shortened.ts";
import type { Arguments } from "./codes.ts";

export const quoted = (text: string): string => `“${shortened(text)}”`;

export const quotedBeside = (text: string, nearest: string | undefined): string =>
  `“${shortenedBeside(text, nearest)}”`;

export const shown = (value: unknown): string => {
  const json = value === undefined ? "nothing" : JSON.stringify(value);
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
};

export const orElse = (items: readonly string[], none: string): string =>
  items.length === 0 ? none : items.join(" or ");

export const didYouMean = (items: readonly string[], otherwise: string): string =>
  items.length === 0 ? otherwise : `Did you mean ${orElse(items, "")}?`;

/** Whom words name in place of the one that was given. */
export const namedThere = (named: readonly string[]): string =>
  named.length === 0 ? "" : `; named there: ${named.join(", ")}`;

export const writeThat = (named: readonly string[]): string =>
  named.length === 0 ? "" : `If ${orElse(named, "")} is meant, write that. `;

export const weekdays: Readonly<Record<string, string>> = {
  lundi: "Monday",
  mardi: "Tuesday",
  mercredi: "Wednesday",
  jeudi: "Thursday",
  vendredi: "Friday",
  samedi: "Saturday",
  dimanche: "Sunday",
};

/** “sha256 5d39…”, “24 bytes”, “23 characters”. */
export const measured = (measure: Arguments["text/changed"]["measure"], size: string | number): string =>
  measure === "sha256" ? `sha256 ${size}` : `${size} ${measure === "bytes" ? "bytes" : "characters"}`;

export const partNames = { year: "The year", month: "The month", day: "The day" } as const;
