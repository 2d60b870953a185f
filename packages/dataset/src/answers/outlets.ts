import { find, mechanisms, organizations } from "../index.ts";
import type { Words } from "./claim.ts";
import { hasBodyNoun } from "./grammar/english-nouns.ts";
import { getName, removeBrackets } from "./names.ts";

/** What French calls outlets that are no organization of the record: their pages print the name in English. */
const frenchOutlets: Readonly<Record<string, string>> = {
  "Japan Ground Self-Defense Force": "la Force terrestre d’autodéfense japonaise",
  "Ministry of Foreign Affairs of Japan": "le ministère japonais des Affaires étrangères",
  Wikipedia: "Wikipédia",
};

/** Names differ in the apostrophes that a page prints. */
const normalizeName = (name: string): string => name.replaceAll("’", "'").replace(/ \([^()]*\)$/u, "");

/**
 * Returns the name of an outlet in a sentence. A ministry that publishes a page is an organization of the record, and has its name
 * there; any other outlet is called as its pages call it, if French has no name for it.
 */
export const getOutletWords = (name: string): Words => {
  if (find(name)) return getName(name);
  const outlet = removeBrackets(name);
  const publisher = [...organizations, ...mechanisms].find(
    ({ label }) => normalizeName(label.en) === normalizeName(outlet),
  );
  if (publisher) return getName(`${publisher.kind}/${publisher.id}`);
  const french = Object.hasOwn(frenchOutlets, outlet) ? frenchOutlets[outlet] : undefined;
  return { en: hasBodyNoun(outlet) && !outlet.startsWith("The ") ? `the ${outlet}` : outlet, fr: french ?? outlet };
};
