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

const partWords: { readonly [part in Part]: string } = {
  value: "what it says",
  basis: "how it is known (its basis)",
  evidence: "what supports it (its evidence)",
  note: "our remark on it (its note)",
};

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** The parts of a fact that corrections changed besides its value: “what supports it (its evidence)”; undefined where there are none. */
export const otherParts = (corrections: readonly Pick<Correction, "parts">[]): string | undefined => {
  const changed = new Set(corrections.flatMap(({ parts }) => parts ?? []));
  const others = [...changed].filter((part) => part !== "value");
  if (changed.size === 0 && corrections.some(({ parts }) => parts !== undefined))
    return "what earlier releases had here, which a redaction withholds";
  return others.length === 0 ? undefined : joined(others.map((part) => partWords[part]));
};
