import { actsIn, type Spoken } from "./acts.ts";
import type { Stretch } from "./draft-types.ts";
import { listIn, type ListFound } from "./items.ts";
import { countryOfAdjective } from "./nationalities.ts";
import { fold } from "./folded.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { noteSubject, type Memory } from "./memory.ts";
import { speakerOf, type Named, type Speaker } from "./speakers.ts";

/** Something that somebody says, as its verb betrays it. */
export interface StatementFound {
  readonly act: string;
  readonly status?: string;
  readonly verb: Stretch;
  readonly speaker?: Speaker;
  /** The words that tell what is said. */
  readonly said: Stretch;
  readonly list?: ListFound;
  readonly sentence: Sentence;
}

/** The state of “la partie japonaise”: the record of the country that the adjective speaks of. */
const statesOf = (reading: Reading): ((adjective: string) => string | undefined) => {
  const byName = new Map(
    [...reading.records].flatMap(([ref, record]) =>
      record.kind === "organization" ? [[fold(record.label.fr).low, ref] as const] : [],
    ),
  );
  return (adjective) => byName.get(countryOfAdjective(adjective) ?? "");
};

const selon = /^(?:selon|d'apres|pour) (?!lui|elle|les informations)/;

/** “Selon X, …”: a report without a verb of speech. */
const accordingTo = (reading: Reading, sentence: Sentence, named: readonly Named[]): StatementFound | undefined => {
  const words = reading.low.slice(sentence.start, sentence.end);
  const match = selon.exec(words);
  if (!match || words.startsWith("pour")) return undefined;
  const who = named.find(
    (one) => one.start >= sentence.start && one.start <= sentence.start + 90 && one.ref.startsWith("person/"),
  );
  const comma = words.indexOf(", ", (who?.end ?? sentence.start) - sentence.start);
  if (!who || comma === -1) return undefined;
  const verb = { start: sentence.start, end: who.end };
  return {
    act: "affirmed",
    verb,
    speaker: { refs: [who.ref], at: who, implied: false, anchors: [] },
    said: { start: sentence.start + comma + 2, end: sentence.end },
    sentence,
  };
};

const saidWith = (sentence: Sentence, verbs: readonly Spoken[], index: number): Stretch => {
  const verb = verbs[index];
  if (!verb) return sentence;
  if (verb.inverted) return { start: sentence.start, end: sentence.start + verb.start };
  const next = verbs[index + 1];
  return { start: sentence.start + verb.end, end: next ? sentence.start + next.start : sentence.end };
};

const trimmed = ({ low }: Reading, { start, end }: Stretch): Stretch => {
  const words = low.slice(start, end);
  const lead = /^[\s,]*/.exec(words)?.[0].length ?? 0;
  const tail = /(?:[\s,]|(?<!\p{L})(?:et|avant|tout en))*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
};

/** Finds what is said in the body: one statement for each verb of speech. */
export const statementsOf = (
  reading: Reading,
  sentences: readonly Sentence[],
  named: readonly Named[],
): StatementFound[] => {
  const memory: Memory = {};
  const stateOf = statesOf(reading);
  const found: StatementFound[] = [];
  const people = named.filter(({ ref }) => /^(?:person|organization)\//.test(ref));
  for (const sentence of sentences) {
    const according = accordingTo(reading, sentence, people);
    if (according) found.push(according);
    if (according?.speaker?.refs[0] !== undefined) memory.one = according.speaker.refs[0];
    const isAccented = (end: number) =>
      reading
        .quote({ start: sentence.start + end - 1, end: sentence.start + end })
        .normalize("NFC")
        .endsWith("é");
    const verbs = actsIn(reading.low.slice(sentence.start, sentence.end), isAccented);
    let speaker: Speaker | undefined;
    for (const [index, spoken] of verbs.entries()) {
      const verb = { start: sentence.start + spoken.start, end: sentence.start + spoken.end };
      const own =
        spoken.hangs && index > 0
          ? undefined
          : speakerOf(
              reading,
              sentence,
              { ...verb, plural: spoken.plural, inverted: spoken.inverted },
              people,
              memory,
              stateOf,
            );
      // A participle at the head of a sentence speaks for the subject that follows it.
      const main =
        spoken.hangs && index === 0 && verbs[1]
          ? speakerOf(
              reading,
              sentence,
              {
                start: sentence.start + verbs[1].start,
                end: sentence.start + verbs[1].end,
                plural: verbs[1].plural,
                inverted: verbs[1].inverted,
              },
              people,
              memory,
              stateOf,
            )
          : undefined;
      speaker = main ?? own ?? (index > 0 ? speaker : undefined);
      // “…, ont souligné les deux vice-ministres”: where the speaker stands behind the verb, the words stand before it.
      const isBehind = !spoken.hangs && speaker !== undefined && speaker.at.start >= verb.start;
      const words = isBehind ? { start: sentence.start, end: verb.start } : saidWith(sentence, verbs, index);
      const said = trimmed(reading, words);
      const list = said.end > said.start ? listIn(reading.low.slice(said.start, said.end)) : undefined;
      const more = {
        ...(spoken.status === undefined ? {} : { status: spoken.status }),
        ...(speaker ? { speaker } : {}),
        ...(list ? { list } : {}),
      };
      found.push({ act: spoken.act, verb, said, sentence, ...more });
      reading.saw("statements", verb, `${spoken.act}, by ${speaker?.refs.join(" and ") ?? "nobody told"}`);
      if (!speaker) reading.doubt("statements", "who says it is not plain", verb);
      if (speaker?.doubt !== undefined) reading.doubt("statements", speaker.doubt, verb);
    }
    if (verbs.length === 0) noteSubject(reading, sentence, people, memory);
  }
  return found;
};
