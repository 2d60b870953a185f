import type { Correction } from "@vnjp/dataset";

type Kind = Correction["kind"];
type Severity = Correction["severity"];
type Part = NonNullable<Correction["parts"]>[number];

/** A code of a correction, with what it is called and means. */
export interface CodeWords {
  readonly word: string;
  readonly meaning: string;
}

/** What was wrong with a fact, in words. */
export const correctionKinds: { readonly [kind in Kind]: CodeWords } = {
  transcription: { word: "transcription", meaning: "The quote or its place was taken down wrongly." },
  interpretation: { word: "interpretation", meaning: "The words were misread: they say something else." },
  "source-corrected": { word: "source corrected", meaning: "The publisher has corrected what the record rested on." },
  identity: { word: "identity", meaning: "Another person, body, place or event is meant." },
  scope: { word: "scope", meaning: "It was said too widely, too narrowly or of the wrong part." },
  wording: { word: "wording", meaning: "Our own words for it were not good; what it says is the same." },
  "new-evidence": { word: "new evidence", meaning: "A source that was not known has settled or changed it." },
  redaction: { word: "redaction", meaning: "It may not be shown any more." },
};

/** How grave a correction is, in words. */
export const severities: { readonly [severity in Severity]: CodeWords } = {
  editorial: { word: "editorial", meaning: "No reader was misled." },
  substantive: { word: "substantive", meaning: "What was said was not so." },
  reverses: { word: "reverses", meaning: "The contrary of what was said is so." },
};

const parts: { readonly [part in Part]: string } = {
  value: "value",
  basis: "basis",
  evidence: "evidence",
  note: "remark",
};

/** Which parts of a fact changed, where its value did not: “evidence and remark”; undefined where it did. */
export const otherParts = ({ parts: changed }: Pick<Correction, "parts">): string | undefined => {
  if (changed === undefined || changed.includes("value")) return undefined;
  const words = changed.map((part) => parts[part]);
  return words.length < 2 ? words[0] : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
};
