import kinds from "#kinds" with { type: "json" };
import { isReference } from "../records/is-reference.ts";
import { citedSource, serializeCitation, type RecordCitation } from "./citation.ts";

const citationPattern = new RegExp(`^vnjp:${citedSource}$`);

/**
 * Parses a citation, as {@link toCitation} writes it.
 *
 * @param text - The citation, and nothing else.
 * @returns Its parts.
 * @throws RangeError if the text is not a citation, if it is more than one, or if it cites a record of a kind that this release does not have.
 * @example
 * parseCitation("vnjp:event/x@1.2.0#/date/day").pointer; // => "/date/day"
 */
export const parseCitation = (text: string): RecordCitation => {
  const { reference = "", release = "", pointer = "" } = citationPattern.exec(text)?.groups ?? {};
  // As it is written only: a text may have `@v1.2.0` or capitals, but a program does not.
  if (isReference(reference)) {
    const citation = { reference, release, pointer };
    if (serializeCitation(citation) === text) return citation;
  }
  if (reference !== "" && reference === reference.toLowerCase() && !isReference(reference))
    throw new RangeError(
      `${JSON.stringify(text)} cites no record: there is no kind ${JSON.stringify(reference.split("/")[0])}; the kinds are ${kinds.join(", ")}`,
    );
  throw new RangeError(`${JSON.stringify(text)} is not a citation such as "vnjp:event/…@1.2.0#/date/day"`);
};
