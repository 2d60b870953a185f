import { accordingTo } from "./according-to.ts";
import { actsIn, type Spoken } from "./acts.ts";
import type { Stretch } from "./draft-types.ts";
import { listIn } from "./items.ts";
import { countryOfAdjective } from "./nationalities.ts";
import { fold } from "./folded.ts";
import { gendersOf } from "./genders.ts";
import { narratedIn } from "./narration.ts";
import { statusOfContent } from "./content-status.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import type { StatementFound } from "./statement-types.ts";
import { noteSubject, type Memory } from "./memory.ts";
import { speakerOf, type Named, type Speaker } from "./speakers.ts";

/** The state of “la partie japonaise”: the record of the country that the adjective speaks of. */
const statesOf = (reading: Reading): ((adjective: string) => string | undefined) => {
  const byName = new Map(
    [...reading.records].flatMap(([ref, record]) =>
      record.kind === "organization" ? [[fold(record.label.fr).low, ref] as const] : [],
    ),
  );
  return (adjective) => byName.get(countryOfAdjective(adjective) ?? "");
};

const saidWith = (sentence: Sentence, verbs: readonly Spoken[], index: number): Stretch => {
  const verb = verbs[index];
  if (!verb) return sentence;
  if (verb.inverted) return { start: sentence.start, end: sentence.start + verb.start };
  const next = verbs[index + 1];
  return { start: sentence.start + verb.end, end: next ? sentence.start + next.start : sentence.end };
};

/** “… et a souligné”: nothing stands between, so that whoever spoke before speaks on. */
const isJoined = ({ low }: Reading, { start }: Stretch): boolean =>
  /(?:^|[\s,])(?:et|puis|mais)(?: \p{L}+ment| aussi)? $/u.test(low.slice(Math.max(0, start - 24), start));

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
  const memory: Memory = { genders: gendersOf(reading, named) };
  const stateOf = statesOf(reading);
  const found: StatementFound[] = [];
  const people = named.filter(({ ref }) => /^(?:person|organization)\//.test(ref));
  for (const sentence of sentences) {
    const according = accordingTo(reading, sentence, people, memory);
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
        index > 0 && (spoken.hangs || isJoined(reading, verb))
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
      const content = spoken.status === undefined ? statusOfContent(spoken.act, reading.low, verb, said) : undefined;
      const status = spoken.status ?? content?.status;
      const more = {
        ...(status === undefined ? {} : { status }),
        ...(content ? { statusAt: content.at } : {}),
        ...(speaker ? { speaker } : {}),
        ...(list ? { list } : {}),
      };
      found.push({ act: spoken.act, verb, said, sentence, ...more });
      reading.saw("statements", verb, `${spoken.act}, by ${speaker?.refs.join(" and ") ?? "nobody told"}`);
      if (!speaker) reading.doubt("statements", "who says it is not plain", verb);
      if (speaker?.doubt !== undefined) reading.doubt("statements", speaker.doubt, verb);
    }
    if (verbs.length > 0 || according) continue;
    noteSubject(reading, sentence, people, memory);
    const narrated = narratedIn(reading, sentence, people);
    if (!narrated) continue;
    const { rule, act, status, voice, verb } = narrated;
    const ownVoice: Speaker = { refs: [voice], at: sentence, implied: true, anchors: [] };
    found.push({ act, status, verb, speaker: ownVoice, said: sentence, sentence });
    reading.saw(rule, verb, `${act}, by ${voice}`);
  }
  return found;
};
