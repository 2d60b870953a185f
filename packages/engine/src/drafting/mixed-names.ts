import type { Stretch } from "./draft-types.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

interface Mixed {
  readonly rule: string;
  readonly type: string;
  readonly at: Stretch;
  readonly label: { readonly en: string; readonly fr: string };
}

/** What of a printed name tells its spelling: of a body or place not the accents, which capitals and machines drop. */
const spellingOf = (reading: Reading, mention: Mention): string => {
  const printed = reading.quote(mention).normalize("NFC").replaceAll(/\s+/g, " ");
  if (printed === printed.toUpperCase()) return "";
  return mention.ref.startsWith("person/")
    ? printed
    : reading.plain.slice(mention.start, mention.end).replaceAll(/\s+/g, " ");
};

/** One name under two spellings in one text: the second is the fault, if either is. */
export const mixedNamesOf = (reading: Reading, mentions: readonly Mention[]): Mixed[] => {
  const spellings = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    if (!/^(?:person|place|organization)\//.test(mention.ref)) continue;
    const spelling = spellingOf(reading, mention);
    if (spelling === "") continue;
    const key = `${mention.ref} ${reading.low.slice(mention.start, mention.end).replaceAll(/[\s-]+/g, "")}`;
    const ofName = spellings.get(key) ?? new Map<string, Mention>();
    if (!ofName.has(spelling)) ofName.set(spelling, mention);
    spellings.set(key, ofName);
  }
  return [...spellings.values()].flatMap((ofName) =>
    [...ofName.values()].slice(1).map((at) => ({
      rule: "defects: two spellings",
      type: "typo",
      at,
      label: {
        en: "One name is printed in two ways in one text.",
        fr: "Un même nom est imprimé de deux façons dans un seul texte.",
      },
    })),
  );
};
