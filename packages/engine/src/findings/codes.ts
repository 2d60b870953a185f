/** What each finding has to tell beyond its place. The words are made of it, elsewhere. */
export interface Arguments {
  "file/not-json": { problem: string };
  "file/too-deep": { deepest: number };
  "file/duplicate-key": { key: string };
  "file/misplaced": { expected: string };
  "shape/unknown-kind": { found: unknown; known: readonly string[] };
  "shape/unknown-key": { key: string; known: readonly string[] };
  "shape/missing-key": { key: string; meaning: string };
  "shape/wrong-value": { found: unknown; expected: string; examples: readonly unknown[] };
  "shape/empty": { field: string };
  "text/missing": { text: string };
  "text/unclaimed": { text: string };
  "text/changed": {
    text: string;
    measure: "sha256" | "bytes" | "codePoints";
    found: string | number;
    expected: string | number;
  };
  "text/outside-segments": { text: string; characters: string };
  "text/in-two-segments": { text: string; first: string; second: string };
  "text/sentence-without-fact": { text: string; sentence: string };
  "text/excused-in-vain": { text: string; quote: string; supports: string | undefined };
  "span/text-unknown": { text: string; known: readonly string[] };
  "span/quote-absent": { text: string; quote: string; nearest: readonly string[] };
  "span/quote-ambiguous": { text: string; quote: string; count: number };
  "span/within-unusable": { text: string; within: string; problem: "absent" | "ambiguous" | "quote-not-once" };
  "reference/unknown": { reference: string; nearest: readonly string[] };
  "fact/unsupported": { basis: string; needs: "span" | "citation" | "either" };
  "date/not-edtf": { date: string; problem: string };
  "date/not-in-evidence": { date: string; part: "year" | "month" | "day"; number: string; quotes: readonly string[] };
  "wording/not-in-quote": { wording: string; quotes: readonly string[] };
  "discrepancy/no-such-fact": { record: string; pointer: string };
  "discrepancy/one-sided": { sides: number };
  "code/unlisted": { code: string; list: string; known: readonly string[]; nearest: string | undefined };
}

export type Code = keyof Arguments;

export type Severity = "error" | "warning";

/** What a rule reports: a code, a place in the record, and what it saw. */
export type Report = {
  [C in Code]: { readonly code: C; readonly pointer: string; readonly arguments: Arguments[C] };
}[Code];
