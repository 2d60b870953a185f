import { buildAdverbsPattern } from "./adverbs.ts";
import { buildGap } from "./patterns.ts";
import { commitments, joinForms, modalVerbs, wishes } from "./tense-words.ts";
import type { VerbForms } from "./verb-forms.ts";

const adverbsPattern = buildAdverbsPattern("event");
const modalPattern = joinForms(modalVerbs);
const commitmentPattern = joinForms(commitments);
const wishPattern = joinForms(wishes);

/** The subject did it: “a tenu”, “avaient tenu”, “vient de tenir”, “après avoir tenu”. */
export const buildDonePattern = (verb: VerbForms): string =>
  `(?:(?:a|ont|avait|avaient|ayant|apres avoir)${adverbsPattern} (?:\\p{L}+e(?:, \\p{L}+e)* et )?${verb.participle}|(?:vient|viennent|venait|venaient) d(?:e |')${verb.infinitive})(?!\\p{L})`;

/** It was done to the subject: “a été tenu”, “avait été tenue”. */
export const buildPassiveDonePattern = (verb: VerbForms): string =>
  `(?:a|ont|avait|avaient|ayant)${adverbsPattern} ete${adverbsPattern} ${verb.participle}(?!\\p{L})`;

/** The subject is to do it: “tiendra”, “doit tenir”, “sont convenus de tenir”. */
export const buildPlannedPattern = (verb: VerbForms): string =>
  `(?:${verb.future}|${modalPattern} ?${adverbsPattern} ?${verb.infinitive}|${commitmentPattern}[^.;\\n]{0,40}? (?:de |d'|a |pour )${verb.infinitive})(?!\\p{L})`;

/** It is to be done to the subject: “sera tenu”, “doit être tenue”. */
export const buildPassivePlannedPattern = (verb: VerbForms): string =>
  `(?:(?:sera|seront|serait|seraient)${adverbsPattern}|${modalPattern} ?${adverbsPattern} ?etre) ${verb.participle}(?!\\p{L})`;

/** It is proposed or wished for: “a proposé de tenir”, “l'invitation à effectuer”, “que les deux pays tiennent”. */
export const buildWishPattern = (verb: VerbForms): string =>
  `(?:souhaite|espere)(?:nt|r|rait|raient)? ${verb.infinitive}(?!\\p{L})|${wishPattern}(?!\\p{L})${buildGap(90)}(?:(?:(?:de |d'|a |pour |en vue de )(?:bientot |prochainement |conjointement )?|(?<=\\p{L} )(?:et|ou) )${verb.infinitive}|(?:que|qu')${buildGap(60)} ${verb.present})(?!\\p{L})`;

/** The subject did it, with “se”: “s'est entretenu”. */
export const buildReflexiveDonePattern = (participle: string): string =>
  `(?:s'est|se sont|s'etait|s'etaient)${adverbsPattern} ${participle}(?!\\p{L})`;
