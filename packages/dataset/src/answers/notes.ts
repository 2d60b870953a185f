import { joinList, type Language } from "./display.ts";
import { createPhrase, joinPhrases, type Phrase, type Support } from "./claim.ts";
import { describeBasis, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import type { FrenchNoun } from "./grammar/french-nouns.ts";

/** What a note speaks of, and what its French adjectives agree with. */
export interface NotedField extends FrenchNoun {
  readonly en: string;
  readonly fr: string;
}

const createField = (en: string, fr: string, gender: FrenchNoun["gender"], isPlural = false): NotedField => ({
  en,
  fr,
  gender,
  isPlural,
});

/** The parts of a sentence that a note can speak of, in the order of a note. */
const notedFields = {
  status: createField("status", "état", "m"),
  place: createField("place", "lieu", "m"),
  date: createField("date", "date", "f"),
  "dispatch-date": createField("date in the dispatch", "date dans la dépêche", "f"),
  holding: createField("whether it took place", "réalisation", "f"),
  published: createField("date of the dispatch", "date de la dépêche", "f"),
  chair: createField("chair", "présidence", "f"),
  "co-chair": createField("co-chairs", "coprésidence", "f"),
  host: createField("host", "hôte", "m"),
  visitor: createField("visitor", "visiteur", "m"),
  organizer: createField("organizer", "organisateur", "m"),
  "co-organizer": createField("organizers", "organisateurs", "m", true),
  signatory: createField("signatories", "signataires", "m", true),
  trainee: createField("trainees", "stagiaires", "m", true),
  invitee: createField("invitee", "invité", "m"),
  participant: createField("participants", "participants", "m", true),
  party: createField("participant", "participant", "m"),
  participation: createField("participation", "participation", "f"),
  role: createField("role", "rôle", "m"),
  representation: createField("representation", "représentation", "f"),
  occasion: createField("occasion", "occasion", "f"),
  speaker: createField("speaker", "locuteur", "m"),
  speakers: createField("speakers", "locuteurs", "m", true),
  content: createField("content", "contenu", "m"),
  act: createField("kind of statement", "nature de la déclaration", "f"),
  topic: createField("topic", "thème", "m"),
  ordinal: createField("number in the series", "numéro dans la série", "m"),
  series: createField("series", "série", "f"),
  addressee: createField("addressee", "destinataire", "m"),
  actor: createField("who is to do it", "exécutant", "m"),
  beneficiary: createField("beneficiary", "bénéficiaire", "m"),
  target: createField("link", "lien", "m"),
  account: createField("at least one", "au moins l’une d’elles", "f"),
  parent: createField("parent body", "organisme supérieur", "m"),
  within: createField("where it lies", "situation", "f"),
  agency: createField("news agency", "agence de presse", "f"),
  sessions: createField("events", "événements", "m", true),
  stage: createField("step", "étape", "f"),
  whole: createField("wider mechanism", "mécanisme plus large", "m"),
  post: createField("post", "fonction", "f"),
  title: createField("title", "titre", "m"),
  feminine: createField("gender of the French title", "genre du titre", "m"),
  body: createField("body", "organisme", "m"),
  holder: createField("holder", "titulaire", "m"),
  term: createField("term", "mandat", "m"),
  parties: createField("parties", "parties", "f", true),
  type: createField("type", "type", "m"),
  outlet: createField("outlet", "organe", "m"),
} as const;

/** A part of a sentence that a note can speak of. */
export type NotedFieldName = keyof typeof notedFields;

/** Whether a note can speak of a part of this name. */
export const isNotedField = (name: string): name is NotedFieldName => Object.hasOwn(notedFields, name);

/** A part of a sentence, with how its values are known, and the facts that say that it is not stated. */
export interface NotedPart {
  readonly field: NotedFieldName | NotedField;
  readonly values?: readonly Pick<FieldValue<unknown>, "basis" | "outlets">[];
  readonly silences?: readonly Support[];
}

const fieldOrder = Object.keys(notedFields);

const rankField = (field: NotedPart["field"]): number => (typeof field === "string" ? fieldOrder.indexOf(field) : -1);

/** The fields in the order of a note, each once. */
const selectFields = (fields: readonly NotedPart["field"][]): readonly NotedField[] =>
  [...new Set(fields)]
    .toSorted((a, b) => rankField(a) - rankField(b))
    .map((field) => (typeof field === "string" ? notedFields[field] : field));

const joinFields = (fields: readonly NotedField[], language: Language): string =>
  joinList(
    fields.map((field) => field[language]),
    language,
  );

/** The form of a French adjective for several nouns. */
const getCommonForm = (fields: readonly NotedField[]): FrenchNoun => ({
  gender: fields.every(({ gender }) => gender === "f") ? "f" : "m",
  isPlural: fields.length > 1 || fields.some(({ isPlural }) => isPlural),
});

interface MarkedField {
  readonly field: NotedPart["field"];
  readonly mark: Phrase;
}

/** The marks of a part: none for what is stated. */
const listMarks = ({ field, values = [] }: NotedPart): MarkedField[] =>
  values.flatMap((value) => {
    const mark = describeBasis(value);
    return mark ? [{ field, mark }] : [];
  });

const describeMark = (marked: readonly MarkedField[]): Phrase => {
  const fields = selectFields(marked.map(({ field }) => field));
  const mark = marked[0]?.mark ?? createPhrase({ en: "", fr: "" });
  const isPlural = mark.fr === "implicite" && getCommonForm(fields).isPlural;
  return createPhrase({
    en: `${joinFields(fields, "en")} ${mark.en}`,
    fr: `${joinFields(fields, "fr")} ${mark.fr}${isPlural ? "s" : ""}`,
  });
};

const describeSilences = (parts: readonly NotedPart[]): Phrase | undefined => {
  const silent = parts.filter(({ silences = [] }) => silences.length > 0);
  if (silent.length === 0) return undefined;
  const fields = selectFields(silent.map(({ field }) => field));
  const { gender, isPlural } = getCommonForm(fields);
  return createPhrase(
    {
      en: `${joinFields(fields, "en")} not stated`,
      fr: `${joinFields(fields, "fr")} non énoncé${gender === "f" ? "e" : ""}${isPlural ? "s" : ""}`,
    },
    silent.flatMap(({ silences = [] }) => silences),
  );
};

/**
 * Says once, for a whole sentence, what in it is implied, what a page says, and what is not stated: “status implied; date and
 * place according to Vietnam+”. Undefined if all is stated.
 */
export const describeNotes = (parts: readonly NotedPart[]): Phrase | undefined => {
  const groups = groupItems(parts.flatMap(listMarks), ({ mark }) => mark.en);
  const notes = joinPhrases([...groups.map(describeMark), describeSilences(parts)], "; ");
  return notes.en === "" ? undefined : notes;
};
