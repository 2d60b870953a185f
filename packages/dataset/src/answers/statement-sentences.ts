import { capitalize } from "./display.ts";
import type { Statement } from "../index.ts";
import { getActNoun, getOtherAct } from "./act-nouns.ts";
import {
  addSupports,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  type Phrase,
  type Words,
} from "./claim.ts";
import { readField, type FieldValue } from "./fields.ts";
import { addFrenchPreposition, hasElision } from "./grammar/french-articles.ts";
import { formatWhen } from "./grammar/date-words.ts";
import { getName, toSmallStart } from "./names.ts";
import type { NotedField, NotedPart } from "./notes.ts";
import { describeSentence, type NotedSentence } from "./noted-sentence.ts";
import { findOccasion, readStatementDate } from "./statement-dates.ts";
import { getSpeakerWords, listSpeakers } from "./voices.ts";

const empty = createPhrase({ en: "", fr: "" });

/** Words that join the content to what its text has before it. */
const connectives = {
  en: /^(?:(?:In addition|In particular|In conclusion), |At the same time )/u,
  fr: /^(?:Par ailleurs|En particulier|En conclusion|Dans le même temps), /u,
};

/** What the content says of its occasion: the start of the sentence names it. */
const occasionPatterns = { en: /^(?:During|At) the \p{Ll}+, /u, fr: /^(?:Lors|Au cours) (?:du|de la) \p{Ll}+, /u };

/** When, and at what event, something was said: the start of a sentence, and what a note has to say of it. */
interface Setting {
  readonly phrase: Phrase;
  readonly noted: readonly NotedPart[];
  /** Whether an event is known; if not, the sentence begins with the dispatch. */
  readonly hasOccasion: boolean;
}

const formatDateWhen = (date: string): Words => ({ en: formatWhen(date, "en"), fr: formatWhen(date, "fr") });

/** Builds when and where something was said: “during the 10th … Dialogue, on 27 February 2024”; “a dispatch published in …”. */
export const buildSetting = (statement: Statement): Setting => {
  const occasion = findOccasion(statement);
  const date = readStatementDate(statement);
  const [value] = date?.reading.values ?? [];
  const isOfOccasion = date?.dateType === "occasion";
  const when = value ? createPhrase(formatDateWhen(value.value), value.supports) : empty;
  const datePart: NotedPart = {
    field: isOfOccasion ? "date" : "published",
    values: value ? [value] : [],
    silences: value ? [] : (date?.reading.silences ?? []),
  };
  if (!occasion) {
    const start = { en: "a dispatch published {when}", fr: "une dépêche publiée {when}" };
    return { phrase: formatTemplate(start, { when }), noted: [datePart], hasOccasion: false };
  }
  const name = getName(occasion.value);
  const event = createPhrase({ en: name.en, fr: addFrenchPreposition("de", name.fr) }, occasion.supports);
  const template = isOfOccasion
    ? { en: "during {event}, {when},", fr: "lors {event}, {when}," }
    : { en: "during {event}, by a dispatch published {when},", fr: "lors {event}, selon une dépêche publiée {when}," };
  return {
    phrase: formatTemplate(template, { event, when }),
    noted: [{ field: "occasion", values: [occasion] }, datePart],
    hasOccasion: true,
  };
};

/** Builds only when something was said: “on 27 February 2024,”. Without the date of an event, the dispatch begins the sentence. */
const buildDate = (statement: Statement): Setting => {
  const date = readStatementDate(statement);
  const [value] = date?.reading.values ?? [];
  if (date?.dateType !== "occasion" || !value) return buildSetting(statement);
  const { en, fr } = formatDateWhen(value.value);
  return {
    phrase: createPhrase({ en: `${en},`, fr: `${fr},` }, value.supports),
    noted: [{ field: "date", values: [value] }],
    hasOccasion: true,
  };
};

const getSpeakerName = (speaker: string): Words => {
  if (speaker === "participants") return { en: "the participants", fr: "les participants" };
  return speaker.includes("/") ? getName(speaker) : getSpeakerWords(speaker);
};

/** Lists the names of who says something. A dispatch that says it itself, or leaves open who does, is one speaker. */
export const listSpeakerNames = (statement: Statement): readonly FieldValue<Words>[] => {
  const names = listSpeakers(statement, getSpeakerName);
  return isOfDispatch(readField(statement, "/speakers", statement.speakers).values) ? names.slice(0, 1) : names;
};

