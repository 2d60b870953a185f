import type { Stretch } from "./draft-types.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

interface Mixed {
  readonly rule: string;
  readonly type: string;
  readonly at: Stretch;
  readonly label: { readonly en: string; readonly fr: string };
}

/** One person under two spellings in one text: the rarer one is the fault, if either is. */
export const mixedNamesOf = (reading: Reading, mentions: readonly Mention[]): Mixed[] => {
  const spellings = new Map<string, Map<string, Mention[]>>();
  for (const mention of mentions) {
    if (!mention.ref.startsWith("person/")) continue;
    const folded = reading.low.slice(mention.start, mention.end);
    const key = `${mention.ref} ${folded}`;
    const whole = reading.quote(mention).normalize("NFC").replaceAll(/\s+/g, " ");
    // Capitals all through are a way of printing, and no other spelling.
    const printed = whole === whole.toUpperCase() ? "" : whole;
    if (printed === "") continue;
    const ofName = spellings.get(key) ?? new Map<string, Mention[]>();
    ofName.set(printed, [...(ofName.get(printed) ?? []), mention]);
    spellings.set(key, ofName);
  }
  return [...spellings.values()].flatMap((ofName) => {
    if (ofName.size < 2) return [];
    const rarer = [...ofName.values()].toSorted((a, b) => b.length - a.length).slice(1);
    return rarer.flatMap(([at]) =>
      at
        ? [
            {
              rule: "defects: two spellings",
              type: "typo",
              at,
              label: {
                en: "One name is printed in two ways in one text.",
                fr: "Un même nom est imprimé de deux façons dans un seul texte.",
              },
            },
          ]
        : [],
    );
  });
};
