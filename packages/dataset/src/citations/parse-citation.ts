import type { RecordCitation } from "./citation.ts";
import { findCitations } from "./find-citations.ts";

/** Parses a citation (`vnjp:event/…@1.2.0#/date/day`). Throws a RangeError if the text is anything else or more. */
export const parseCitation = (text: string): RecordCitation => {
  const [match] = findCitations(text);
  if (!match || match.start !== 0 || match.end !== Array.from(text).length)
    throw new RangeError(`${JSON.stringify(text)} is not a citation such as "vnjp:event/…@1.2.0#/date/day"`);
  return match;
};
