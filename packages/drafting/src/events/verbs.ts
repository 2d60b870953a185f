import { requireComplement, joinVerbs } from "../french/verb-forms.ts";
import { getVerb, joinInfinitives } from "../french/verbs.ts";

/** What organisers do with an event, which is the object: “a organisé une réunion”. */
export const holdingVerbs = joinVerbs([
  joinInfinitives([
    "tenir",
    "avoir",
    "organiser",
    "co-?organiser",
    "presider",
    "co-?presider",
    "effectuer",
    "mener",
    "donner",
    "animer",
    "diriger",
    "dispenser",
    "lancer",
    "inaugurer",
    "cloturer",
    "achever",
    "entamer",
    "celebrer",
    "commemorer",
    "abriter",
    "accueillir",
    "conduire",
    "faire",
    "convoquer",
    "ouvrir",
    "suivre",
  ]),
  requireComplement(getVerb("rendre"), "(?:une|sa|leur|des) visite"),
]);

/** What participants do, with “à” before the event: “a participé à la réunion”. */
export const attendingVerbs = joinInfinitives(
  ["participer", "assister", "prendre part", "proceder"],
  "(?:[^.;:\\n]{0,30}? )?(?:a|aux?)",
);

/** What is done to an event, in the passive: “la réunion a été marquée par …”. */
export const passiveVerbs = joinVerbs([
  holdingVerbs,
  joinInfinitives(["signer", "marquer", "honorer", "consacrer", "ponctuer", "prolonger", "realiser"]),
  joinInfinitives(["mettre"], "(?:en place|sur pied)"),
]);

export const receivingVerbs = joinInfinitives(["recevoir", "accueillir"]);