/** Names who says something, as a subject. */
export const describeSpeakerNames = (statement: Statement): Phrase =>
  joinPhraseList(listSpeakerNames(statement).map(({ value, supports }) => createPhrase(value, supports)));

/** Whether several speak, or a speaker that has a verb in the plural. */
export const hasPluralSpeaker = (values: readonly FieldValue<string>[]): boolean =>
  (values.length > 1 && !isOfDispatch(values)) ||
  values.some(({ value }) => value === "both-sides" || value === "participants");

/** What a dispatch is called if another source has it as the speaker, or has none. */
const otherSpeakers: Readonly<Record<string, Pick<NotedField, "en" | "fr" | "gender">>> = {
  narration: { en: "the dispatch itself", fr: "la dépêche elle-même", gender: "f" },
  unmarked: { en: "a speaker not named", fr: "un locuteur non nommé", gender: "m" },
};

/** The speakers whom another source has, for the note of a sentence that a dispatch says by itself: “a speaker not named according to …”. */
const listOtherSpeakerParts = (statement: Statement): readonly NotedPart[] => {
  const { values } = readField(statement, "/speakers", statement.speakers);
  return values.slice(1).flatMap((value) => {
    const words = isOfDispatch(values) ? otherSpeakers[value.value] : undefined;
    return words ? [{ field: { ...words, isPlural: false }, values: [value] }] : [];
  });
};

const pronounPatterns = {
  en: /^((?:[^,]{0,90}, |At the same time )?)(?:he|she|they) /iu,
  fr: /^((?:[^,]{0,90}, )?)(?:ils?|elles?) /iu,
};

const sourcePatterns = { en: /^According to (?:him|her|them), /u, fr: /^Selon (?:lui|elle|eux|elles), /u };

/** Puts the names of the speakers where the content has a pronoun for them; undefined if it has none. */
const replacePronoun = (content: Words, speakers: Words): Words | undefined => {
  if (sourcePatterns.en.test(content.en) && sourcePatterns.fr.test(content.fr))
    return {
      en: content.en.replace(sourcePatterns.en, `according to ${speakers.en}, `),
      fr: content.fr.replace(sourcePatterns.fr, `selon ${speakers.fr}, `),
    };
  if (!pronounPatterns.en.test(content.en) || !pronounPatterns.fr.test(content.fr)) return undefined;
  const replace = (language: "en" | "fr"): string =>
    content[language].replace(
      pronounPatterns[language],
      (_, start: string) => `${toSmallStart(start, language)}${speakers[language]} `,
    );
  return { en: replace("en"), fr: replace("fr") };
};

/** Whether the content itself says who speaks: “both sides agreed”, “the Japanese side expressed”. */
const hasSubject = ({ en, fr }: Words): boolean =>
  /\b(?:both sides|participants|\p{L}+ side)\b/u.test(en.slice(0, 90).toLowerCase()) &&
  /\b(?:les deux parties|les participants|la partie \p{L}+)(?!\p{L})/u.test(fr.slice(0, 90).toLowerCase());

const addThat = ({ en, fr }: Words): Words => ({ en: `that ${en}`, fr: hasElision(fr) ? `qu’${fr}` : `que ${fr}` });

/** What a dispatch says by itself, or without naming who says it. */
const getDispatchVerb = (isNarration: boolean): Words =>
  isNarration
    ? { en: "says in its own voice", fr: "dit elle-même" }
    : { en: "says, without naming a speaker,", fr: "dit, sans nommer de locuteur," };

const toClause = ({ en, fr }: Words): Words => ({ en: toSmallStart(en, "en"), fr: toSmallStart(fr, "fr") });

/** Whether the dispatch says it itself, or leaves open who does. */
export const isOfDispatch = (values: readonly FieldValue<string>[]): boolean =>
  values.every(({ value }) => value === "narration" || value === "unmarked");

