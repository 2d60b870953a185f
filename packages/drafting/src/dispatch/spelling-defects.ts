import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import type { Defect } from "./defect.ts";

/** The spelling of a name, with accents for people only: in other names, capitals and machines drop them. */
const getSpelling = (context: DraftContext, mention: Mention): string => {
  const printed = context.getQuote(mention).normalize("NFC").replaceAll(/\s+/g, " ");
  if (printed === printed.toUpperCase()) return "";
  return mention.ref.startsWith("person/")
    ? printed
    : context.plain.slice(mention.start, mention.end).replaceAll(/\s+/g, " ");
};

/** Finds names with two spellings in one text. The second spelling is taken for the typo. */
export const findSpellingDefects = (context: DraftContext, mentions: readonly Mention[]): Defect[] => {
  const spellings = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    if (!/^(?:person|place|organization)\//.test(mention.ref)) continue;
    const spelling = getSpelling(context, mention);
    if (spelling === "") continue;
    const key = `${mention.ref} ${context.low.slice(mention.start, mention.end).replaceAll(/[\s-]+/g, "")}`;
    const mentionsBySpelling = spellings.get(key) ?? new Map<string, Mention>();
    if (!mentionsBySpelling.has(spelling)) mentionsBySpelling.set(spelling, mention);
    spellings.set(key, mentionsBySpelling);
  }
  return [...spellings.values()].flatMap((mentionsBySpelling) =>
    [...mentionsBySpelling.values()].slice(1).map((at) => ({
      rule: "two-spellings",
      type: "typo",
      at,
      label: {
        en: "The text has two spellings of this name.",
        fr: "Un même nom est imprimé de deux façons dans un seul texte.",
      },
    })),
  );
};
