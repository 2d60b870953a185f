import { citedSource, serializeCitation, type RecordCitation } from "./citation.ts";

const citationPattern = new RegExp(`^vnjp:${citedSource}$`);

/**
 * Parses a citation, as {@link toCitation} writes it.
 *
 * @param text - The citation, and nothing else.
 * @returns Its parts.
 * @throws RangeError if the text is not a citation, or is more than one.
 * @example
 * parseCitation("vnjp:event/x@1.2.0#/date/day").pointer; // => "/date/day"
 */
export const parseCitation = (text: string): RecordCitation => {
  const { reference = "", release = "", pointer = "" } = citationPattern.exec(text)?.groups ?? {};
  const citation = { reference, release, pointer };
  // As it is written only: a text may have `@v1.2.0` or capitals, but a program does not.
  if (serializeCitation(citation) !== text || reference !== reference.toLowerCase())
    throw new RangeError(`${JSON.stringify(text)} is not a citation such as "vnjp:event/…@1.2.0#/date/day"`);
  return citation;
};
