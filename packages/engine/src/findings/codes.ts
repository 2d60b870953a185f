/** What each finding has to tell beyond its place. The words are made of it, elsewhere. */
export interface Arguments {
  "file/not-json": { problem: string };
  "file/too-deep": { deepest: number };
  "file/duplicate-key": { key: string };
  "file/misplaced": { record: string; found: string; expected: string };
  "shape/unknown-kind": { found: unknown; known: readonly string[] };
  "shape/unknown-key": { key: string; known: readonly string[] };
  "shape/missing-key": { key: string; meaning: string; example: unknown };
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
  "span/quote-joined": { text: string; quote: string; pieces: readonly string[] };
  "span/quote-ambiguous": { text: string; quote: string; count: number };
  "span/within-unusable": { text: string; within: string; problem: "absent" | "ambiguous" | "quote-not-once" };
  "reference/unknown": { reference: string; nearest: readonly string[] };
  "reference/circular": { way: readonly string[] };
  "reference/malformed": { reference: string; kinds: readonly string[] };
  "fact/unsupported": { basis: string; needs: "span" | "citation" | "either" };
  "date/not-edtf": { date: string; problem: string };
  "date/other-weekday": { date: string; weekday: string; actual: string };
  "date/after-its-dispatch": { status: string; date: string; dispatch: string; published: string };
  "date/out-of-order": { earlier: string; later: string };
  "date/not-in-evidence": { date: string; part: "year" | "month" | "day"; number: string; quotes: readonly string[] };
  "wording/not-in-quote": { wording: string; quotes: readonly string[] };
  "act/not-in-words": { act: string; said: readonly string[]; words: string };
  "act/firmer": { act: string; said: readonly string[]; words: string };
  "status/other-dispatch": { key: string; dispatches: readonly string[] };
  "status/words-differ": { status: string; words: string };
  "speaker/not-in-sentence": { speaker: string; sentences: readonly string[]; named: readonly string[] };
  "speaker/not-named": { speaker: string; sentence: string; named: readonly string[] };
  "speaker/not-of-statement": {
    speaker: string;
    others: readonly string[];
    statement: string;
    sentence: string;
  };
  "participant/not-named": { who: string; words: readonly string[]; named: readonly string[] };
  "member/not-named": { who: string; words: readonly string[]; named: readonly string[] };
  "draft/unfinished": { placeholder: string; what: "label" | "content" | "address" };
  "entity/twice": { other: string; name: string };
  "name/not-composed": { name: string; composed: string };
  "name/without-marks": { name: string };
  "label/missing-language": { language: "vi" | "ja"; name: string };
  "id/other-date": { date: string; dates: readonly string[] };
  "evidence/supports-nothing": { supports: string };
  "evidence/given-twice": { first: string; quote: string };
  "exception/unused": { code: string; record: string; pointer: string };
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
