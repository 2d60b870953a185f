import { escapeInvisible, escapeInvisibleJson } from "@vnjp/engine/text/escape-invisible";
import { replaceAroundColours } from "../reporters/paint.ts";

/**
 * A report in which nothing is invisible and a terminal obeys nothing but our own colours: records, texts and file names may
 * come from anyone. JSON stays the same value.
 */
export const escapeOutput = (text: string): string => {
  // A report for people never begins with a bracket; if one did, it would only be escaped in the other form.
  if (/^[[{]/.test(text)) return escapeInvisibleJson(text);
  return replaceAroundColours(text, escapeInvisible);
};
