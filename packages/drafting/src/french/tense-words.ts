/** A verb or noun that changes the status of the verb after it. Its forms are patterns in folded small letters. */
export interface TenseRow {
  readonly lemma: string;
  readonly forms: readonly string[];
}

/** “Doit tenir”, “va tenir”: the event is planned. */
export const modalVerbs: readonly TenseRow[] = [
  {
    lemma: "devoir",
    forms: ["doit", "doivent", "devra", "devront", "devrait", "devraient", "devait", "devaient"],
  },
  { lemma: "aller", forms: ["va", "vont", "allait", "allaient"] },
  { lemma: "compter", forms: ["compte", "comptent", "comptait", "comptaient"] },
  { lemma: "entendre", forms: ["entend", "entendent"] },
  { lemma: "s'appreter a", forms: ["s'apprete(?:nt)? a"] },
  { lemma: "prevoir de", forms: ["(?:prevoit|prevoient|prevoyait|prevoyaient) d[e']"] },
];

/** “Sont convenus de tenir”: the event is planned. */
export const commitments: readonly TenseRow[] = [
  { lemma: "convenir", forms: ["convenue?s?", "convient", "conviennent"] },
  { lemma: "decider", forms: ["decide"] },
  { lemma: "resoudre", forms: ["resolue?s?"] },
  { lemma: "d'accord", forms: ["d'accord"] },
  { lemma: "s'engager", forms: ["engagee?s?", "s'engage(?:ant|nt)?"] },
  { lemma: "promettre", forms: ["promis", "promet(?:tent)?"] },
  { lemma: "accepter", forms: ["accepte"] },
];

/** “A proposé de tenir”, “l'invitation à tenir”: the event is proposed. */
export const wishes: readonly TenseRow[] = [
  { lemma: "inviter", forms: ["invitee?s?", "invitation", "invitant"] },
  { lemma: "volonte", forms: ["volonte"] },
  { lemma: "souhaiter", forms: ["souhait", "souhaite(?:nt)?", "souhaitant"] },
  { lemma: "proposer", forms: ["propose(?:nt)?", "proposant", "proposition"] },
  { lemma: "suggerer", forms: ["suggere", "suggerant"] },
  { lemma: "esperer", forms: ["espere(?:nt)?", "esperant", "espoir"] },
  { lemma: "desirer", forms: ["desir", "desireu(?:x|se|ses)"] },
  { lemma: "envisager", forms: ["envisage(?:nt)?"] },
  { lemma: "intention", forms: ["intention"] },
  { lemma: "pret", forms: ["prete?s?"] },
  { lemma: "dispose", forms: ["disposee?s?"] },
  { lemma: "favorable a", forms: ["favorables? a"] },
  { lemma: "possibilite", forms: ["possibilite"] },
  { lemma: "recommander", forms: ["recommande"] },
  { lemma: "appeler", forms: ["appele"] },
  { lemma: "demander", forms: ["demande", "demandant"] },
  { lemma: "se porter candidat", forms: ["porte(?:s|e|es)? candidate?s?"] },
];

/** Matches any form of the rows. */
export const joinForms = (rows: readonly TenseRow[]): string => `(?:${rows.flatMap(({ forms }) => forms).join("|")})`;
