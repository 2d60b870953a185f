import { joinAlternatives } from "../french/patterns.ts";
import {
  buildDonePattern,
  buildPassiveDonePattern,
  buildPassivePlannedPattern,
  buildPlannedPattern,
  buildWishPattern,
} from "../french/tense-patterns.ts";
import { joinInfinitives } from "../french/verbs.ts";
import { compileEventPattern, type EventPattern, type EventPatternRow } from "./event-pattern.ts";
import { eventVerbs, type EventVerbRow } from "./event-verbs.ts";
import { reflexivePatterns } from "./reflexive-patterns.ts";

/** “A reçu une attention particulière” is no event. */
const nonEventObjects = [
  "une attention",
  "un accueil",
  "des messages",
  "un message",
  "le soutien",
  "un soutien",
  "l'ordre",
];

/** Builds the patterns of a verb: past, planned and proposed; active and, if it has objects, passive. */
const buildVerbPatterns = ({
  rule,
  type,
  verbs,
  complement,
  followedBy,
  objects,
  isDoneOnly,
}: EventVerbRow): EventPattern[] => {
  const verb = joinInfinitives(verbs, complement);
  const objectPattern = joinAlternatives(objects ?? []);
  const required = objects ? `(?: [^.;:,\\n]{0,45}?)? (?:l'|d')?${objectPattern}(?!\\p{L})` : followedBy;
  const next = required === undefined ? "" : `(?=${required})`;
  const subject = `${objectPattern}(?!\\p{L})[^.;:\\n]{0,50}? `;
  const doneVerb = buildDonePattern(verb);
  const patterns: Pick<EventPatternRow, "status" | "pattern">[] = [
    ...(isDoneOnly
      ? []
      : ([
          { status: "proposed", pattern: `(?<state>${buildWishPattern(verb)})${next}` },
          { status: "planned", pattern: `(?<state>${buildPlannedPattern(verb)})${next}` },
        ] as const)),
    { status: "held", pattern: `(?<state>${doneVerb})(?! ${joinAlternatives(nonEventObjects)})${next}` },
    // A second participle shares the auxiliary of the first: “avait visité … et rencontré …”.
    {
      status: "held",
      pattern: `(?<=(?:^|[^\\p{L}])(?:a|ont|avait|avaient) [^.;:\\n]{3,90} (?:et|puis) )(?<state>${verb.participle})(?!\\p{L})(?= )${next}`,
    },
    ...(objects
      ? ([
          { status: "planned", pattern: `(?<state>${subject}${buildPassivePlannedPattern(verb)})` },
          { status: "held", pattern: `(?<state>${subject}${buildPassiveDonePattern(verb)})` },
        ] as const)
      : []),
  ];
  const prefilter = new RegExp(`(?<!\\p{L})${joinAlternatives(Object.values(verb))}(?!\\p{L})`, "u");
  return patterns.map((pattern) => compileEventPattern({ rule, type, ...pattern }, prefilter));
};

/** The patterns of verbs that are events by themselves. */
export const verbPatterns: readonly EventPattern[] = [
  ...eventVerbs.flatMap(buildVerbPatterns),
  ...reflexivePatterns.map((row) => compileEventPattern(row)),
];
