import type { Gender } from "./genders.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { startingIn } from "./stretches.ts";
import type { Named } from "./subjects.ts";

/** Who was last seen to speak or to act, for “il” and “ils” to point back to. */
export interface Memory {
  /** As whom the text speaks of somebody, where it shows it. */
  readonly genders: Map<string, Gender>;
  one?: string;
  two?: readonly string[];
}

/** Who acts in a sentence without a verb of speech is whom the next “il” means. */
export const noteSubject = ({ low }: Reading, sentence: Sentence, people: readonly Named[], memory: Memory): void => {
  const here = startingIn(people, sentence.start, sentence.end).filter(
    (one) => one.end <= sentence.end && one.ref.startsWith("person/"),
  );
  const [first, second] = [...new Map(here.map((one) => [one.ref, one])).values()];
  if (!first) return;
  memory.one = first.ref;
  const joined = second && / et (?:le |la |l'|son |m\. |mme )?/.test(low.slice(first.end, second.start));
  if (second && joined) memory.two = [first.ref, second.ref];
};
