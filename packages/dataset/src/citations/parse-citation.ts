import { citedSource, serializeCitation, type RecordCitation } from "./citation.ts";

const citationPattern = new RegExp(`^vnjp:${citedSource}$`);

/** Parses a citation (`vnjp:event/…@1.2.0#/date/day`). Throws a RangeError if the text is anything else or more. */
export const parseCitation = (text: string): RecordCitation => {
  const { reference = "", release = "", pointer = "" } = citationPattern.exec(text)?.groups ?? {};
  const citation = { reference, release, pointer };
  // As it is written only: a text may have `@v1.2.0` or capitals, but a program does not.
  if (serializeCitation(citation) !== text || reference !== reference.toLowerCase())
    throw new RangeError(`${JSON.stringify(text)} is not a citation such as "vnjp:event/…@1.2.0#/date/day"`);
  return citation;
};
