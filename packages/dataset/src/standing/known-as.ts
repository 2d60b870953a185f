import redirects from "#redirects" with { type: "json" };
import { knownAsIn } from "./subjects.ts";

/**
 * Every reference under which the subject of one was ever published, the last one first: the log has what was corrected
 * under the reference of its time. What a record was merged into or split into is another subject.
 */
export const knownAs = (reference: string): readonly string[] => knownAsIn({ redirects }, reference);
