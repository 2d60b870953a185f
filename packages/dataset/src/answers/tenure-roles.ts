import { find, type Membership, type Person } from "../index.ts";
import type { Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { readField, type FieldValue } from "./fields.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { conjugateParticiple, findFrenchNoun, type FrenchNoun } from "./grammar/french-nouns.ts";
import { findCountryNoun } from "./grammar/french-countries.ts";
import { toFeminineTitle } from "./grammar/french-titles.ts";
import { getName, getPostTitle } from "./names.ts";

const findHolder = (membership: Membership): string | undefined =>
  readField<string>(membership, "/member", membership.member).values[0]?.value;

/** Finds the fact that a person is referred to as a woman: a French title agrees with it. */
export const findFeminine = (holder: string | undefined): FieldValue<string> | undefined => {
  const person = holder === undefined ? undefined : find(holder);
  return person?.kind === "person" ? readGender(person) : undefined;
};

const readGender = (person: Person): FieldValue<string> | undefined =>
  readField<string>(person, "/gender", person.gender).values.find(({ value }) => value === "female");

/** Returns the title of a post as a holder has it: “directrice de …” for a woman. */
export const getHolderTitle = (post: string, holder: string | undefined): Words => {
  const { en, fr } = getPostTitle(post);
  return { en, fr: findFeminine(holder) ? toFeminineTitle(fr) : fr };
};

/** What the French words for a role agree with. */
const getHolderNoun = (holder: string | undefined): FrenchNoun => {
  if (holder === undefined) return { gender: "m", isPlural: false };
  const name = getName(holder).fr.replace(/^(?:les? |la |l’)/u, "");
  const isFeminine = findFeminine(holder) !== undefined;
  return (
    findFrenchNoun(name) ??
    (holder.startsWith("organization/") ? findCountryNoun(name) : undefined) ?? {
      gender: isFeminine ? "f" : "m",
      isPlural: false,
    }
  );
};

/** Describes a role in a body: “as co-chair of …”, “as a member of …”, “as deployed in …”. */
export const describeRole = (membership: Membership, role: string, body: string | undefined): Words => {
  const { en, fr } = getCodeWords(role);
  const words = conjugateParticiple(fr, getHolderNoun(findHolder(membership)));
  const name = body === undefined ? undefined : getName(body);
  if (role === "deployed")
    return {
      en: `as ${en}${name ? ` in ${name.en}` : ""}`,
      fr: `comme ${words}${name ? ` ${addFrenchPreposition("à", name.fr)}` : ""}`,
    };
  return {
    en: `as ${role === "member" ? "a member" : en}${name ? ` of ${name.en}` : ""}`,
    fr: `comme ${words}${name ? ` ${addFrenchPreposition("de", name.fr)}` : ""}`,
  };
};
