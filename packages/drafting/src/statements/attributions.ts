import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { selectByStart } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Antecedents } from "./antecedents.ts";
import type { DetectedStatement } from "./detected-statement.ts";
import { joinPronouns } from "./pronoun-words.ts";
import { resolvePronoun } from "./pronouns.ts";

const attributionOpening = /^(?:selon|d'apres) (?!les informations)/;
const pronounAttribution = new RegExp(
  `^(?:selon|d'apres) ${joinPronouns(({ followsPreposition }) => followsPreposition === true)}(?=, )`,
);

/** Documents in which an organization speaks: “selon un communiqué du ministère”. */
const documentNouns = ["communique", "rapport", "document", "porte-parole", "sources?"];
const documentAttribution = new RegExp(
  `(?:^|, )(?<by>(?:selon|d'apres) (?:un|le|des) (?:${documentNouns.join("|")})(?: (?:officiel|conjoint))?(?: (?:du|de la|de l'|des|publie par (?:le |la |l')?) ?)?)`,
  "u",
);

const createDocumentAttribution = (
  { low }: DraftContext,
  sentence: Sentence,
  entities: readonly Mention[],
  match: RegExpExecArray,
): DetectedStatement => {
  const start = sentence.start + match.index + match[0].length - (match.groups?.["by"] ?? "").length;
  const verb = { start, end: sentence.start + match.index + match[0].trimEnd().length };
  const [organization] = selectByStart(entities, verb.end, verb.end + 5);
  const isAtStart = match.index === 0;
  const comma = low.indexOf(", ", verb.end);
  return {
    act: "informed",
    verb,
    ...(organization ? { speaker: { refs: [organization.ref], at: organization, isImplied: false, anchors: [] } } : {}),
    contentRange:
      isAtStart && comma !== -1 && comma < sentence.end
        ? { start: comma + 2, end: sentence.end }
        : { start: sentence.start, end: start },
    sentence,
  };
};

/** Finds a statement without a verb of speech: “Selon X, …”. */
export const findAttribution = (
  context: DraftContext,
  sentence: Sentence,
  entities: readonly Mention[],
  antecedents: Antecedents,
): DetectedStatement | undefined => {
  const text = context.low.slice(sentence.start, sentence.end);
  const documentMatch = documentAttribution.exec(text);
  if (documentMatch) return createDocumentAttribution(context, sentence, entities, documentMatch);
  if (!attributionOpening.test(text)) return undefined;
  const pronoun = pronounAttribution.exec(text);
  if (pronoun) {
    const at = { start: sentence.start, end: sentence.start + pronoun[0].length };
    const ref = resolvePronoun(pronoun[0], at, entities, antecedents);
    const contentRange = { start: at.end + 2, end: sentence.end };
    const speaker = { refs: ref === undefined ? [] : [ref], at, isImplied: true, anchors: [] };
    return ref === undefined ? undefined : { act: "assessed", verb: at, speaker, contentRange, sentence };
  }
  const person = selectByStart(entities, sentence.start, sentence.end).find(
    (one) => one.start <= sentence.start + 90 && one.ref.startsWith("person/"),
  );
  const comma = text.indexOf(", ", (person?.end ?? sentence.start) - sentence.start);
  if (!person || comma === -1) return undefined;
  return {
    act: "assessed",
    verb: { start: sentence.start, end: person.end },
    speaker: { refs: [person.ref], at: person, isImplied: false, anchors: [] },
    contentRange: { start: sentence.start + comma + 2, end: sentence.end },
    sentence,
  };
};
