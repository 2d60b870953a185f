import { find, organizations, places, type AnyRecord, type Event } from "../index.ts";
import type { Words } from "./claim.ts";
import {
  addEnglishArticle,
  findEventNoun,
  getNounGroup,
  hasBodyNoun,
  type EnglishNoun,
} from "./grammar/english-nouns.ts";
import { addFrenchArticle, addFrenchPreposition } from "./grammar/french-articles.ts";
import { findCountryNoun } from "./grammar/french-countries.ts";
import { findFrenchNoun, type FrenchNoun } from "./grammar/french-nouns.ts";

/** A second name in brackets, such as “(UNMISS)”. */
const otherName = / \((?=[^()\s\p{Lu}]*\p{Lu}[^()\s\p{Lu}]*\p{Lu})[^()\s]*\)/gu;

/** Takes out the brackets of a label: a sentence has brackets for its marks alone. */
export const removeBrackets = (label: string): string =>
  label
    .replaceAll(otherName, "")
    .replaceAll(/ \((\p{Ll}[^()]*)\)/gu, " $1")
    .replaceAll(/ \(([^()]*)\)/gu, (_, words: string) => findCountryAddition(words) ?? `, ${words}`);

/** A country in brackets says whose it is: “Defence Academy (Viet Nam)”. */
const findCountryAddition = (words: string): string | undefined => {
  for (const { type, label } of organizations) {
    if (!hasStateType(Object.values(type ?? {}))) continue;
    if (label.en === words) return ` of ${getCountryName(label).en}`;
    if (label.fr === words) return ` ${addFrenchPreposition("de", getCountryName(label).fr)}`;
  }
  return undefined;
};

/** Takes out a year at the end: the sentence says when, with its facts. */
const removeYear = (label: string): string => label.replace(/, \d{4}$/u, "");

/** Takes out what the label of an event says of its date and state: the sentence says it, with its facts. */
const removeState = (label: string): string =>
  label
    .replaceAll(otherName, "")
    .replace(/ \([^()]*\)$/u, "")
    .replace(/, [^,()]*$/u, (end) => (/\d{4}/.test(end) ? "" : end));

const getFirstWord = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;

/** Whether a label begins with a word that keeps its capital: a name, or an adjective of one, such as “Vietnamese”. */
const hasProperStart = (label: string, language: "en" | "fr"): boolean => {
  const word = getFirstWord(label);
  if (/\p{Lu}.*\p{Lu}|\d/u.test(word)) return true;
  return [
    ...places.filter(({ type }) => getPlaceType(type) !== "building"),
    ...organizations.filter(({ type }) => hasStateType(Object.values(type ?? {}))),
  ].some((record) => word.startsWith(getFirstWord(record.label[language])));
};

/** Whether a reference is that of a state. */
export const isState = (reference: string): boolean => {
  const record = find(reference);
  return record?.kind === "organization" && hasStateType(Object.values(record.type ?? {}));
};

const hasStateType = (facts: readonly { readonly basis: string; readonly value?: unknown }[]): boolean =>
  facts.some(({ value }) => value === "state");

const toSmallLetter = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Makes the first letter of a text small, unless it is that of a name. */
export const toSmallStart = (text: string, language: "en" | "fr"): string =>
  hasProperStart(text, language) ? text : toSmallLetter(text);

/** The name of an event, with what its verb agrees with. */
export interface EventName extends Words {
  readonly english: EnglishNoun;
  readonly french: FrenchNoun;
}

/** Whether the second word of a title is small: “Official visit”, but “Enlarged ASEAN …”. */
const isPlainTitle = (label: string): boolean => /^\S+(?:$| \p{Ll})/u.test(label);

const startsWithPerson = (label: string): boolean =>
  /^(?:\p{Lu}[\p{L}’-]* ){2,3}\p{Ll}/u.test(label) && !/^[^ ]+(?: [^ ]+)*’s? /u.test(label);

