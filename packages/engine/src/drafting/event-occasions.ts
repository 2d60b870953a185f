import { sign, type EventSign } from "./event-signs.ts";
import { eventNoun } from "./event-types.ts";
import { officePattern, rankPattern } from "./titles.ts";

const ordinal = "(?:\\d+e |premiere? |deuxieme |troisieme |quatrieme |cinquieme )";
const numbered = `(?:\\d+e )(?:edition d(?:u |e la |e l'|es ))?${eventNoun}`;
const visits =
  "(?:visites? (?:officielle |d'etat |de travail |d'amitie |de courtoisie )?|deplacement |sejour |tournee |escale )";
const whose = `(?:de la |de l'|du |des |de |d')(?:${officePattern}|${rankPattern}|delegation|navires?|batiments?|groupe|empereur|chef)`;
const occasion =
  "(?:lors d|a l'occasion d|en marge d|au cours d|dans le cadre d|apres|depuis|durant|pendant|a l'issue d|au terme d)";

/** Events that are only named: as an occasion, by a number, by what they celebrate. */
export const occasionSigns: readonly EventSign[] = [
  sign(
    "anniversary",
    "held",
    "(?<state>marquant|marquer|celebrant|celebrer|commemorant|commemorer|a l'occasion|dans le cadre|lors|en l'honneur|pour)(?: de la celebration)? (?:du |de |le |les |des )(?<noun>(?:\\d+e |premier )anniversaire)",
    { doubt: "an anniversary is named: whether it was celebrated, and when, is a guess" },
  ),
  sign(
    "the signing",
    "held",
    "(?<state>par|a|assiste a|procede a|temoins? de|lors de|apres|donne lieu a|avec) (?:la )(?<noun>(?:ceremonie de )?signature)(?= (?:d'|du |de |des ))",
  ),
  sign(
    "on its occasion",
    "held",
    `(?<state>${occasion})(?:e la |e l'|u |e sa |e son |e leur |e cette |e ce |'une? |es |e | la | le | l'| leur | sa | son )(?<noun>${ordinal}?${eventNoun})(?=(?:[^.;\\n]{0,90}\\d)|(?<=\\d+e \\p{L}+)|[^.;\\n]{0,60}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la veille))`,
    { doubt: "named as an occasion: that it was held is taken from its day or its number" },
  ),
  sign(
    "a visit as occasion",
    "held",
    `(?<state>${occasion})(?:e la |e sa |u |e son |e leur | la | sa | son | le | leur )(?<noun>${visits.trimEnd()})(?=${whose}| ?(?:au|en|aux|a) \\p{L}[^.;,\\n]{0,40} ${whose})`,
    { doubt: "named as an occasion: that it was held is taken from who came" },
  ),
  sign("by its number", "held", `(?<state>(?:le|la|du|au|l'|un|une) ?)(?<noun>${numbered})`, {
    doubt: "named by its number alone: whether it was held or is to be, its sentence does not tell plainly",
  }),
];
