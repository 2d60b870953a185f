import { find, mechanisms, organizations } from "../index.ts";
import type { Words } from "./claim.ts";
import { hasBodyNoun } from "./grammar/english-nouns.ts";
import { getName, removeBrackets } from "./names.ts";

/** Names differ in the apostrophes that a page prints. */
const normalizeName = (name: string): string => name.replaceAll("’", "'").replace(/ \([^()]*\)$/u, "");

/**
 * Returns the name of an outlet in a sentence. A ministry that publishes a page is an organization of the record, and has its name
 * there; any other outlet is called as its pages call it, in both languages.
 */
export const getOutletWords = (name: string): Words => {
  if (find(name)) return getName(name);
  const outlet = removeBrackets(name);
  const publisher = [...organizations, ...mechanisms].find(
    ({ label }) => normalizeName(label.en) === normalizeName(outlet),
  );
  if (publisher) return getName(`${publisher.kind}/${publisher.id}`);
  return { en: hasBodyNoun(outlet) && !outlet.startsWith("The ") ? `the ${outlet}` : outlet, fr: outlet };
};
