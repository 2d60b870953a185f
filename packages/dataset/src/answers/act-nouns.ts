import type { Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import type { FrenchNoun } from "./grammar/french-nouns.ts";

/** A noun for an act, with the gender of the French one. */
interface ActNoun extends Words {
  readonly gender: FrenchNoun["gender"];
}

/** What somebody does by saying something, as a noun without article. */
const actNouns: Readonly<Record<string, ActNoun>> = {
  agreed: { en: "agreement", fr: "accord", gender: "m" },
  promised: { en: "promise", fr: "promesse", gender: "f" },
  offered: { en: "offer", fr: "offre", gender: "f" },
  invited: { en: "invitation", fr: "invitation", gender: "f" },
  proposed: { en: "proposal", fr: "proposition", gender: "f" },
  advocated: { en: "recommendation", fr: "préconisation", gender: "f" },
  accepted: { en: "acceptance", fr: "acceptation", gender: "f" },
  intended: { en: "intention", fr: "intention", gender: "f" },
  hoped: { en: "hope", fr: "espoir", gender: "m" },
  affirmed: { en: "affirmation", fr: "affirmation", gender: "f" },
  reaffirmed: { en: "reaffirmation", fr: "réaffirmation", gender: "f" },
  stressed: { en: "emphasis", fr: "insistance", gender: "f" },
  assessed: { en: "assessment", fr: "appréciation", gender: "f" },
  described: { en: "description", fr: "description", gender: "f" },
  recalled: { en: "reminder", fr: "rappel", gender: "m" },
  thanked: { en: "thanks", fr: "remerciement", gender: "m" },
  informed: { en: "information", fr: "information", gender: "f" },
  discussed: { en: "discussion", fr: "discussion", gender: "f" },
};

/** Nouns that English does not count. */
const uncounted = /^(?:thanks|emphasis|information|acceptance|act “.*”)$/u;

/** Returns the noun of an act: “promise”. Of an act that we have none for, its code in words. */
export const getActNoun = (act: string): ActNoun => {
  const noun = Object.hasOwn(actNouns, act) ? actNouns[act] : undefined;
  if (noun) return noun;
  const { en, fr } = getCodeWords(act);
  return { en: `act “${en}”`, fr: `acte « ${fr} »`, gender: "m" };
};

/** Returns the noun of an act that another source gives instead, with its article: “a hope”, “un espoir”. */
export const getOtherAct = (act: string): ActNoun => {
  const { en, fr, gender } = getActNoun(act);
  const article = /^[aeiou]/u.test(en) ? "an" : "a";
  return { en: uncounted.test(en) ? en : `${article} ${en}`, fr: `${gender === "f" ? "une" : "un"} ${fr}`, gender };
};
