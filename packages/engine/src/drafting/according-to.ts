import type { Memory } from "./memory.ts";
import { whoIsMeant } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import { startingIn } from "./stretches.ts";
import type { Sentence } from "./sentences.ts";
import type { Named } from "./speakers.ts";
import type { StatementFound } from "./statement-types.ts";

const selon = /^(?:selon|d'apres|pour) (?!les informations)/;
/** “…, selon un communiqué du ministère”: a report of what a body let know. */
const cited =
  /(?:^|, )(?<by>(?:selon|d'apres) (?:un|le|des) (?:communique|rapport|document|porte-parole|sources?)(?: (?:officiel|conjoint))?(?: (?:du|de la|de l'|des|publie par (?:le |la |l')?) ?)?)/u;

const citedIn = (
  { low }: Reading,
  sentence: Sentence,
  named: readonly Named[],
  match: RegExpExecArray,
): StatementFound => {
  const start = sentence.start + match.index + match[0].length - (match.groups?.["by"] ?? "").length;
  const verb = { start, end: sentence.start + match.index + match[0].trimEnd().length };
  const [body] = startingIn(named, verb.end, verb.end + 5);
  const opens = match.index === 0;
  const comma = low.indexOf(", ", verb.end);
  return {
    act: "informed",
    verb,
    ...(body ? { speaker: { refs: [body.ref], at: body, implied: false, anchors: [] } } : {}),
    said:
      opens && comma !== -1 && comma < sentence.end
        ? { start: comma + 2, end: sentence.end }
        : { start: sentence.start, end: start },
    sentence,
  };
};

/** “Selon X, …”: a report without a verb of speech. */
export const accordingTo = (
  reading: Reading,
  sentence: Sentence,
  named: readonly Named[],
  memory: Memory,
): StatementFound | undefined => {
  const words = reading.low.slice(sentence.start, sentence.end);
  const inserted = cited.exec(words);
  if (inserted) return citedIn(reading, sentence, named, inserted);
  const match = selon.exec(words);
  if (!match || words.startsWith("pour")) return undefined;
  const pronoun = /^(?:selon|d'apres) (?:lui|elle|ce dernier|cette derniere)(?=, )/.exec(words);
  if (pronoun) {
    const at = { start: sentence.start, end: sentence.start + pronoun[0].length };
    const ref = whoIsMeant(pronoun[0], at, named, memory);
    const said = { start: at.end + 2, end: sentence.end };
    const speaker = { refs: ref === undefined ? [] : [ref], at, implied: true, anchors: [] };
    return ref === undefined ? undefined : { act: "assessed", verb: at, speaker, said, sentence };
  }
  const who = startingIn(named, sentence.start, sentence.end).find(
    (one) => one.start >= sentence.start && one.start <= sentence.start + 90 && one.ref.startsWith("person/"),
  );
  const comma = words.indexOf(", ", (who?.end ?? sentence.start) - sentence.start);
  if (!who || comma === -1) return undefined;
  const verb = { start: sentence.start, end: who.end };
  return {
    act: "assessed",
    verb,
    speaker: { refs: [who.ref], at: who, implied: false, anchors: [] },
    said: { start: sentence.start + comma + 2, end: sentence.end },
    sentence,
  };
};
