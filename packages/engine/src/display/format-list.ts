import type { Language } from "./language.ts";

/** What comes before the last item of a list. */
export type Conjunction = "and" | "or";

const conjunctions = { en: { and: "and", or: "or" }, fr: { and: "et", or: "ou" } } as const;

/** Joins items as in a sentence: “a, b and c”. An empty list gives an empty text. */
export const joinList = (
  items: readonly string[],
  language: Language = "en",
  conjunction: Conjunction = "and",
): string => {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${conjunctions[language][conjunction]} ${last}`;
};

/** The most items of a list that people read. */
const maxItems = 10;

/** Joins items as in a sentence, of a long list the first ones: “a, b, c and 4,512 more”. */
export const joinFirst = (items: readonly string[], conjunction?: Conjunction): string => {
  const rest = items.length - maxItems;
  return rest < 2
    ? joinList(items, "en", conjunction)
    : `${items.slice(0, maxItems).join(", ")} and ${rest.toLocaleString("en")} more`;
};
