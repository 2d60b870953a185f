import { escapeInvisible, escapeInvisibleJson } from "@vnjp/engine/text/escape-invisible";

/** What our own colours write: one style on or off. */
const colour = new RegExp(`(${String.fromCodePoint(27)}\\[\\d{1,2}m)`);

/**
 * A report in which nothing is invisible and a terminal obeys nothing but our own colours: records, texts and file names may
 * come from anyone. JSON stays the same value.
 */
export const escapeOutput = (text: string, hasColour: boolean): string => {
  // A report for people never begins with a bracket; if one did, it would only be escaped in the other form.
  if (/^[[{]/.test(text)) return escapeInvisibleJson(text);
  if (!hasColour) return escapeInvisible(text);
  return text
    .split(colour)
    .map((part) => (colour.test(part) ? part : escapeInvisible(part)))
    .join("");
};
