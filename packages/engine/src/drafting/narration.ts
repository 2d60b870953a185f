import type { Stretch } from "./draft-types.ts";
import type { Named } from "./subjects.ts";
import type { Reading } from "./reading.ts";
import { startingIn } from "./stretches.ts";
import type { Sentence } from "./sentences.ts";

/** What a dispatch says in its own voice, or in nobody's: a sentence without a verb of speech. */
export interface Narrated {
  readonly rule: string;
  /** “not-stated” where nobody is said to do anything by saying it. */
  readonly act: "assessed" | "described" | "not-stated";
  readonly status: "past" | "ongoing" | "planned";
  readonly voice: "narration" | "unmarked";
  readonly verb: Stretch;
}

const praised =
  "(?:importante?s?|majeure?s?|essentiel(?:le)?s?|fiables?|principa(?:l|le|ux|ales)|privilegiee?s?|cles?|precieu(?:x|se|ses)|de premier plan|indispensables?|solides?|etroite?s?|efficaces?|exemplaires?|prioritaires?)";
const bonds = "(?:relations?|cooperation|partenariat|liens|amitie|echanges|collaboration)";

interface Sign {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly status: Narrated["status"];
}

/** Appraisals that only whoever writes can have made. */
const appraisals: readonly Sign[] = [
  {
    rule: "is called important",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:est|sont|reste|restent|demeure|demeurent|constitue|constituent) (?:l'une? des |une? des |une? |le |la |l'|les |des |parmi les )[^.;:]{0,60}?(?<![\\p{L}])(?:${praised}|piliers?|points? forts?|points? lumineux|exemple)(?!\\p{L})`,
      "u",
    ),
    status: "ongoing",
  },
  {
    rule: "is said to thrive",
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])${bonds}(?!\\p{L})[^.;:]{0,110}?)(?<![\\p{L}])(?:entrent?|se developpe(?:nt)?|connai(?:t|ssent)|progresse(?:nt)?|s'approfondi(?:t|ssent)|se renforce(?:nt)?|repose(?:nt)?|devien(?:t|nent)|ne cess(?:e|ent) de|continue(?:nt)? (?:de|d'|a))(?= )`,
      "u",
    ),
    status: "ongoing",
  },
  {
    rule: "is said to have thriven",
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])${bonds}(?!\\p{L})[^.;:]{0,110}?)(?<![\\p{L}])(?:s'est|se sont|a|ont|n'a|n'ont)(?: \\p{L}+ment| toujours| egalement)* (?:cesse de|developpee?s?|renforcee?s?|approfondie?s?|progresse|connu|enregistre|obtenu|porte (?:ses|leurs) fruits)(?!\\p{L})`,
      "u",
    ),
    status: "past",
  },
  {
    rule: "is said to have helped",
    pattern:
      /(?<![\p{L}-])(?:(?:a|ont)(?: \p{L}+ment| egalement| aussi)* (?:contribue a|joue un role|permis d|marque (?:un|une) (?:tournant|etape|jalon)|continue d'affirmer|mobilise \p{L}+)|jetant les bases|avec succes)/u,
    status: "past",
  },
];

/** A plain future between two reports: nobody is said to have promised it. */
const future =
  /(?<![\p{L}'-])(?:\p{L}{2,}(?:er|ir|rr|dr|tr|vr|ur)(?:a|ont)|sera|seront|aura|auront|fera|feront|va \p{L}+(?:er|ir|re)|vont \p{L}+(?:er|ir|re))(?![\p{L}-])/u;
/** An event that will be held is an event, and no statement besides. */
const isEvent =
  /(?:se (?:tiendra|derouler|terminer|rendr)|(?:aura|auront) lieu|durera|reunira|debutera|sera (?:remis|recu)|visitera|s'ouvrira|prendra fin|qui \p{L}+(?:a|ont) )/u;

/** Whether a state or body of the records, or a group of theirs, stands where the subject of a verb does. */
const hasBodyAsSubject = ({ low }: Reading, sentence: Sentence, until: number, named: readonly Named[]): boolean => {
  const opens = low.slice(sentence.start, until);
  const body = startingIn(named, sentence.start, sentence.start + 41).some(
    (one) => one.ref.startsWith("organization/") && one.end <= until,
  );
  const group =
    /(?:^|, )(?:les deux (?:parties|pays|ministeres|armees)|(?:des|de nouveaux|de nouvelles|un|une) (?:\p{L}+ )?(?:echanges|cours|formations|programmes|projets?|groupe)|la partie \p{L}+)/u.test(
      opens,
    );
  return body || group;
};

/** What a sentence without a verb of speech says in the dispatch's own voice; undefined where it only tells what happened. */
export const narratedIn = (reading: Reading, sentence: Sentence, named: readonly Named[]): Narrated | undefined => {
  const words = reading.low.slice(sentence.start, sentence.end);
  if (/["«»“”]/.test(reading.plain.slice(sentence.start, sentence.end))) return undefined;
  const place = (match: RegExpExecArray): Stretch => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].trimEnd().length,
  });
  for (const { rule, pattern, status } of appraisals) {
    const match = pattern.exec(words);
    if (match) return { rule: `narration: ${rule}`, act: "assessed", status, voice: "narration", verb: place(match) };
  }
  const to = future.exec(words);
  if (to && !isEvent.test(words) && hasBodyAsSubject(reading, sentence, sentence.start + to.index, named))
    return {
      rule: "narration: plain future",
      act: "not-stated",
      status: "planned",
      voice: "unmarked",
      verb: place(to),
    };
  return undefined;
};