/** Describes what is said, and by whom, as the sentence that follows its setting. */
const describeBody = (content: Words, statement: Statement, setting: Setting): Words => {
  const { values } = readField(statement, "/speakers", statement.speakers);
  if (isOfDispatch(values)) {
    const verb = getDispatchVerb(values[0]?.value === "narration");
    const that = addThat(toClause(content));
    const subject = setting.hasOccasion ? { en: "the dispatch ", fr: "la dépêche " } : { en: "", fr: "" };
    return { en: `${subject.en}${verb.en} ${that.en}`, fr: `${subject.fr}${verb.fr} ${that.fr}` };
  }
  const speakers = describeSpeakerNames(statement);
  const replaced = replacePronoun(content, speakers);
  if (replaced) return replaced;
  const small = toClause(content);
  return hasSubject(content)
    ? small
    : { en: `according to ${speakers.en}, ${small.en}`, fr: `selon ${speakers.fr}, ${small.fr}` };
};

/** The acts that the words of the statement do not show, for its note: “promise implied”. */
export const listActParts = (statement: Statement): readonly NotedPart[] => {
  const { values, silences } = readField(statement, "/act", statement.act);
  return [
    ...values
      .map((value, index) => ({
        // The act to go by is that of the verb; another one is “a hope according to …”.
        field: { ...(index === 0 ? getActNoun(value.value) : getOtherAct(value.value)), isPlural: false },
        values: [value],
      }))
      .filter(({ values: [value] }) => value?.basis !== "stated"),
    { field: "act", silences },
  ];
};

const removeFullStop = (text: string): string => text.replace(/\.$/u, "");

/** Reads what is said, in the words of the record. */
export const readContent = (
  statement: Statement,
): { readonly words: Words; readonly values: readonly FieldValue<Words>[] } => {
  const [content] = readField(statement, "/content", statement.content).values;
  const { en, fr } = content?.value ?? statement.label;
  return { words: { en: removeFullStop(en), fr: removeFullStop(fr) }, values: content ? [content] : [] };
};

/** What a note has to say of who speaks, what is said, and the act. */
export const listStatementParts = (statement: Statement): readonly NotedPart[] => {
  const speakers = readField(statement, "/speakers", statement.speakers);
  return [
    {
      field: hasPluralSpeaker(speakers.values) ? "speakers" : "speaker",
      values: listSpeakerNames(statement),
      silences: speakers.values.length > 0 ? [] : speakers.silences,
    },
    ...listOtherSpeakerParts(statement),
    { field: "content", values: readContent(statement).values },
    ...listActParts(statement),
  ];
};

/** The facts on who speaks, what is said, and the act. */
export const listStatementSupports = (statement: Statement): Phrase["supports"] => [
  ...readField(statement, "/speakers", statement.speakers).values.flatMap(({ supports }) => supports),
  ...readField(statement, "/unnamedSpeakers", statement.unnamedSpeakers).values.flatMap(({ supports }) => supports),
  ...readField(statement, "/act", statement.act).values.flatMap(({ supports }) => supports),
  ...readContent(statement).values.flatMap(({ supports }) => supports),
];

/** Sentences have one pair of brackets. Of those of the content, an abbreviation is left out, and other words get dashes. */
const removeContentBrackets = (text: string): string =>
  text
    .replaceAll(/ \([^()\s]+\)/gu, "")
    .replaceAll(/ \(([^()]*)\)/gu, " – $1 –")
    .replace(/ –$/u, "");

/** Builds the sentence on a statement: when, at which event, who, and what. */
export const buildStatementSentence = (statement: Statement): NotedSentence =>
  buildStatementIn(statement, buildSetting(statement));

/** Builds the sentence on a statement without its event: when, who, and what. */
export const buildDatedStatement = (statement: Statement): NotedSentence =>
  buildStatementIn(statement, buildDate(statement));

const buildStatementIn = (statement: Statement, setting: Setting): NotedSentence => {
  const { en, fr } = readContent(statement).words;
  const content = {
    en: en.replace(occasionPatterns.en, "").replace(connectives.en, ""),
    fr: fr.replace(occasionPatterns.fr, "").replace(connectives.fr, ""),
  };
  const body = describeBody({ en: capitalize(content.en), fr: capitalize(content.fr) }, statement, setting);
  const phrase = joinPhrases(
    [setting.phrase, createPhrase({ en: removeContentBrackets(body.en), fr: removeContentBrackets(body.fr) })],
    " ",
  );
  return {
    phrase: addSupports(phrase, listStatementSupports(statement)),
    noted: [...setting.noted, ...listStatementParts(statement)],
  };
};

/** Describes a statement: when, at which event, who said it, and what. */
export const describeStatement = (statement: Statement): Phrase => describeSentence(buildStatementSentence(statement));