const getEnglishEventName = (label: string): readonly [string, EnglishNoun] => {
  const noun = startsWithPerson(label) ? undefined : findEventNoun(label);
  if (!noun) return [`the event “${label}”`, { isPlural: false }];
  return [addEnglishArticle(isPlainTitle(label) ? toSmallStart(label, "en") : label, noun), noun];
};

const getFrenchEventName = (label: string): readonly [string, FrenchNoun] => {
  const noun = findFrenchNoun(label);
  return noun
    ? [addFrenchArticle(toSmallLetter(label), noun), noun]
    : [`l’événement « ${label} »`, { gender: "m", isPlural: false }];
};

/** Returns the name of an event: “the 10th … Dialogue”; “the event “…”” if the label cannot be part of a sentence. */
export const getEventName = ({ label }: Event): EventName => {
  const [en, english] = getEnglishEventName(removeState(label.en));
  const [fr, french] = getFrenchEventName(removeState(label.fr));
  return { en, fr, english, french };
};

const getFrenchName = (label: string, isProper: boolean): string => {
  const noun = findFrenchNoun(label);
  if (noun) return addFrenchArticle(isProper ? label : toSmallLetter(label), noun);
  // Of an abbreviation only the elided article is sure.
  return /^[AEIOU]\p{Lu}+$/u.test(label) ? `l’${label}` : label;
};

const getCountryName = ({ en, fr }: Words): Words => {
  const noun = findCountryNoun(fr);
  const needsArticle =
    / (?:Republic|States|Kingdom|Federation|Emirates)\b|^Republic\b|^(?:Netherlands|Philippines)$| region$/u.test(en);
  return { en: needsArticle ? `the ${en}` : en, fr: noun ? addFrenchArticle(fr, noun) : fr };
};

/** French has ministries, groups and forces with a small letter, and other bodies with a capital. */
const isCommonFrenchBody = (label: string): boolean => /^(?:Ministère|Groupe|Force)\b/u.test(label);

/** Whether a French label has its article already: “Les forces japonaises de la MINUSS”. */
const startsWithArticle = (label: string): boolean => /^(?:Les? |La |L’)/u.test(label);

const getEnglishBodyName = (label: string): string => {
  if (label.startsWith("The ")) return toSmallLetter(label);
  return hasBodyNoun(label) ? `the ${label}` : label;
};

/** Whether a name needs a verb in the plural: “the Japanese forces in UNMISS”, but “the United States”. */
export const isEnglishPlural = (name: string): boolean => /^\p{Ll}{4,}s$/u.test(getNounGroup(name).at(-1) ?? "");

export const isFrenchPlural = (name: string): boolean => /^(?:les|des|de \p{L}+s) /u.test(name);

const withEnglishArticle = (label: string): string =>
  `the ${label.replace(/^“\p{Lu}/u, (start) => start.toLowerCase())}`;

/** Returns the name of a record, with its article: “the Ministry of Defense of Japan”, “le Japon”. */
export const getName = (reference: string): Words => {
  const record = find(reference);
  return record ? getRecordName(record) : { en: reference, fr: reference };
};

const getRecordName = (record: AnyRecord): Words => {
  const label = { en: removeBrackets(record.label.en), fr: removeBrackets(record.label.fr) };
  switch (record.kind) {
    case "event":
      return getEventName(record);
    case "organization":
      if (hasStateType(Object.values(record.type ?? {}))) return getCountryName(label);
      return {
        en: getEnglishBodyName(label.en),
        fr: startsWithArticle(label.fr)
          ? toSmallLetter(label.fr)
          : getFrenchName(label.fr, !isCommonFrenchBody(label.fr)),
      };
    case "mechanism":
      return { en: withEnglishArticle(label.en), fr: getFrenchName(label.fr, true) };
    case "post":
      return { en: `the ${label.en}`, fr: getFrenchName(label.fr, false) };
    case "agreement":
      return { en: withEnglishArticle(removeYear(label.en)), fr: getFrenchName(removeYear(label.fr), false) };
    case "place":
      return getPlaceName(label, getPlaceType(record.type));
    case "dispatch":
      // Our label is no headline.
      return { en: `the dispatch that we call “${label.en}”`, fr: `la dépêche que nous appelons « ${label.fr} »` };
    case "source":
      return { en: `the page that we call “${label.en}”`, fr: `la page que nous appelons « ${label.fr} »` };
    default:
      return label;
  }
};

