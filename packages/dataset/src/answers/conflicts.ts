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
import { createChoiceResolver } from "../options/option-values.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions, type OptionResolvers } from "../options/resolve-options.ts";
import { resolveDiscrepancyType } from "./code-options.ts";
import { capitalize } from "./display.ts";
import {
  addNotes,
  createItem,
  createPhrase,
  formatTemplate,
  joinPhrases,
  type AnswerItem,
  type Phrase,
  type Words,
} from "./claim.ts";
import { describeBasis, readFact, readField, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { formatNumber } from "./grammar/numbers.ts";
import { resolveSubject } from "./subjects.ts";
import { describeDecision } from "./conflict-decision.ts";
import {
  describeSide,
  listAccounts,
  listSides,
  removeBrackets,
  type Account,
  type ConflictChoice,
} from "./conflict-accounts.ts";
import { selectShortSentence, type NotedSentence } from "./noted-sentence.ts";

/** One side of a conflict. The sentence has what it says. */
export interface ConflictSide extends AnswerItem {
  /** The reference of the record that has the fact. */
  readonly reference: Reference;
  /** The JSON Pointer (RFC 6901) of the fact. */
  readonly pointer: string;
  /** Whether our reading goes by it: `followed`, `set-aside`, or `open` if none is chosen. Several can be followed. */
  readonly choice: ConflictChoice;
}

/** Facts that do not agree. The sentence says what each side says, which we follow, how sure that is, and why. */
export interface Conflict extends AnswerItem {
  /** The record of the discrepancy. */
  readonly discrepancy: Reference<"discrepancy">;
  /** What they disagree on, such as `date` or `name`. */
  readonly type: DiscrepancyType;
  /** The sides, those that we follow first. */
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
  type: resolveDiscrepancyType,
  certainty: createChoiceResolver(["certain", "probable", "possible", "open"]),
};

const removeFullStop = ({ en, fr }: Words): Words => ({ en: en.replace(/\.$/u, ""), fr: fr.replace(/\.$/u, "") });

const describeReading = (discrepancy: Discrepancy): Phrase | undefined => {
  const [reading] = readField(discrepancy, "/reading", discrepancy.reading).values;
  if (!reading) return undefined;
  const words = createPhrase(removeBrackets(removeFullStop(reading.value)), reading.supports);
  return addNotes(words, [describeBasis(reading)]);
};

const toSentence = ({ en, fr }: Words): Words => ({ en: `${capitalize(en)}.`, fr: `${capitalize(fr)}.` });

/** Describes what does not agree: the subject, and what each account says. */
const describeSides = (discrepancy: Discrepancy, accounts: readonly Account[]): Phrase =>
  formatTemplate(
    { en: "{label}: {sides}", fr: "{label} : {sides}" },
    {
      label: createPhrase(removeBrackets(discrepancy.label)),
      sides: joinPhrases(
        accounts.map(({ phrase }) => phrase),
        "; ",
      ),
    },
  );

/** Describes what does not agree, which accounts we follow, how sure that is, and the reading. */
const describeConflict = (discrepancy: Discrepancy): Phrase => {
  const accounts = listAccounts(discrepancy);
  const sides = describeSides(discrepancy, accounts);
  const decision = describeDecision(discrepancy, accounts, true);
  const reading = describeReading(discrepancy);
  const { en, fr } = toSentence(decision);
  return reading
    ? formatTemplate({ en: `{sides}. ${en} {reading}`, fr: `{sides}. ${fr} {reading}` }, { sides, reading })
    : formatTemplate({ en: `{sides}; ${decision.en}`, fr: `{sides} ; ${decision.fr}` }, { sides });
};

/** How accounts are known, each basis once: with all outlets that have one of them. */
const mergeSources = (
  values: readonly FieldValue<unknown>[],
): readonly Pick<FieldValue<unknown>, "basis" | "outlets">[] =>
  groupItems(values, ({ basis }) => basis).flatMap((group) => {
    const outlets = [...new Set(group.flatMap((value) => value.outlets))].toSorted();
    return group.slice(0, 1).map(({ basis }) => ({ basis, outlets }));
  });

const readSides = (sides: readonly Discrepancy["sides"][string][]): readonly FieldValue<unknown>[] =>
  sides.flatMap(({ record, pointer }) => readFact(get(record), pointer) ?? []);

/** Says how many accounts do not agree. */
const countAccounts = (accounts: readonly Account[]): Phrase => {
  const number = formatNumber(accounts.length);
  return createPhrase(
    { en: `${number.en} accounts do not agree`, fr: `${number.fr} versions ne s’accordent pas` },
    accounts.flatMap(({ phrase }) => phrase.supports),
  );
};

/**
 * Builds the one sentence that says that sources do not agree, which accounts we follow and how sure that is: with what each says,
 * or only how many accounts there are, if that would be too long.
 */
export const buildConflictSummary = (discrepancy: Discrepancy): NotedSentence => {
  const accounts = listAccounts(discrepancy);
  const decision = describeDecision(discrepancy, accounts, true);
  const shortDecision = describeDecision(discrepancy, accounts, false);
  const full = formatTemplate(
    { en: `{sides}; ${decision.en}`, fr: `{sides} ; ${decision.fr}` },
    { sides: describeSides(discrepancy, accounts) },
  );
  const count = formatTemplate(
    { en: `{label}: {accounts}; ${shortDecision.en}`, fr: `{label} : {accounts} ; ${shortDecision.fr}` },
    { label: createPhrase(removeBrackets(discrepancy.label)), accounts: countAccounts(accounts) },
  );
  const sentences: readonly NotedSentence[] = [
    { phrase: full, noted: [] },
    {
      phrase: count,
      noted: [{ field: "account", values: mergeSources(readSides(Object.values(discrepancy.sides))) }],
    },
  ];
  return selectShortSentence(sentences) ?? { phrase: full, noted: [] };
};

const sideTemplates: Readonly<Record<ConflictChoice, Words>> = {
  followed: {
    en: "one account, which we follow, has this: {side}",
    fr: "une version, que nous suivons, dit ceci : {side}",
  },
  "set-aside": {
    en: "one account, which we set aside, has this: {side}",
    fr: "une version, que nous écartons, dit ceci : {side}",
  },
  open: { en: "one account has this: {side}", fr: "une version dit ceci : {side}" },
};

const createConflict = (discrepancy: Discrepancy): Conflict => {
  const reading = describeReading(discrepancy);
  return {
    ...createItem(describeConflict(discrepancy)),
    discrepancy: `discrepancy/${discrepancy.id}`,
    type: discrepancy.type,
    sides: listSides(discrepancy).map((side) => ({
      ...createItem(formatTemplate(sideTemplates[side.choice], { side: describeSide(side) })),
      reference: side.record,
      pointer: side.pointer,
      choice: side.choice,
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
 * @throws RangeError if there is no such option, or if it names no record, or no code of a list.
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
