import { CannotRun } from "../output.ts";

/** What somebody names on the command line: a record, a fact of it, and the release that it is cited from. */
export interface Named {
  readonly reference: string;
  readonly release: string | undefined;
  /** JSON Pointer; empty for the record itself. */
  readonly pointer: string;
}

const citation = /^(?:vnjp:)?([^@#]*)(?:@([^#]*))?(?:#(.*))?$/s;

/** Whoever writes `date/day` or `#/date/day` means `/date/day`. */
const pointerIn = (words: string): string => {
  const pointer = words.replace(/^#/, "");
  return pointer === "" || pointer.startsWith("/") ? pointer : `/${pointer}`;
};

/**
 * Reads a citation or a part of one (`vnjp:event/…@1.2.0#/date/day`), with the pointer in it or beside it: every verb
 * that takes a fact reads it here, so that what one accepts all do.
 */
export const placeNamed = (words: string, beside?: string): Named => {
  const [, reference = "", release, within = ""] = citation.exec(words) ?? [];
  const [own, other] = [pointerIn(within), pointerIn(beside ?? "")];
  if (own !== "" && other !== "" && own !== other)
    throw new CannotRun(`${words} names the fact at ${own}, and ${other} stands beside it: leave one of them out.`);
  return { reference, release, pointer: own === "" ? other : own };
};