/** Returns the title of a post, as what somebody appears: “Deputy Minister of …”, “vice-ministre de …”. */
export const getPostTitle = (reference: string): Words => {
  const { en, fr } = find(reference)?.label ?? { en: reference, fr: reference };
  return { en: removeBrackets(en), fr: removeBrackets(toSmallLetter(fr)) };
};

/** Returns the label of a record as it stands within a line: its common nouns are small, its names keep their capital. */
export const getLineWords = (record: AnyRecord): Words => {
  const label = { en: removeBrackets(record.label.en), fr: removeBrackets(record.label.fr) };
  const { kind } = record;
  if (kind === "topic") return { en: toSmallStart(label.en, "en"), fr: toSmallStart(label.fr, "fr") };
  const isFrenchCommon =
    startsWithArticle(label.fr) ||
    kind === "post" ||
    kind === "agreement" ||
    (kind === "organization" ? isCommonFrenchBody(label.fr) : kind !== "mechanism" && findFrenchNoun(label.fr));
  const isEnglishCommon =
    label.en.startsWith("The ") || (kind === "place" && findFrenchNoun(label.fr) && isPlainTitle(label.en));
  return {
    en: isEnglishCommon ? toSmallStart(label.en, "en") : label.en,
    fr: isFrenchCommon ? toSmallStart(label.fr, "fr") : label.fr,
  };
};

const getPlaceType = (
  type: Readonly<Record<string, { readonly basis: string; readonly value?: string }>> | undefined,
) => Object.values(type ?? {}).flatMap(({ value }) => value ?? [])[0];

const getPlaceName = (label: Words, type: string | undefined): Words => {
  if (type === "city") return label;
  const noun = findFrenchNoun(label.fr);
  if (noun)
    return {
      en:
        type === "region" && !label.en.endsWith(" region")
          ? label.en
          : `the ${isPlainTitle(label.en) ? toSmallStart(label.en, "en") : label.en}`,
      fr: addFrenchArticle(toSmallLetter(label.fr), noun),
    };
  return type === "country" || type === "region" ? getCountryName(label) : label;
};

/** Says where: “in Hanoi”, “à Hanoï”; “in Viet Nam”, “au Vietnam”; “at the headquarters of …”, “au siège de …”. */
export const getPlaceWords = (reference: string): Words => {
  const place = find(reference);
  if (place?.kind !== "place") return { en: `at ${reference}`, fr: `à ${reference}` };
  const type = getPlaceType(place.type);
  const { en, fr } = getRecordName(place);
  const isArea = type === "city" || type === "country" || type === "region";
  return {
    en: `${isArea ? "in" : "at"} ${en}`,
    fr: formatFrenchPlace(fr, type, findFrenchNoun(place.label.fr) !== undefined),
  };
};

/** Says of what a place is in French: “du Vietnam”, “d’Asie du Sud-Est”, “de Tokyo”. */
export const getFrenchOrigin = (reference: string): string => {
  const { fr } = getName(reference);
  // A feminine country or region has no article after “de”.
  return addFrenchPreposition("de", fr.replace(/^(?:la |l’)/u, ""));
};

/** Countries and regions that are feminine, or begin with a vowel, have “en” and no article. */
const formatFrenchPlace = (name: string, type: string | undefined, hasCommonNoun: boolean): string => {
  if (type !== "country" && type !== "region") return addFrenchPreposition("à", name);
  if (hasCommonNoun) return `dans ${name}`;
  if (/^(?:la |l’)/u.test(name)) return `en ${name.replace(/^(?:la |l’)/u, "")}`;
  return addFrenchPreposition("à", name);
};
