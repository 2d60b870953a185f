import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where a word must not be used. */
export type Scope =
  /** In names of files, functions, types, variables and keys, and in codes. */
  | "names"
  /** In names of files alone. */
  | "files"
  /** In messages, help, pages, titles of tests and documents. */
  | "text"
  /** In names and in the texts of the program; documents may have it. */
  | "program"
  /** In names and in text. */
  | "everywhere";

/** A use of a word that is allowed all the same. */
export interface AllowedUse {
  /** The start of a path; without it, any file. */
  readonly path?: string;
  /** The name or text that may have the word; without it, any. */
  readonly as?: readonly string[];
  readonly why: string;
}

/** A word that we gave up. */
export interface ForbiddenWord {
  /** One or more words in lower case, with a space between. */
  readonly word: string;
  readonly forms?: readonly string[];
  /** What to write instead. */
  readonly use: string;
  readonly scope: Scope;
  /** Whether only a name that is nothing else is meant: `evidenceFor`, and not `evidenceForCorrection`. */
  readonly isWhole?: boolean;
  readonly allowed?: readonly AllowedUse[];
}

export interface Verb {
  readonly verb: string;
  readonly means: string;
}

/** Files whose texts and codes are not checked. */
export interface UncheckedTexts {
  /** The start of a path. */
  readonly path: string;
  readonly why: string;
}

/** A word that was questioned, and stays. */
export interface AcceptedWord {
  readonly word: string;
  readonly why: string;
}

export interface Vocabulary {
  readonly verbs: readonly Verb[];
  /** What no exported name may end in. */
  readonly prepositions: readonly string[];
  /** What no file may be called alone. */
  readonly participles: readonly string[];
  readonly unchecked: readonly UncheckedTexts[];
  readonly accepted: readonly AcceptedWord[];
  readonly forbidden: readonly ForbiddenWord[];
}

/** The repository. */
export const rootFolder = fileURLToPath(new URL("../../", import.meta.url));

export const readVocabulary = (): Vocabulary =>
  JSON.parse(readFileSync(new URL("../vocabulary.json", import.meta.url), "utf8")) as Vocabulary;
