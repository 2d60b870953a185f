import type { Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";

/** What somebody does by saying something, as a noun without article. */
const actNouns: Readonly<Record<string, Words>> = {
  agreed: { en: "agreement", fr: "accord" },
  promised: { en: "promise", fr: "promesse" },
  offered: { en: "offer", fr: "offre" },
  invited: { en: "invitation", fr: "invitation" },
  proposed: { en: "proposal", fr: "proposition" },
  advocated: { en: "recommendation", fr: "préconisation" },
  accepted: { en: "acceptance", fr: "acceptation" },
  intended: { en: "intention", fr: "intention" },
  hoped: { en: "hope", fr: "espoir" },
  affirmed: { en: "affirmation", fr: "affirmation" },
  reaffirmed: { en: "reaffirmation", fr: "réaffirmation" },
  stressed: { en: "emphasis", fr: "insistance" },
  assessed: { en: "assessment", fr: "appréciation" },
  described: { en: "description", fr: "description" },
  recalled: { en: "reminder", fr: "rappel" },
  thanked: { en: "thanks", fr: "remerciement" },
  informed: { en: "information", fr: "information" },
  discussed: { en: "discussion", fr: "discussion" },
};

/** Returns the noun of an act: “promise”. Of an act that we have none for, its code in words. */
export const getActNoun = (act: string): Words => {
  if (Object.hasOwn(actNouns, act)) return actNouns[act] ?? getCodeWords(act);
  const { en, fr } = getCodeWords(act);
  return { en: `act “${en}”`, fr: `acte « ${fr} »` };
};
