import { er, followedBy, irregular, oneOf } from "./verb-forms.ts";

const tenir = irregular("tenue?s?", "(?:tient|tiennent)", "tiendr", "tenir");
const recevoir = irregular("recue?s?", "(?:recoit|recoivent)", "recevr", "recevoir");
const suivre = irregular("suivie?s?", "(?:suit|suivent)", "suivr", "suivre");
const ouvrir = irregular("ouverte?s?", "ouvre(?:nt)?", "ouvrir", "ouvrir");

/** What is done with an event by those who hold it: it stands as the object, with an article. */
export const holding = oneOf([
  tenir,
  // Of its present only the subjunctive: without accents “a” is “à” too.
  irregular("eue?s?", "(?:ait|aient)", "aur", "avoir"),
  er("organis"),
  er("co-?organis"),
  er("presid"),
  er("co-?presid"),
  er("effectu"),
  er("men"),
  er("donn"),
  er("anim"),
  er("dirig"),
  er("dispens"),
  er("lanc"),
  er("inaugur"),
  er("clotur"),
  irregular("achevee?s?", "acheve(?:nt)?", "achever", "achever"),
  er("entam"),
  er("celebr"),
  er("commemor"),
  er("abrit"),
  irregular("accueillie?s?", "accueille(?:nt)?", "accueiller", "accueillir"),
  irregular("conduite?s?", "conduisent", "conduir", "conduire"),
  irregular(
    "rendue?s?(?= (?:une|sa|leur|des) visite)",
    "(?:rend|rendent)(?= (?:une|sa|leur|des) visite)",
    "rendr(?=\\p{L}+ (?:une|sa|leur|des) visite)",
    "rendre(?= (?:une|sa|leur|des) visite)",
  ),
  irregular("faite?s?", "(?:fait|font)", "fer", "faire"),
  irregular("convoquee?s?", "convoque(?:nt)?", "convoquer", "convoquer"),
  ouvrir,
  suivre,
]);

/** What is done at an event by those who come to it: it stands behind “à”. */
export const attending = oneOf(
  [
    er("particip"),
    er("assist"),
    irregular("pris(?:es)? part", "(?:prend|prennent) part", "prendr(?=\\p{L}+ part)", "prendre part"),
    irregular("procede", "procede(?:nt)?", "proceder", "proceder"),
  ].map((verb) => followedBy(verb, "(?:[^.;:\\n]{0,30}? )?(?:a|aux?)")),
);

/** What is said of an event itself, in the passive. */
export const befalling = oneOf([
  holding,
  er("sign"),
  er("marqu"),
  er("honor"),
  irregular("consacree?s?", "consacre(?:nt)?", "consacrer", "consacrer"),
  er("ponctu"),
  er("prolong"),
  er("realis"),
  suivre,
  irregular("mise?s? (?:en place|sur pied)", "met", "mettr", "mettre (?:en place|sur pied)"),
]);

export const receiving = oneOf([recevoir, irregular("accueillie?s?", "accueille(?:nt)?", "accueiller", "accueillir")]);
