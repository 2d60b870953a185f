import { formatFieldPath } from "./display.ts";
import type { AnyRecord } from "../index.ts";
import { createPhrase, type Phrase, type Words } from "./claim.ts";
import { readField } from "./fields.ts";
import { getName } from "./names.ts";

/** What a field is, as the object of “state”. A field that is not here is quoted by its label. */
const fieldNames: Readonly<Record<string, Words>> = {
  act: { en: "what the speaker does by saying it", fr: "ce que le locuteur fait en le disant" },
  actors: { en: "who is to do it", fr: "qui doit le faire" },
  addressees: { en: "to whom it is said", fr: "à qui cela est dit" },
  agency: { en: "the news agency", fr: "l’agence de presse" },
  attested: { en: "the days on which the post was held", fr: "les jours où la fonction était exercée" },
  beneficiaries: { en: "for whom it is to be done", fr: "pour qui cela doit être fait" },
  count: { en: "how many there were", fr: "leur nombre" },
  date: { en: "the date", fr: "la date" },
  dateline: { en: "the dateline", fr: "la ligne de date et de lieu" },
  duration: { en: "the duration", fr: "la durée" },
  gender: { en: "the gender", fr: "le genre" },
  mechanism: { en: "the mechanism that it is part of", fr: "le mécanisme dont cela relève" },
  names: { en: "the name", fr: "le nom" },
  occasion: { en: "at which event it was said", fr: "lors de quel événement cela fut dit" },
  ordinal: { en: "the number in the series", fr: "le numéro dans la série" },
  organization: { en: "the body", fr: "l’organisme" },
  parent: { en: "of which body it is part", fr: "de quel organisme il relève" },
  period: { en: "the term", fr: "la période" },
  place: { en: "the place", fr: "le lieu" },
  post: { en: "the post", fr: "la fonction" },
  published: { en: "when it was published", fr: "sa date de publication" },
  purpose: { en: "the purpose", fr: "le but" },
  ranks: { en: "the rank", fr: "le grade" },
  replaces: { en: "what it replaces", fr: "ce que cela remplace" },
  status: { en: "the status", fr: "l’état" },
  type: { en: "the type", fr: "le type" },
  within: { en: "in what place it lies", fr: "dans quel lieu cela se trouve" },
};

/** Fields of a part of a record: of a participant, an item, an object or a step. */
const partFieldNames: Readonly<Record<string, Words>> = {
  "participants/who": { en: "the identity of one of the participants", fr: "l’identité de l’un des participants" },
  "participants/represents": {
    en: "whom one of the participants represents",
    fr: "qui l’un des participants représente",
  },
  "participants/role": { en: "the role of one of the participants", fr: "le rôle de l’un des participants" },
  "items/topics": { en: "the topic of one of its points", fr: "le thème de l’un de ses points" },
  "items/role": { en: "the role of one of its points", fr: "le rôle de l’un de ses points" },
  "objects/target": { en: "one of its objects", fr: "l’un de ses objets" },
  "lifecycle/date": { en: "the date of one of its steps", fr: "la date de l’une de ses étapes" },
};

/** Who has a part in what a statement speaks of, if that is done, or was: it is not to be done any more. */
const doneFieldNames: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  ongoing: {
    actors: { en: "who does it", fr: "qui le fait" },
    beneficiaries: { en: "for whom it is done", fr: "pour qui cela est fait" },
  },
  past: {
    actors: { en: "who did it", fr: "qui l’a fait" },
    beneficiaries: { en: "for whom it was done", fr: "pour qui cela a été fait" },
  },
};

const findDoneName = (record: AnyRecord, steps: readonly string[]): Words | undefined => {
  if (record.kind !== "statement" || steps.length > 1) return undefined;
  const [status] = readField<string>(record, "/status", record.status).values;
  return status && doneFieldNames[status.value]?.[steps[0] ?? ""];
};

const findFieldName = (steps: readonly string[]): Words | undefined => {
  const [first = "", last = ""] = [steps[0], steps.at(-1)];
  const key = steps.length === 1 ? first : `${first}/${last}`;
  const names = steps.length === 1 ? fieldNames : partFieldNames;
  return Object.hasOwn(names, key) ? names[key] : undefined;
};

const getFieldName = (record: AnyRecord, steps: readonly string[]): Words => {
  const pointer = `/${[...steps, "fact"].join("/")}`;
  const [en, fr] = [formatFieldPath(pointer, record.kind), formatFieldPath(pointer, record.kind, "fr")];
  return findDoneName(record, steps) ?? findFieldName(steps) ?? { en: `the field “${en}”`, fr: `le champ « ${fr} »` };
};

/** What a sentence calls the record: statements, memberships and the like have labels that are whole titles. */
const getSubject = (record: AnyRecord): Words => {
  const hasName = ["dispatch", "event", "person", "organization", "post", "mechanism", "agreement", "place"].includes(
    record.kind,
  );
  const { en, fr } = hasName ? getName(`${record.kind}/${record.id}`) : record.label;
  return hasName ? { en, fr } : { en: `“${en}”`, fr: `« ${fr} »` };
};

/** Describes that a field was looked for and is not stated, and whether another fact gives it all the same. */
export const describeSilence = (record: AnyRecord, steps: readonly string[], hasOtherValue: boolean): Phrase => {
  const subject = getSubject(record);
  const field = getFieldName(record, steps);
  const other = hasOtherValue
    ? { en: ", but another fact of the record gives a value", fr: ", mais un autre fait de la fiche donne une valeur" }
    : { en: "", fr: "" };
  return createPhrase({
    en: `for ${subject.en}, ${field.en} ${field.en.startsWith("the days ") ? "are" : "is"} not stated${other.en}`,
    fr: `pour ${subject.fr}, les textes n’indiquent pas ${field.fr}${other.fr}`,
  });
};
