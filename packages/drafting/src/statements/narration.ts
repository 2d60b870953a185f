import { joinAlternatives } from "../french/patterns.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { selectByStart, toTrimmedRange } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TextRange } from "../text/text-range.ts";

/** A statement without a verb of speech: the dispatch makes it in its own voice, or without saying who does. */
export interface Narration {
  readonly rule: string;
  readonly act: "assessed" | "described" | "not-stated";
  readonly status: "past" | "ongoing" | "planned";
  readonly voice: "narration" | "unmarked";
  readonly verb: TextRange;
}

const appraisalAdjectives = [
  "importante?s?",
  "majeure?s?",
  "essentiel(?:le)?s?",
  "fiables?",
  "principa(?:l|le|ux|ales)",
  "privilegiee?s?",
  "cles?",
  "precieu(?:x|se|ses)",
  "de premier plan",
  "indispensables?",
  "solides?",
  "etroite?s?",
  "efficaces?",
  "exemplaires?",
  "prioritaires?",
];
const appraisalNouns = ["piliers?", "points? forts?", "points? lumineux", "exemple"];
const relationNouns = ["relations?", "cooperation", "partenariat", "liens", "amitie", "echanges", "collaboration"];
const relation = `(?<=(?:^|[^\\p{L}])${joinAlternatives(relationNouns)}(?!\\p{L})[^.;:]{0,110}?)(?<![\\p{L}])`;

/** Verbs that say that relations thrive, each with its status. */
const thrivingVerbs = [
  "entrent?",
  "se developpe(?:nt)?",
  "connai(?:t|ssent)",
  "progresse(?:nt)?",
  "s'approfondi(?:t|ssent)",
  "se renforce(?:nt)?",
  "repose(?:nt)?",
  "devien(?:t|nent)",
  "ne cess(?:e|ent) de",
  "continue(?:nt)? (?:de|d'|a)",
];
const thrivingParticiples = [
  "cesse de",
  "developpee?s?",
  "renforcee?s?",
  "approfondie?s?",
  "progresse",
  "connu",
  "enregistre",
  "obtenu",
  "porte (?:ses|leurs) fruits",
];

/** An appraisal that nobody but the writer can have made. */
interface AppraisalRow {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly status: Narration["status"];
}

const appraisals: readonly AppraisalRow[] = [
  {
    rule: "importance",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:est|sont|reste|restent|demeure|demeurent|constitue|constituent) (?:l'une? des |une? des |une? |le |la |l'|les |des |parmi les )[^.;:]{0,60}?(?<![\\p{L}])${joinAlternatives([...appraisalAdjectives, ...appraisalNouns])}(?!\\p{L})`,
      "u",
    ),
    status: "ongoing",
  },
  {
    rule: "relations thrive",
    pattern: new RegExp(`${relation}${joinAlternatives(thrivingVerbs)}(?= )`, "u"),
    status: "ongoing",
  },
  {
    rule: "relations have thrived",
    pattern: new RegExp(
      `${relation}(?:s'est|se sont|a|ont|n'a|n'ont)(?: \\p{L}+ment| toujours| egalement)* ${joinAlternatives(thrivingParticiples)}(?!\\p{L})`,
      "u",
    ),
    status: "past",
  },
  {
    rule: "contribution",
    pattern:
      /(?<![\p{L}-])(?:(?:a|ont)(?: \p{L}+ment| egalement| aussi)* (?:contribue a|joue un role|permis d|marque (?:un|une) (?:tournant|etape|jalon)|continue d'affirmer|mobilise \p{L}+)|jetant les bases|avec succes)/u,
    status: "past",
  },
];

/** A plain future. Whether it is a promise is a reading, which a draft leaves open. */
const futurePattern =
  /(?<![\p{L}'-])(?:\p{L}{2,}(?:er|ir|rr|dr|tr|vr|ur)(?:a|ont)|sera|seront|aura|auront|fera|feront|va \p{L}+(?:er|ir|re)|vont \p{L}+(?:er|ir|re))(?![\p{L}-])/u;

/** The future of an event. The event has its record, so the sentence is no statement. */
const eventFuture =
  /(?:se (?:tiendra|derouler|terminer|rendr)|(?:aura|auront) lieu|durera|reunira|debutera|sera (?:remis|recu)|visitera|s'ouvrira|prendra fin|qui \p{L}+(?:a|ont) )/u;

const groupSubject =
  /(?:^|, )(?:les deux (?:parties|pays|ministeres|armees)|(?:des|de nouveaux|de nouvelles|un|une) (?:\p{L}+ )?(?:echanges|cours|formations|programmes|projets?|groupe)|la partie \p{L}+)/u;

/** Whether the subject of the verb is an organization of the records or a group. */
const hasOrganizationSubject = (
  { low }: DraftContext,
  sentence: Sentence,
  verbStart: number,
  entities: readonly Mention[],
): boolean =>
  groupSubject.test(low.slice(sentence.start, verbStart)) ||
  selectByStart(entities, sentence.start, sentence.start + 41).some(
    (one) => one.ref.startsWith("organization/") && one.end <= verbStart,
  );

/** Finds a statement in a sentence without a verb of speech; undefined if the sentence only reports what happened. */
export const findNarration = (
  context: DraftContext,
  sentence: Sentence,
  entities: readonly Mention[],
): Narration | undefined => {
  const text = context.low.slice(sentence.start, sentence.end);
  if (/["«»“”]/.test(context.plain.slice(sentence.start, sentence.end))) return undefined;
  for (const { rule, pattern, status } of appraisals) {
    const match = pattern.exec(text);
    if (match)
      return {
        rule: `narration: ${rule}`,
        act: "assessed",
        status,
        voice: "narration",
        verb: toTrimmedRange(match, sentence.start),
      };
  }
  const future = futurePattern.exec(text);
  if (!future || eventFuture.test(text)) return undefined;
  return hasOrganizationSubject(context, sentence, sentence.start + future.index, entities)
    ? {
        rule: "narration: plain future",
        act: "not-stated",
        status: "planned",
        voice: "unmarked",
        verb: toTrimmedRange(future, sentence.start),
      }
    : undefined;
};
