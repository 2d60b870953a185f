import type { Mechanism } from "../../index.ts";
import { createPhrase, formatTemplate, joinPhraseList, joinPhrases, joinWords, type Phrase } from "../claim.ts";
import { readField, selectWeakest, type FieldValue } from "../fields.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { formatNumber } from "../grammar/numbers.ts";
import { getName } from "../names.ts";
import type { NotedPart } from "../notes.ts";
import { getPartyName } from "../parties.ts";
import { listSessions } from "../sessions.ts";
import { selectShortSentence, type NotedSentence } from "../noted-sentence.ts";
import { describeType } from "./body.ts";

/** How many events of it the record has: “of which the record has two events”. */
const describeSessions = (sessions: readonly FieldValue<string>[]): Phrase | undefined => {
  if (sessions.length === 0) return undefined;
  const { en, fr } = formatNumber(sessions.length);
  const plural = sessions.length === 1 ? "" : "s";
  return createPhrase(
    { en: `of which the record has ${en} event${plural}`, fr: `dont la base compte ${fr} événement${plural}` },
    sessions.flatMap(({ supports }) => supports),
  );
};

const isMembers = ({ noted }: Part): boolean => noted.field === "participant";

interface Part {
  readonly phrase: Phrase | undefined;
  readonly noted: NotedPart;
}

/** What it is part of, or enlarges. */
const describeWhole = (mechanism: Mechanism): Part => {
  const [whole] = readField<string>(mechanism, "/partOf", mechanism.partOf).values;
  const [enlarged] = readField<string>(mechanism, "/enlarges", mechanism.enlarges).values;
  const value = whole ?? enlarged;
  if (!value) return { phrase: undefined, noted: { field: "whole" } };
  const { en, fr } = getName(value.value);
  const de = addFrenchPreposition("de", fr);
  const words = whole
    ? { en: `part of ${en}`, fr: `qui relève ${de}` }
    : { en: `an enlarged version of ${en}`, fr: `version élargie ${de}` };
  return { phrase: createPhrase(words, value.supports), noted: { field: "whole", values: [value] } };
};

/** Between whom it is, if they are few. */
const describeMembers = (mechanism: Mechanism): Part => {
  const values = Object.entries(mechanism.participants ?? {}).flatMap(
    ([key, { who }]) => readField(mechanism, `/participants/${key}/who`, who).values[0] ?? [],
  );
  if (values.length < 2 || values.length > 4) return { phrase: undefined, noted: { field: "participant" } };
  const names = joinPhraseList(
    values.map(({ value, supports }) => {
      const { en, fr } = getPartyName(value);
      return createPhrase({ en, fr: addFrenchPreposition("de", fr) }, supports);
    }),
  );
  const words = { en: "with the participation of {names}", fr: "avec la participation {names}" };
  const phrase = formatTemplate(words, { names });
  return { phrase, noted: { field: "participant", values } };
};

/** Builds the sentence on a mechanism: what it is, of what it is part, who takes part, and how many events of it there are. */
export const buildMechanismSummary = (mechanism: Mechanism): NotedSentence => {
  const reference = `mechanism/${mechanism.id}`;
  const type = readField<string>(mechanism, "/type", mechanism.type);
  const [whole, members] = [describeWhole(mechanism), describeMembers(mechanism)];
  const sessions = listSessions(reference).map(({ membership }) => membership);
  const create = (parts: readonly Part[]): NotedSentence => ({
    phrase: joinPhrases([
      joinWords([describeType(reference, type), ...parts.filter(isMembers).map(({ phrase }) => phrase)]),
      ...parts.filter((part) => !isMembers(part)).map(({ phrase }) => phrase),
    ]),
    noted: [{ field: "type", values: type.values.slice(0, 1) }, ...parts.map(({ noted }) => noted)],
  });
  const eventCount: Part = {
    phrase: describeSessions(sessions),
    noted: { field: "sessions", values: selectWeakest(sessions) },
  };
  return (
    selectShortSentence([create([whole, members, eventCount]), create([whole, eventCount]), create([whole])]) ??
    create([])
  );
};
