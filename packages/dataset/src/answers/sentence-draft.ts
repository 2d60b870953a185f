import { addNotes, type Phrase } from "./claim.ts";
import { describeNotes, type NotedPart } from "./notes.ts";

/** A sentence in the making: its words, and what its note has to say. */
export interface SentenceDraft {
  readonly phrase: Phrase;
  readonly noted: readonly NotedPart[];
  /** Notes of other words than those of the parts. */
  readonly notes?: readonly Phrase[];
}

/** Puts the notes at the end of a sentence, in the only brackets that it has. */
export const describeDraft = ({ phrase, noted, notes = [] }: SentenceDraft): Phrase =>
  addNotes(phrase, [...notes, describeNotes(noted)]);

/** The longest sentence that a summary has, if its words are ours to choose. */
export const longestSentence = 240;

/** Selects the first of several drafts that is short enough; the last one if none is. */
export const selectShortDraft = (drafts: readonly SentenceDraft[]): SentenceDraft | undefined =>
  drafts.find((draft) => {
    const { en, fr } = describeDraft(draft);
    return en.length < longestSentence && fr.length < longestSentence;
  }) ?? drafts.at(-1);
