import type { Discrepancy } from "../index.ts";
import type { Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import type { Account } from "./conflict-accounts.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { formatNumber } from "./grammar/numbers.ts";

/** How certain a reading is: “certain”, « certaine ». */
const getCertaintyWords = ({ certainty }: Discrepancy): Words => {
  const { en, fr } = getCodeWords(certainty);
  return { en, fr: conjugateParticiple(fr, { gender: "f", isPlural: false }) };
};

/** Which accounts the reading goes by, with the verb alone: “follows the first account”. */
const describeChoice = (accounts: readonly Account[], areListed: boolean): Words => {
  const followed = accounts.filter(({ choice }) => choice === "followed").length;
  const number = formatNumber(followed);
  if (followed === 0) return { en: "chooses no account", fr: "ne retient aucune version" };
  if (followed === accounts.length) return { en: "accepts all accounts", fr: "admet toutes les versions" };
  if (!areListed)
    return followed === 1
      ? { en: "follows one of them", fr: "suit l’une d’elles" }
      : { en: `follows ${number.en} of them`, fr: `suit ${number.fr} d’entre elles` };
  return followed === 1
    ? { en: "follows the first account", fr: "suit la première version" }
    : { en: `follows the first ${number.en} accounts`, fr: `suit les ${number.fr} premières versions` };
};

/**
 * Says how sure the reading is, and which accounts it goes by: “our reading is certain, and follows the first account”. If the
 * accounts are not listed before it, it gives their number alone.
 */
export const describeDecision = (discrepancy: Discrepancy, accounts: readonly Account[], areListed: boolean): Words => {
  if (!discrepancy.reading) return { en: "we do not decide between them", fr: "nous ne tranchons pas" };
  const certainty = getCertaintyWords(discrepancy);
  const choice = describeChoice(accounts, areListed);
  return {
    en: `our reading is ${certainty.en}, and ${choice.en}`,
    fr: `notre lecture est ${certainty.fr}, et ${choice.fr}`,
  };
};
