import {
  discrepancies,
  find,
  get,
  listFacts,
  type AnyRecord,
  type Discrepancy,
  type DiscrepancyType,
  type Reference,
} from "../index.ts";
import { createChoiceResolver, resolveCode, type RecordOrReference } from "../options/option-values.ts";
import { resolveOptions, type OptionResolvers } from "../options/resolve-options.ts";
import { capitalize } from "./display.ts";
import {
  addNotes,
  basisOrder,
  createItem,
  createPhrase,
  formatTemplate,
  joinPhrases,
  type AnswerItem,
  type Phrase,
  type Support,
  type Words,
} from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { createSupport, describeBasis, readFact, readField, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { conjugateParticiple } from "./grammar/french-nouns.ts";
import { formatNumber } from "./grammar/numbers.ts";
import { resolveSubject } from "./subjects.ts";
import { selectShortSentence, type NotedSentence } from "./noted-sentence.ts";

/** One side of a conflict. The sentence has what it says. */
export interface ConflictSide extends AnswerItem {
  /** The reference of the record that has the fact. */
  readonly reference: Reference;
  /** The JSON Pointer (RFC 6901) of the fact. */
  readonly pointer: string;
}

/** Facts that do not agree. The sentence says what each side says, how we read it, and how sure that is. */
export interface Conflict extends AnswerItem {
  /** The record of the discrepancy. */
  readonly discrepancy: Reference<"discrepancy">;
  /** What they disagree on, such as `date` or `name`. */
  readonly type: DiscrepancyType;
  /** The sides. */
  readonly sides: readonly ConflictSide[];
  /** How sure the reading is; `open` if there is none. */
  readonly certainty: Discrepancy["certainty"];
  /** The reading and its reason; undefined if there is none. */
  readonly reading: AnswerItem | undefined;
}

/** Which conflicts. Each condition that is given must be met. */
export interface ConflictOptions {
  /** A record of any kind: the conflicts of its facts, and of the facts of records that name it. */
  readonly of?: RecordOrReference;
  /** What they disagree on, such as `date` or `name`. */
  readonly type?: DiscrepancyType;
  /** How sure the reading is; `open` if there is none. */
  readonly certainty?: Discrepancy["certainty"];
}

const resolvers: OptionResolvers<ConflictOptions> = {
  of: resolveSubject,
  type: resolveCode,
  certainty: createChoiceResolver(["certain", "probable", "possible", "open"]),
};

/** What a side says, in the words of the record, whose brackets become commas. */
const removeBrackets = ({ en, fr }: Words): Words => ({
  en: en.replaceAll(/ \(([^()]*)\)/gu, ", $1"),
  fr: fr.replaceAll(/ \(([^()]*)\)/gu, ", $1"),
});

type Side = Discrepancy["sides"][string];

const readSide = ({ record, pointer }: Side): FieldValue<unknown> | undefined => readFact(get(record), pointer);

const listSideSupports = (side: Side): readonly Support[] =>
  readSide(side)?.supports ?? [createSupport(side.record, side.pointer, "not-stated")];

const describeSide = (side: Side): Phrase => {
  const fact = readSide(side);
  const words = createPhrase(removeBrackets(side.says), listSideSupports(side));
  return addNotes(words, [fact && describeBasis(fact)]);
};

const removeFullStop = ({ en, fr }: Words): Words => ({ en: en.replace(/\.$/u, ""), fr: fr.replace(/\.$/u, "") });

const describeReading = (discrepancy: Discrepancy): Phrase | undefined => {
  const [reading] = readField(discrepancy, "/reading", discrepancy.reading).values;
  if (!reading) return undefined;
  const words = createPhrase(removeBrackets(removeFullStop(reading.value)), reading.supports);
  return addNotes(words, [describeBasis(reading)]);
};

/** Says how sure the reading is: “our reading is probable”. */
const describeCertainty = ({ certainty, reading }: Discrepancy): Words => {
  if (!reading) return { en: "we do not decide between them", fr: "nous ne tranchons pas" };
  const words = getCodeWords(certainty);
  return {
    en: `our reading is ${words.en}`,
    fr: `notre lecture est ${conjugateParticiple(words.fr, { gender: "f", isPlural: false })}`,
  };
};

const toSentence = ({ en, fr }: Words): Words => ({ en: `${capitalize(en)}.`, fr: `${capitalize(fr)}.` });

const rankSide = (side: Side): number => basisOrder.indexOf(readSide(side)?.basis ?? "not-stated");

/** Who says the same as a dispatch: “also according to VOV5”. */
const describeFurtherSource = (side: Side, [first]: readonly Side[]): Phrase | undefined => {
  const value = readSide(side);
  const mark = value && describeBasis(value);
  const isStatedToo = first !== undefined && rankSide(first) === 0 && value?.basis === "external";
  return mark && isStatedToo ? createPhrase({ en: `also ${mark.en}`, fr: `aussi ${mark.fr}` }) : mark;
};

/** What the sides say, each account once, with all who say it: sides that say the same of two records are one. */
const listAccounts = ({ sides }: Discrepancy): readonly Phrase[] =>
  groupItems(Object.values(sides), ({ says }) => says.en).map((group) => {
    const ordered = group.toSorted((a, b) => rankSide(a) - rankSide(b));
    const says = removeBrackets(group[0]?.says ?? { en: "", fr: "" });
    const marks = groupItems(
      ordered.flatMap((side) => describeFurtherSource(side, ordered) ?? []),
      ({ en }) => en,
    ).flatMap((same) => same.slice(0, 1));
    return addNotes(createPhrase(says, ordered.flatMap(listSideSupports)), marks);
  });

/** Describes what does not agree: the subject, and what each account says. */
const describeSides = (discrepancy: Discrepancy): Phrase =>
  formatTemplate(
    { en: "{label}: {sides}", fr: "{label} : {sides}" },
    {
      label: createPhrase(removeBrackets(discrepancy.label)),
      sides: joinPhrases(listAccounts(discrepancy), "; "),
    },
  );

/** Describes what does not agree, how sure our reading is, and the reading. */
const describeConflict = (discrepancy: Discrepancy): Phrase => {
  const sides = describeSides(discrepancy);
  const certainty = describeCertainty(discrepancy);
  const reading = describeReading(discrepancy);
  const { en, fr } = toSentence(certainty);
  return reading
    ? formatTemplate({ en: `{sides}. ${en} {reading}`, fr: `{sides}. ${fr} {reading}` }, { sides, reading })
    : formatTemplate({ en: `{sides}; ${certainty.en}`, fr: `{sides} ; ${certainty.fr}` }, { sides });
};

/** How accounts are known, each basis once: with all outlets that have one of them. */
const mergeSources = (
  values: readonly FieldValue<unknown>[],
): readonly Pick<FieldValue<unknown>, "basis" | "outlets">[] =>
  groupItems(values, ({ basis }) => basis).flatMap((group) => {
    const outlets = [...new Set(group.flatMap((value) => value.outlets))].toSorted();
    return group.slice(0, 1).map(({ basis }) => ({ basis, outlets }));
  });

/**
 * Builds the one sentence that says that sources do not agree, and how sure our reading is: with what each says, or only how many
 * accounts there are, if that would be too long.
 */
export const buildConflictSummary = (discrepancy: Discrepancy): NotedSentence => {
  const certainty = describeCertainty(discrepancy);
  const sides = Object.values(discrepancy.sides);
  const accounts = listAccounts(discrepancy);
  const label = removeBrackets(discrepancy.label);
  const full = formatTemplate(
    { en: `{sides}; ${certainty.en}`, fr: `{sides} ; ${certainty.fr}` },
    { sides: describeSides(discrepancy) },
  );
  const values = sides.flatMap(({ record, pointer }) => readFact(get(record), pointer) ?? []);
  const count = createPhrase(
    {
      en: `${label.en}: ${formatNumber(accounts.length).en} accounts do not agree, and ${certainty.en}`,
      fr: `${label.fr} : ${formatNumber(accounts.length).fr} versions ne s’accordent pas, et ${certainty.fr}`,
    },
    accounts.flatMap(({ supports }) => supports),
  );
  const sentences: readonly NotedSentence[] = [
    { phrase: full, noted: [] },
    { phrase: count, noted: [{ field: "account", values: mergeSources(values) }] },
  ];
  return selectShortSentence(sentences) ?? { phrase: full, noted: [] };
};

const createConflict = (discrepancy: Discrepancy): Conflict => {
  const reading = describeReading(discrepancy);
  return {
    ...createItem(describeConflict(discrepancy)),
    discrepancy: `discrepancy/${discrepancy.id}`,
    type: discrepancy.type,
    sides: Object.values(discrepancy.sides).map((side) => ({
      ...createItem(
        formatTemplate(
          { en: "one account has this: {side}", fr: "une version dit ceci : {side}" },
          { side: describeSide(side) },
        ),
      ),
      reference: side.record,
      pointer: side.pointer,
    })),
    certainty: discrepancy.certainty,
    reading: reading && createItem(reading),
  };
};

/** Whether a record names another one in a value: a membership its member, a statement its occasion. */
const hasReference = (record: AnyRecord, reference: string): boolean =>
  listFacts(record).some(
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
 * @param options - Which conflicts.
 * @returns The conflicts, by id.
 * @throws RangeError if there is no such option, or if it names no record.
 * @example
 * listConflicts({ of: "event/peacekeeping-engineer-courses" }).map(({ type, certainty }) => [type, certainty]); // => [["count", "probable"]]
 */
export const listConflicts = (options: ConflictOptions = {}): readonly Conflict[] => {
  const { of: reference, type, certainty } = resolveOptions(options, resolvers);
  return discrepancies
    .filter((one) => reference === undefined || isAbout(one, reference))
    .filter((one) => type === undefined || one.type === type)
    .filter((one) => certainty === undefined || one.certainty === certainty)
    .map(createConflict);
};
