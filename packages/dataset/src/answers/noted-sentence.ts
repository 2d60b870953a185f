import { addNotes, type Phrase } from "./claim.ts";
import { describeNotes, type NotedPart } from "./notes.ts";

/** A sentence in the making: its words, and what its note has to say. */
export interface NotedSentence {
  readonly phrase: Phrase;
  readonly noted: readonly NotedPart[];
  /** Notes of other words than those of the parts. */
  readonly notes?: readonly Phrase[];
}

/** Puts the notes at the end of a sentence, in the only brackets that it has. */
export const describeSentence = ({ phrase, noted, notes = [] }: NotedSentence): Phrase =>
  addNotes(phrase, [...notes, describeNotes(noted)]);

/** The longest sentence that a summary has, if its words are ours to choose. */
export const longestSentence = 240;

/** Selects the first of several sentences that is short enough; the last one if none is. */
export const selectShortSentence = (sentences: readonly NotedSentence[]): NotedSentence | undefined =>
  sentences.find((sentence) => {
    const { en, fr } = describeSentence(sentence);
    return en.length < longestSentence && fr.length < longestSentence;
  }) ?? sentences.at(-1);
