import type { Words } from "../claim.ts";

const numbers: readonly Words[] = [
  { en: "one", fr: "un" },
  { en: "two", fr: "deux" },
  { en: "three", fr: "trois" },
  { en: "four", fr: "quatre" },
  { en: "five", fr: "cinq" },
  { en: "six", fr: "six" },
  { en: "seven", fr: "sept" },
  { en: "eight", fr: "huit" },
  { en: "nine", fr: "neuf" },
];

/** Formats a count as in a sentence: small numbers as words. */
export const formatNumber = (count: number): Words => numbers[count - 1] ?? { en: String(count), fr: String(count) };
