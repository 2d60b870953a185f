import { discrepancies, find, get, getFacts, type AnyRecord, type Discrepancy, type Reference } from "../index.ts";
import { getCodeLabel } from "./display.ts";
import { assertRecords } from "./assert-records.ts";
import { createItem, createPhrase, formatTemplate, joinPhrases, type AnswerItem, type Phrase } from "./claim.ts";
import { createSupport, describeBasis, describeValue, readFact, readField } from "./fields.ts";

/** One side of a conflict. The sentence has what it says. */
export interface ConflictSide extends AnswerItem {
  /** The record that has the fact. */
  readonly record: Reference;
  /** The JSON Pointer (RFC 6901) of the fact. */
  readonly pointer: string;
}

/** Facts that do not agree. The sentence says what each side says, how we read it, and how sure that is. */
export interface Conflict extends AnswerItem {
  /** The record of the discrepancy. */
  readonly discrepancy: Reference<"discrepancy">;
  /** What they disagree on, such as `date` or `name`. */
  readonly about: string;
  /** The sides. */
  readonly sides: readonly ConflictSide[];
  /** How sure the reading is; `open` if there is none. */
  readonly certainty: Discrepancy["certainty"];
  /** The reading and its reason; undefined if there is none. */
  readonly reading: AnswerItem | undefined;
}

const describeSide = ({ record, pointer, says }: Discrepancy["sides"][string]): Phrase => {
  const fact = readFact(get(record), pointer);
  return fact ? describeValue(fact, () => says) : createPhrase(says, [createSupport(record, pointer, "not-stated")]);
};

const describeReading = (discrepancy: Discrepancy): Phrase | undefined => {
  const [reading] = readField(discrepancy, "/reading", discrepancy.reading).values;
  if (!reading) return undefined;
  const { en, fr } = reading.value;
  const words = createPhrase({ en: en.replace(/\.$/, ""), fr: fr.replace(/\.$/, "") }, reading.supports);
  const basis = describeBasis(reading);
  return basis ? formatTemplate({ en: "{words} ({basis})", fr: "{words} ({basis})" }, { words, basis }) : words;
};

const createConflict = (discrepancy: Discrepancy): Conflict => {
  const sides = Object.values(discrepancy.sides);
  const reading = describeReading(discrepancy);
  const certainty = createPhrase({
    en: getCodeLabel(discrepancy.certainty),
    fr: getCodeLabel(discrepancy.certainty, "fr"),
  });
  const parts = {
    label: createPhrase(discrepancy.label),
    sides: joinPhrases(sides.map(describeSide), "; "),
  };
  const sentence = reading
    ? formatTemplate(
        {
          en: "{label}: {sides}. Our reading ({certainty}): {reading}",
          fr: "{label} : {sides}. Notre lecture ({certainty}) : {reading}",
        },
        { ...parts, certainty, reading },
      )
    : formatTemplate(
        { en: "{label}: {sides}. We have no reading of it", fr: "{label} : {sides}. Nous n’en avons pas de lecture" },
        parts,
      );
  return {
    ...createItem(sentence),
    discrepancy: `discrepancy/${discrepancy.id}`,
    about: discrepancy.type,
    sides: sides.map((side) => ({
      ...createItem(describeSide(side)),
      record: side.record,
      pointer: side.pointer,
    })),
    certainty: discrepancy.certainty,
    reading: reading && createItem(reading),
  };
};

/** Whether a record names another one in a value: a membership its member, a statement its occasion. */
const hasReference = (record: AnyRecord, reference: string): boolean =>
  getFacts(record).some(
    ({ fact }) => fact.basis !== "not-stated" && JSON.stringify(fact.value).includes(`"${reference}"`),
  );

/** Whether a discrepancy is about a record, or about a record that names it. */
const isAbout = ({ sides }: Discrepancy, reference: string): boolean =>
  Object.values(sides).some(({ record }) => {
    const found = find(record);
    return record === reference || (found !== undefined && hasReference(found, reference));
  });

/**
 * Lists the facts that do not agree, with how we read them and how sure that is: those of a record, and those of records that
 * name it, such as the memberships of a person and the statements made at an event.
 *
 * @param reference - What the conflicts are about: any record. Without it, all conflicts.
 * @returns The conflicts, by id.
 * @throws RangeError if there is no such record.
 * @example
 * listConflicts("event/peacekeeping-engineer-courses").map(({ about, certainty }) => [about, certainty]); // => [["count", "probable"]]
 */
export const listConflicts = (reference?: string): readonly Conflict[] => {
  assertRecords(reference);
  return discrepancies.filter((one) => reference === undefined || isAbout(one, reference)).map(createConflict);
};
