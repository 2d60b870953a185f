import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { selectByStart } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Gender } from "./pronoun-words.ts";

/** Who spoke or acted last: “il” and “ils” refer to them. */
export interface Antecedents {
  /** The gender of the people for whom the text shows it. */
  readonly genders: Map<string, Gender>;
  person?: string;
  pair?: readonly string[];
}

/** Remembers who acts in a sentence without a verb of speech. */
export const updateAntecedents = (
  { low }: DraftContext,
  sentence: Sentence,
  entities: readonly Mention[],
  antecedents: Antecedents,
): void => {
  const people = selectByStart(entities, sentence.start, sentence.end).filter(
    (one) => one.end <= sentence.end && one.ref.startsWith("person/"),
  );
  const [first, second] = [...new Map(people.map((one) => [one.ref, one])).values()];
  if (!first) return;
  antecedents.person = first.ref;
  const isPair = second && / et (?:le |la |l'|son |m\. |mme )?/.test(low.slice(first.end, second.start));
  if (second && isPair) antecedents.pair = [first.ref, second.ref];
};
