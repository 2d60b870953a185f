/** What no level of a release makes right. Each code has its paragraph in docs/refusals.md. */
export const refusalCodes = [
  "correction/missing",
  "correction/twice",
  "correction/of-nothing",
  "correction/before-false",
  "correction/after-false",
  "correction/parts-false",
  "correction/support-false",
  "correction/id-taken",
  "correction/unknown-release",
  "fact/without-evidence",
  "history/broken",
  "history/edited",
  "history/manifest-false",
  "identity/vanished",
  "identity/returned",
  "identity/changed",
  "identity/key-returned",
  "redaction/not-a-fact",
  "redaction/unfounded",
  "redirect/moved-onto-another",
  "redirect/of-nothing",
  "redirect/of-present",
  "redirect/to-nothing",
  "redirect/to-retired",
  "redirect/other-kind",
  "redirect/split-in-one",
  "redirect/merged-alone",
  "redirect/without-shared-evidence",
  "schema/unknown-keyword",
  "text/edited",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Why a release is refused, as data: which record and field, what was found, what was expected, how to mend it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** A warning is shown and stops nothing. */
  readonly severity: "error" | "warning";
  /** A record (`kind/id`), a release number, or a schema. */
  readonly record: string;
  /** JSON Pointer of the fact; empty for the whole. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** A refusal with what it says, at the place that it is about. */
export const refuse = (
  code: RefusalCode,
  record: string,
  pointer: string,
  [found, expected, mend]: readonly [found: string, expected: string, mend: string],
): Refusal => ({
  code,
  severity: code === "redirect/without-shared-evidence" ? "warning" : "error",
  record,
  pointer,
  found,
  expected,
  mend,
});

/** A value in a sentence; a long one by its beginning. */
export const inWords = (value: unknown): string => {
  const words = value === undefined ? "nothing" : JSON.stringify(value);
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
};
