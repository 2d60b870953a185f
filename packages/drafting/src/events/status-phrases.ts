import { buildAdverbsPattern } from "../french/adverbs.ts";
import {
  buildPassiveDonePattern,
  buildPassivePlannedPattern,
  buildReflexiveDonePattern,
} from "../french/tense-patterns.ts";
import { passiveVerbs } from "./verbs.ts";

/** What an event, as the subject, can do: “a eu lieu”, “se tiendra”. */
export interface StatusPhraseRow {
  /** “opened” is a part of “ongoing”: the event has begun, and its end is unknown. */
  readonly status: "held" | "planned" | "ongoing" | "opened" | "cancelled";
  readonly phrase: string;
}

const endings = [
  "tenue?s?",
  "deroulee?s?",
  "deroules",
  "achevee?s?",
  "acheves",
  "terminee?s?",
  "conclue?s?",
  "close",
  "clos",
  "poursuivie?s?",
];

export const statusPhrases: readonly StatusPhraseRow[] = [
  {
    status: "held",
    phrase: `(?:a|ont|avait|avaient)${buildAdverbsPattern("event")} (?:eu lieu|pris fin|reuni|rassemble|vu la participation|dure|porte sur|permis|ete (?:l'occasion|une occasion))`,
  },
  { status: "held", phrase: buildReflexiveDonePattern(`(?:${endings.join("|")})`) },
  { status: "held", phrase: buildPassiveDonePattern(passiveVerbs) },
  {
    status: "held",
    phrase: "(?:est|sont|etait|etaient) (?:co-?preside|organise|preside|conduite?|dirige)e?s?",
  },

  {
    status: "planned",
    phrase: "se (?:tiendra|tiendront|deroulera|derouleront|poursuivra|poursuivront|terminera|tiendrait|deroulerait)",
  },
  { status: "planned", phrase: "s'(?:ouvrira|achevera)" },
  { status: "planned", phrase: "(?:aura|auront|aurait|auraient) lieu" },
  { status: "planned", phrase: "(?:durera|reunira|rassemblera|debutera|commencera|portera sur|prendra fin)" },
  { status: "planned", phrase: buildPassivePlannedPattern(passiveVerbs) },
  {
    status: "planned",
    phrase:
      "(?:doit|doivent|devra|devrait|devait|devaient|va|vont) (?:avoir lieu|se tenir|se derouler|etre (?:organise|tenu|preside|signe|inaugure|mene|effectue|lance)e?s?|s'ouvrir|debuter)",
  },
  {
    status: "planned",
    phrase: "(?:est|sont|etait|etaient) (?:prevue?s?|programmee?s?|attendue?s?|fixee?s?|inscrite?s?)",
  },

  { status: "ongoing", phrase: "se (?:tient|tiennent|deroule|deroulent|poursuit|poursuivent)" },
  { status: "ongoing", phrase: "(?:a|ont) lieu" },
  { status: "ongoing", phrase: "(?:reunit|reunissent|rassemble)" },
  { status: "ongoing", phrase: "(?:est|sont) en cours" },

  { status: "opened", phrase: "(?:s'est ouverte?|se sont ouverte?s|se poursuit|a debute|a commence)" },

  {
    status: "cancelled",
    phrase: "(?:a|ont|avait|avaient|est|sont) (?:ete )?(?:annule|suspendu|abandonne|ajourne|supprime|interrompu)e?s?",
  },
];

/** Any phrase of a status. */
export const buildStatusPattern = (status: StatusPhraseRow["status"]): string =>
  `(?:${statusPhrases
    .filter((row) => row.status === status)
    .map(({ phrase }) => phrase)
    .join("|")})`;
