import type { Arguments, Code } from "./codes.ts";

/** A finding in words: what stands there, what should, and what to do about it. */
export interface Words {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** The words of some codes, made of what each has to tell. */
export type WordsOf<Codes extends Code> = { readonly [C in Codes]: (what: Arguments[C]) => Words };
