import type { Defect } from "./defect.ts";

/** An error that the letters show, whatever the text says. */
export interface DefectPatternRow extends Omit<Defect, "at"> {
  /** A pattern for the text without accents, with its capitals. */
  readonly pattern: RegExp;
}

/** States that dispatches list: “l'Australie, l'Inde, le Japon”. */
const listedStates = [
  "Australie",
  "Inde",
  "Chine",
  "Japon",
  "Russie",
  "Thailande",
  "Indonesie",
  "Malaisie",
  "Philippines",
  "France",
  "Etats-Unis",
  "Royaume-Uni",
  "Canada",
  "Laos",
  "Cambodge",
  "Nouvelle-Zelande",
  "Republique de Coree",
  "Vietnam",
  "Brunei",
  "Myanmar",
];
const listedState = `(?:${listedStates.join("|")})`;

/** Nouns that dispatches have in the plural only. */
const pluralNouns = [
  "etats-unis",
  "philippines",
  "nations",
  "affaires",
  "forces",
  "ministres",
  "relations",
  "opportunites",
  "parties",
  "pays-bas",
];

/** Words with a vowel or a mute h, before which an article is elided. */
const elidingWords = ["[aeiou]", "hopita", "homm", "honn", "histo", "harm", "humain", "heur", "hier", "horizon"];
/** Words with a vowel before which it is not: “le onze”. */
const nonElidingWords = [
  "onz",
  "oui(?!\\p{L})",
  "huit",
  "ouistiti",
  "yaourt",
  "yen(?!\\p{L})",
  "yuan",
  "uranium",
  "yemen",
];
const elidingWord = `(?!${nonElidingWords.join("|")})(?:${elidingWords.join("|")})`;

