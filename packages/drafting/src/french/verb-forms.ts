/** A verb as the tables have it, in folded small letters. Its forms are patterns. */
export type VerbRow = RegularVerbRow | IrregularVerbRow;

/** A verb of the first or second group. Only forms that differ from those of the group are given. */
interface RegularVerbRow extends Partial<VerbStems> {
  readonly infinitive: string;
  readonly group: "-er" | "-ir";
}

interface IrregularVerbRow extends VerbStems {
  readonly infinitive: string;
  readonly group: "irregular";
}

interface VerbStems {
  /** The past participle in every gender and number. */
  readonly participle: string;
  /** The present in the third person. */
  readonly present: string;
  /** The stem of the future and the conditional. */
  readonly futureStem: string;
}

/** The forms of a verb as patterns. The tense tells the rules whether an event is past or planned. */
export interface VerbForms {
  readonly participle: string;
  readonly present: string;
  /** The future and the conditional: reported speech has the conditional in place of the future. */
  readonly future: string;
  readonly infinitive: string;
}

const getStems = (row: VerbRow): VerbStems => {
  if (row.group === "irregular") return row;
  const stem = row.infinitive.slice(0, -2);
  return row.group === "-er"
    ? { participle: `${stem}ee?s?`, present: `${stem}e(?:nt)?`, futureStem: row.infinitive, ...row }
    : { participle: `${stem}ie?s?`, present: `${stem}i(?:t|ssent)`, futureStem: row.infinitive, ...row };
};

export const conjugateVerb = (row: VerbRow): VerbForms => {
  const { participle, present, futureStem } = getStems(row);
  return {
    participle,
    present: `(?:${present})`,
    future: `${futureStem}(?:a|ont|ait|aient)`,
    infinitive: row.infinitive,
  };
};

const mapForms = (change: (form: keyof VerbForms) => string): VerbForms => ({
  participle: change("participle"),
  present: change("present"),
  future: change("future"),
  infinitive: change("infinitive"),
});

/** Adds the words that follow a verb to its forms: “prendre part à”. */
export const addComplement = (verb: VerbForms, complement: string): VerbForms =>
  mapForms((form) => `${verb[form]} ${complement}`);

/** Requires words after a verb without making them part of the match. */
export const requireComplement = (verb: VerbForms, complement: string): VerbForms =>
  mapForms((form) => `${verb[form]}(?= ${complement})`);

/** Matches any of several verbs. */
export const joinVerbs = (verbs: readonly VerbForms[]): VerbForms =>
  mapForms((form) => `(?:${verbs.map((verb) => verb[form]).join("|")})`);
