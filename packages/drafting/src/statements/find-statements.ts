import { findCountryByAdjective } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { foldText } from "../text/fold-text.ts";
import type { Mention } from "../text/mention.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";
import { updateAntecedents, type Antecedents } from "./antecedents.ts";
import { findAttribution } from "./attributions.ts";
import { findContentStatus } from "./content-status.ts";
import type { DetectedStatement } from "./detected-statement.ts";
import { findActs, type ActMatch } from "./find-acts.ts";
import { findGenders } from "./genders.ts";
import { findList } from "./items.ts";
import { findNarration } from "./narration.ts";
import { findSpeaker, type Speaker } from "./speakers.ts";

/** Finds the record of the state in “la partie japonaise”, by the adjective. */
const createStateLookup = (context: DraftContext): ((adjective: string) => string | undefined) => {
  const byName = new Map(
    [...context.records].flatMap(([ref, record]) =>
      record.kind === "organization" ? [[foldText(record.label.fr).low, ref] as const] : [],
    ),
  );
  return (adjective) => byName.get(findCountryByAdjective(adjective) ?? "");
};

/** The content follows the verb up to the next verb; an inverted verb follows its content. */
const getContentRange = (sentence: Sentence, verbs: readonly ActMatch[], index: number): TextRange => {
  const verb = verbs[index];
  if (!verb) return sentence;
  if (verb.isInverted) return { start: sentence.start, end: sentence.start + verb.start };
  const next = verbs[index + 1];
  return { start: sentence.start + verb.end, end: next ? sentence.start + next.start : sentence.end };
};

/** “… et a souligné”: the verb shares the speaker of the verb before it. */
const isJoined = ({ low }: DraftContext, { start }: TextRange): boolean =>
  /(?:^|[\s,])(?:et|puis|mais)(?: \p{L}+ment| aussi)? $/u.test(low.slice(Math.max(0, start - 24), start));

/** Removes commas and conjunctions around the content. */
const trimConnectors = ({ low }: DraftContext, { start, end }: TextRange): TextRange => {
  const text = low.slice(start, end);
  const lead = /^[\s,]*/.exec(text)?.[0].length ?? 0;
  const tail =
    /(?<![\s,]|(?<!\p{L})(?:et|avant|tout en))(?:[\s,]|(?<!\p{L})(?:et|avant|tout en))*$/u.exec(text.slice(lead))?.[0]
      .length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
};

/** Finds the statements of the body: one for each verb of speech, and those without such a verb. */
export const findStatements = (
  context: DraftContext,
  sentences: readonly Sentence[],
  entities: readonly Mention[],
): DetectedStatement[] => {
  const antecedents: Antecedents = { genders: findGenders(context, entities) };
  const findState = createStateLookup(context);
  const statements: DetectedStatement[] = [];
  const speakers = entities.filter(({ ref }) => /^(?:person|organization)\//.test(ref));
  for (const sentence of sentences) {
    const attribution = findAttribution(context, sentence, speakers, antecedents);
    if (attribution) statements.push(attribution);
    if (attribution?.speaker?.refs[0] !== undefined) antecedents.person = attribution.speaker.refs[0];
    const isAccented = (end: number) =>
      context
        .getQuote({ start: sentence.start + end - 1, end: sentence.start + end })
        .normalize("NFC")
        .endsWith("é");
    const verbs = findActs(context.low.slice(sentence.start, sentence.end), isAccented);
    const findVerbSpeaker = ({ start, end, isPlural, isInverted }: ActMatch): Speaker | undefined => {
      const verb = { start: sentence.start + start, end: sentence.start + end, isPlural, isInverted };
      return findSpeaker(context, sentence, verb, speakers, antecedents, findState);
    };
    let speaker: Speaker | undefined;
    for (const [index, actMatch] of verbs.entries()) {
      const verb = { start: sentence.start + actMatch.start, end: sentence.start + actMatch.end };
      const sharesSpeaker = index > 0 && (actMatch.isDependent || isJoined(context, verb));
      const verbSpeaker = sharesSpeaker ? undefined : findVerbSpeaker(actMatch);
      // The subject of a participle that opens a sentence is the subject of the next verb.
      const next = actMatch.isDependent && index === 0 ? verbs[1] : undefined;
      const nextSpeaker = next ? findVerbSpeaker(next) : undefined;
      speaker = nextSpeaker ?? verbSpeaker ?? (index > 0 ? speaker : undefined);
      // “…, ont souligné les deux vice-ministres”: if the speaker follows the verb, the content precedes it.
      const followsContent = !actMatch.isDependent && speaker !== undefined && speaker.at.start >= verb.start;
      const contentRange = trimConnectors(
        context,
        followsContent ? { start: sentence.start, end: verb.start } : getContentRange(sentence, verbs, index),
      );
      const list =
        contentRange.end > contentRange.start
          ? findList(context.low.slice(contentRange.start, contentRange.end))
          : undefined;
      const content =
        actMatch.status === undefined ? findContentStatus(actMatch.act, context.low, verb, contentRange) : undefined;
      const status = actMatch.status ?? content?.status;
      statements.push({
        act: actMatch.act,
        verb,
        contentRange,
        sentence,
        ...(status === undefined ? {} : { status }),
        ...(content ? { statusRange: content.at } : {}),
        ...(speaker ? { speaker } : {}),
        ...(list ? { list } : {}),
      });
      context.addTrace("statements", verb, `${actMatch.act}, by ${speaker?.refs.join(" and ") ?? "unknown"}`);
      if (!speaker) context.addDoubt("statements", "It is not clear who says this.", verb);
      if (speaker?.doubt !== undefined) context.addDoubt("statements", speaker.doubt, verb);
    }
    if (verbs.length > 0 || attribution) continue;
    updateAntecedents(context, sentence, speakers, antecedents);
    const narration = findNarration(context, sentence, speakers);
    if (!narration) continue;
    const { rule, act, status, voice, verb } = narration;
    const narrator: Speaker = { refs: [voice], at: sentence, isImplied: true, anchors: [] };
    statements.push({ act, status, verb, speaker: narrator, contentRange: sentence, sentence });
    context.addTrace(rule, verb, `${act}, by ${voice}`);
  }
  return statements;
};