export const defectPatterns: readonly DefectPatternRow[] = [
  {
    rule: "lost-plus",
    type: "lost-character",
    pattern: /\([A-Z]{3,8} {1,4}\)|(?<![\p{L}(])[A-Z]{4,8} (?=[,.](?:\s|$))/gu,
    label: {
      en: "The acronym has lost a character, probably its plus sign.",
      fr: "Un caractère du sigle, sans doute le signe plus, s’est perdu.",
    },
  },
  {
    rule: "double-word",
    type: "typo",
    pattern: /(?<![\p{L}\d'-])(?!(?:nous|vous|si|tout|bla) )(\p{L}{2,30}) \1(?![\p{L}'-])/giu,
    label: { en: "A word is printed twice.", fr: "Un mot est imprimé deux fois." },
  },
  {
    rule: "article-before-a-vowel",
    type: "grammar",
    pattern: new RegExp(`(?<![\\p{L}'-])(?:du|le|la|de la|au|ce) (?=${elidingWord})\\p{L}+`, "giu"),
    label: {
      en: "The article does not fit the noun, which begins with a vowel.",
      fr: "L’article ne convient pas au nom, qui commence par une voyelle.",
    },
  },
  {
    rule: "article-before-a-plural",
    type: "grammar",
    pattern: new RegExp(
      `(?<![\\p{L}'-])(?:la|le|du|au|de la|l') ?(?=(?:${pluralNouns.join("|")})(?!\\p{L}))[\\p{L}-]+`,
      "giu",
    ),
    label: {
      en: "The article is singular, and the noun is plural.",
      fr: "L’article est au singulier, et le nom au pluriel.",
    },
  },
  {
    rule: "contraction",
    type: "grammar",
    pattern: /(?<![\p{L}'-])(?:de le|de les|a le|a les)(?= \p{L}+(?<!er|ir|re)(?!\p{L}))/giu,
    label: {
      en: "The preposition and the article are not contracted.",
      fr: "La préposition et l’article ne sont pas contractés.",
    },
  },
  {
    rule: "space-after-an-apostrophe",
    type: "punctuation",
    pattern: /(?<!\p{L})(?:[ldnsmtjc]|qu|lorsqu|puisqu)' {1,4}\p{L}{1,40}/giu,
    label: { en: "There is a space after the apostrophe.", fr: "Une espace suit l’apostrophe." },
  },
  {
    rule: "space-before-an-apostrophe",
    type: "punctuation",
    pattern: /(?<![\p{L}'])(?:[ldnsmtjc]|qu) {1,4}'\p{L}{1,40}/giu,
    label: { en: "There is a space before the apostrophe.", fr: "Une espace précède l’apostrophe." },
  },
  {
    rule: "space-before-a-comma",
    type: "punctuation",
    // After an acronym, the space shows a lost plus sign: that is another row.
    pattern: /(?<![\p{L}\p{M}])(?!\p{Lu}{4,8} )(?:\p{L}{1,40}|» ?) {1,4}[,.](?=\s|$)(?!\.\.)/gu,
    label: { en: "There is a space before the comma or full stop.", fr: "Une espace précède la virgule ou le point." },
  },
  {
    rule: "no-space-after-a-full-stop",
    type: "glued-text",
    pattern: /(?<![\p{L}.])\p{L}{3,40}[.,;]\p{Lu}\p{Ll}+/gu,
    label: { en: "Two sentences run into each other without a space.", fr: "Deux phrases se touchent sans espace." },
  },
  {
    rule: "small-letter-after-a-full-stop",
    type: "typo",
    pattern: /(?<=\p{L}{3}\)?\. )(?:le|la|les|il|elle|ils|elles|un|une) \p{L}+/gu,
    label: { en: "A sentence begins with a small letter.", fr: "Une phrase commence par une minuscule." },
  },
  {
    rule: "capital-in-mid-sentence",
    type: "typo",
    pattern: /(?<=\p{Ll}, )(?:Le|La|Les) \p{Ll}+/gu,
    label: { en: "There is a capital inside a sentence.", fr: "Une majuscule est en milieu de phrase." },
  },
  {
    rule: "la-quelle",
    type: "typo",
    pattern: /(?<!\p{L})(?:lors de |au cours de |dans |a )?(?:la quelle|le quel|les quels|les quelles)(?!\p{L})/giu,
    label: { en: "The relative pronoun is written in two words.", fr: "Le pronom relatif est écrit en deux mots." },
  },
  {
    rule: "convenir",
    type: "grammar",
    pattern: /(?<!\p{L})(?:convenu|convenus|convenues|decide|decides) (?:egalement )?a \p{L}+(?:er|ir|re)(?!\p{L})/giu,
    label: { en: "The preposition after the verb is wrong.", fr: "Mauvaise préposition après le verbe." },
  },
  {
    rule: "preposition-lost",
    type: "grammar",
    pattern:
      /(?<!\p{L})(?:l'amelioration|la mise en (?:oe|œ)uvre|le renforcement|la promotion|l'elargissement|l'organisation) (?:les|le|la) \p{L}+/giu,
    label: { en: "The preposition after the noun is missing.", fr: "La préposition manque après le nom." },
  },
  {
    rule: "reflexive-lost",
    type: "grammar",
    pattern: /(?<!\p{L})en (?:focalisant|concentrant) sur/giu,
    label: { en: "The reflexive pronoun is missing.", fr: "Le pronom réfléchi manque." },
  },
  {
    rule: "dateline-without-a-space",
    type: "punctuation",
    pattern: /\(\p{Lu}{2,12}\)-\s+\S+/gu,
    label: {
      en: "There is no space before the dash of the dateline.",
      fr: "L’espace manque avant le tiret de la ligne de date.",
    },
  },
  {
    rule: "sign-off-without-a-space",
    type: "punctuation",
    pattern: /(?<![\p{L}-])[\p{L}-]+\.- ?\p{Lu}{2,8}\s*$/gu,
    label: {
      en: "There is no space before the sign-off of the agency.",
      fr: "L’espace manque avant la marque de l’agence.",
    },
  },
  {
    rule: "masculine-noun-with-a-feminine-article",
    type: "grammar",
    pattern:
      /(?<![\p{L}'-])(?:la|une) (?!(?:page|plage|image|cage|rage|nage|tige|sauvage)(?!\p{L}))\p{L}{3,}(?:age|isme)(?!\p{L})/gu,
    label: { en: "The article is feminine, and the noun masculine.", fr: "L’article est féminin, et le nom masculin." },
  },
  {
    rule: "feminine-noun-with-a-masculine-article",
    type: "grammar",
    pattern: /(?<![\p{L}'-])(?:le|du|au|un|ce) (?!bastion)\p{L}{3,}(?:tion|ssion)(?!\p{L})/gu,
    label: { en: "The article is masculine, and the noun feminine.", fr: "L’article est masculin, et le nom féminin." },
  },
  {
    rule: "participle-without-its-plural",
    type: "grammar",
    pattern:
      /(?<=(?:parties|pays|delegations|ministeres|ministres|responsables|dirigeants|ils|elles) )(?:se )?sont (?:\p{L}+ment )?(?:felicite|convenu|accorde|engage|entretenu|rendu|montre|reuni|declare|dit|tombe|parvenu)(?!\p{L})/giu,
    label: { en: "The participle does not agree with its plural.", fr: "Le participe ne s’accorde pas au pluriel." },
  },
  {
    rule: "informer-without-anybody",
    type: "grammar",
    pattern: /(?<!\p{L})(?:a|ont) informe (?:des|du|de la|d') ?\p{L}+/gu,
    label: {
      en: "The verb has no object: it does not say who was informed.",
      fr: "Le complément du verbe « informer » manque.",
    },
  },
  {
    rule: "states-of-a-list-without-their-articles",
    type: "grammar",
    pattern: new RegExp(`(?<=, )${listedState}(?:, ${listedState})*(?=,| et )`, "gu"),
    label: {
      en: "States in a list have no article, while others in it have one.",
      fr: "Des États sont énumérés sans l’article que d’autres ont.",
    },
  },
  {
    rule: "broken-characters",
    type: "lost-character",
    pattern: /\uFFFD+|(?:Ã[©¨ª§ ]|â€[™œ])+/gu,
    label: { en: "Some characters are damaged.", fr: "Des caractères ont été altérés." },
  },
];
