/** Why a file is not JSON, and what to do about it. */
interface JsonProblem {
  readonly found: string;
  readonly fix: string;
}

const encodingFix = "Save the file as UTF-8 without a byte order mark. Editors offer the encoding under “Save as”.";

const problems: Readonly<Record<string, JsonProblem>> = {
  SymbolicLink: { found: "a symbolic link, which is not followed", fix: "Put the file itself here." },
  NotAFile: { found: "a folder, a pipe or a device", fix: "Put a file here, or remove it." },
  TooLarge: { found: "a file of more than 20 MB", fix: "Check what it is: a record has a few kilobytes." },
  EmptyFile: { found: "an empty file", fix: "Write the record into it; use another record of its kind as a model." },
  ByteOrderMark: { found: "a byte order mark: an invisible character at the start of the file", fix: encodingFix },
  NotUtf8: { found: "bytes that are not UTF-8: the file has another encoding", fix: encodingFix },
  CurlyQuote: {
    found: "a typographic quotation mark around a key or value",
    fix: 'Use ". A text editor writes it, a word processor does not.',
  },
  InvalidSymbol: { found: "a word without quotation marks", fix: 'Put it in quotation marks ("…").' },
  CommaAtTheEnd: {
    found: "a comma after the last entry",
    fix: 'Remove the comma. Commas only separate entries, as in { "en": "Hanoi", "fr": "Hanoï" }.',
  },
  CommaTwice: { found: "two commas in a row", fix: "Remove one of them." },
  PropertyNameExpected: {
    found: "no key where a key is required",
    fix: "Remove the comma before it, or write the key in quotation marks.",
  },
  ValueExpected: { found: "no value where a value is required", fix: "Add the value, or remove the comma before it." },
  ColonExpected: {
    found: "no colon after a key",
    fix: 'Put a colon between the key and its value, as in "kind": "place".',
  },
  CommaExpected: {
    found: "no comma between two entries",
    fix: 'Put a comma after the entry before this position, as in { "en": "Hanoi", "fr": "Hanoï" }.',
  },
  CloseBraceExpected: { found: "an object that is not closed", fix: "Add the missing }." },
  CloseBracketExpected: { found: "a list that is not closed", fix: "Add the missing ]." },
  EndOfFileExpected: { found: "text after the end of the object", fix: "Remove everything after the last }." },
  InvalidCommentToken: { found: "a comment", fix: "Remove it. Use `note` for remarks to the readers of the record." },
  UnexpectedEndOfString: {
    found: "a text without its closing quotation mark",
    fix: 'Close it with ". Write a line break inside a text as \\n.',
  },
  InvalidEscapeCharacter: {
    found: "a backslash before a character that needs none",
    fix: "Remove the backslash, or write two.",
  },
  InvalidCharacter: {
    found: "a control character inside a text",
    fix: "Remove it. Write a tab as \\t and a line break as \\n.",
  },
};

export const getJsonProblem = (code: string): JsonProblem =>
  problems[code] ?? {
    found: `a JSON error (${code})`,
    fix: "Check this position: usually a comma or a quotation mark is missing or repeated.",
  };
