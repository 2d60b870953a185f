/** The forms of a verb in folded small letters, as patterns: what tense it stands in tells how far a thing has come. */
export interface Verb {
  /** The past participle, in every gender and number. */
  readonly participle: string;
  readonly present: string;
  /** Future and conditional: reported speech has the one for the other. */
  readonly future: string;
  readonly infinitive: string;
}

/** A verb of the first group. */
export const er = (stem: string, future = stem): Verb => ({
  participle: `${stem}ee?s?`,
  present: `${stem}e(?:nt)?`,
  future: `${future}er(?:a|ont|ait|aient)`,
  infinitive: `${stem}er`,
});

/** A verb with forms of its own; of its future the stem. */
export const irregular = (participle: string, present: string, future: string, infinitive: string): Verb => ({
  participle,
  present,
  future: `${future}(?:a|ont|ait|aient)`,
  infinitive,
});

/** A verb with what it needs behind it: “prendre part à”. */
export const followedBy = (verb: Verb, words: string): Verb => ({
  participle: `${verb.participle} ${words}`,
  present: `${verb.present} ${words}`,
  future: `${verb.future} ${words}`,
  infinitive: `${verb.infinitive} ${words}`,
});

/** Any of several verbs. */
export const oneOf = (verbs: readonly Verb[]): Verb => {
  const join = (form: keyof Verb): string => `(?:${verbs.map((verb) => verb[form]).join("|")})`;
  return {
    participle: join("participle"),
    present: join("present"),
    future: join("future"),
    infinitive: join("infinitive"),
  };
};

export const adverbs =
  "(?: (?:\\p{L}+ment|egalement|aussi|ensuite|ainsi|deja|en outre|par ailleurs|avec succes|tous deux))*";

const gap = (most: number) => `[^.;:\\n]{0,${most}}?`;

/** Told as done: “a tenu”, “avaient tenu”, “vient de tenir”, “après avoir tenu”. */
export const done = (verb: Verb): string =>
  `(?:(?:a|ont|avait|avaient|ayant|apres avoir)${adverbs} (?:\\p{L}+e(?:, \\p{L}+e)* et )?${verb.participle}|(?:vient|viennent|venait|venaient) d(?:e |')${verb.infinitive})(?!\\p{L})`;

/** Told as done of its object: “a été tenu”, “avait été tenue”. */
export const undergone = (verb: Verb): string =>
  `(?:a|ont|avait|avaient|ayant)${adverbs} ete${adverbs} ${verb.participle}(?!\\p{L})`;

const duty =
  "(?:doit|doivent|devra|devront|devrait|devraient|devait|devaient|va|vont|allait|allaient|compte|comptent|comptait|comptaient|entend|entendent|s'apprete(?:nt)? a|(?:prevoit|prevoient|prevoyait|prevoyaient) d[e'])";
const resolved =
  "(?:convenue?s?|convient|conviennent|decide|resolue?s?|d'accord|engagee?s?|s'engage(?:ant|nt)?|promis|promet(?:tent)?|accepte)";

/** Told as settled and to come: “tiendra”, “doit tenir”, “sont convenus de tenir”. */
export const toCome = (verb: Verb): string =>
  `(?:${verb.future}|${duty} ?${adverbs} ?${verb.infinitive}|${resolved}[^.;\\n]{0,40}? (?:de |d'|a |pour )${verb.infinitive})(?!\\p{L})`;

/** Told of its object as to come: “sera tenu”, “doit être tenue”. */
export const toUndergo = (verb: Verb): string =>
  `(?:(?:sera|seront|serait|seraient)${adverbs}|${duty} ?${adverbs} ?etre) ${verb.participle}(?!\\p{L})`;

const wish =
  "(?:invitee?s?|invitation|invitant|volonte|souhait|souhaite(?:nt)?|souhaitant|propose(?:nt)?|proposant|proposition|suggere|suggerant|espere(?:nt)?|esperant|espoir|desir|desireu(?:x|se|ses)|envisage(?:nt)?|intention|prete?s?|disposee?s?|favorables? a|possibilite|recommande|appele|demande|demandant|porte(?:s|e|es)? candidate?s?)";

/** Told as wished, offered or invited to: “a proposé de tenir”, “l'invitation à effectuer”, “que les deux pays tiennent”. */
export const wished = (verb: Verb): string =>
  `(?:souhaite|espere)(?:nt|r|rait|raient)? ${verb.infinitive}(?!\\p{L})|${wish}(?!\\p{L})${gap(90)}(?:(?:(?:de |d'|a |pour |en vue de )(?:bientot |prochainement |conjointement )?|(?<=\\p{L} )(?:et|ou) )${verb.infinitive}|(?:que|qu')${gap(60)} ${verb.present})(?!\\p{L})`;
