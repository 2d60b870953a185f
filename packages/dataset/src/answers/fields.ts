import { joinList } from "./display.ts";
import { find, get, listFacts, toCitation, type AnyRecord, type Fact, type FactsByKey } from "../index.ts";
import { groupItems } from "./group-items.ts";
import {
  addNotes,
  basisOrder,
  createPhrase,
  joinPhraseList,
  joinPhrases,
  type Basis,
  type Phrase,
  type Support,
  type Words,
} from "./claim.ts";
import { getOutletWords } from "./outlets.ts";

type ValuedFact<V> = Exclude<Fact<V>, { readonly basis: "not-stated" }>;

/** A value of a field, with the facts that give it. */
export interface FieldValue<V> {
  readonly value: V;
  readonly basis: Exclude<Basis, "not-stated">;
  /** The facts of its firmest basis: weaker ones add nothing to it. */
  readonly supports: readonly Support[];
  /** Who publishes the pages that say it; empty if a dispatch says or entails it. */
  readonly outlets: readonly string[];
}

/** What the facts of a field say, the firmest first. */
export interface FieldReading<V> {
  readonly values: readonly FieldValue<V>[];
  /** The facts that say that the field is not stated. */
  readonly silences: readonly Support[];
}

/** The name of who publishes a page, or the reference of who publishes a dispatch. */
const getOutletName = (reference: string): string => {
  const origin = find(reference);
  if (origin?.kind === "source") return origin.outletName;
  const outlets = Object.values(origin?.kind === "dispatch" ? origin.outlet : {});
  const [outlet] = outlets.flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));
  return outlet ?? reference;
};

const listOutlets = (fact: Fact): string[] =>
  Object.values(fact.evidence).flatMap((entry) => (entry.kind === "page" ? [getOutletName(entry.source)] : []));

/** Returns a fact as the support of a sentence. */
export const createSupport = (record: AnyRecord | string, pointer: string, basis: Basis): Support => ({
  citation: toCitation(typeof record === "string" ? get(record) : record, pointer),
  basis,
});

/** Merges facts of one value: the firmest ones support it. */
const createValue = <V>(
  record: AnyRecord,
  pointer: string,
  facts: readonly (readonly [key: string, fact: ValuedFact<V>])[],
): FieldValue<V>[] => {
  const [first] = facts;
  if (!first) return [];
  const firmest = facts.filter(([, { basis }]) => basis === first[1].basis);
  return [
    {
      value: first[1].value,
      basis: first[1].basis,
      supports: firmest.map(([key, { basis }]) => createSupport(record, `${pointer}/${key}`, basis)),
      outlets:
        first[1].basis === "external" ? [...new Set(firmest.flatMap(([, fact]) => listOutlets(fact)))].toSorted() : [],
    },
  ];
};

/** Reads a field of a record: each value once, the firmest first, and whether it is not stated. */
export const readField = <V>(record: AnyRecord, pointer: string, facts: FactsByKey<V> | undefined): FieldReading<V> => {
  const entries = Object.entries(facts ?? {});
  const valued = entries
    .flatMap(([key, fact]) => (fact.basis === "not-stated" ? [] : [[key, fact] as const]))
    .toSorted(([, a], [, b]) => basisOrder.indexOf(a.basis) - basisOrder.indexOf(b.basis));
  return {
    values: groupItems(valued, ([, { value }]) => JSON.stringify(value)).flatMap((group) =>
      createValue(record, pointer, group),
    ),
    silences: entries.flatMap(([key, { basis }]) =>
      basis === "not-stated" ? [createSupport(record, `${pointer}/${key}`, basis)] : [],
    ),
  };
};

/** Reads one fact of a record; undefined if it has no value there. */
export const readFact = (record: AnyRecord, pointer: string): FieldValue<unknown> | undefined => {
  const fact = listFacts(record, pointer).find((located) => located.pointer === pointer)?.fact;
  const [parent, key] = [pointer.slice(0, pointer.lastIndexOf("/")), pointer.slice(pointer.lastIndexOf("/") + 1)];
  return fact && fact.basis !== "not-stated" ? createValue(record, parent, [[key, fact]])[0] : undefined;
};

/** The words that mark how a value is known; undefined if a dispatch states it. */
export const describeBasis = ({
  basis,
  outlets,
}: Pick<FieldValue<unknown>, "basis" | "outlets">): Phrase | undefined => {
  if (basis === "stated") return undefined;
  if (basis === "implied") return createPhrase({ en: "implied", fr: "implicite" });
  return createPhrase(formatOutlets(outlets));
};

/** Who says it: “according to Vietnam+ and VOV5”. */
const formatOutlets = (outlets: readonly string[]): Words => {
  const names = outlets.map(getOutletWords);
  const [en, fr] = [names.map((name) => name.en), names.map((name) => name.fr)];
  return { en: `according to ${joinList([...new Set(en)])}`, fr: `selon ${joinList([...new Set(fr)], "fr")}` };
};

/** Makes the phrase of a value, with the mark of its basis. */
export const describeValue = <V>(value: FieldValue<V>, format: (value: V) => { en: string; fr: string }): Phrase =>
  addNotes(createPhrase(format(value.value), value.supports), [describeBasis(value)]);

/** The mark of several values that have the same: “both implied”, “all according to …”. */
const describeSharedBasis = (value: FieldValue<unknown>, count: number): Phrase | undefined => {
  const mark = describeBasis(value);
  if (!mark || count === 1) return mark;
  const fr = value.basis === "implied" ? `${mark.fr}s` : `${count === 2 ? "tous deux" : "tous"} ${mark.fr}`;
  return createPhrase({ en: `${count === 2 ? "both" : "all"} ${mark.en}`, fr });
};

/** Describes the values of a line: those that are known in the same way stand together, and have their mark once. */
export const describeValues = <V>(
  values: readonly FieldValue<V>[],
  format: (value: V) => { en: string; fr: string },
): Phrase => {
  const groups = groupItems(values, (value) => describeBasis(value)?.en ?? "");
  return joinPhrases(
    groups.map((group) => {
      const phrases = group.map(({ value, supports }) => createPhrase(format(value), supports));
      const isLong = phrases.some(({ en }) => /,| and /u.test(en));
      const list = isLong ? joinPhrases(phrases, "; ") : joinPhraseList(phrases);
      const [first] = group;
      return addNotes(list, [first && describeSharedBasis(first, group.length)]);
    }),
    "; ",
  );
};

/** Whether only cited pages give a value. */
export const isExternal = ({ basis }: Pick<FieldValue<unknown>, "basis">): boolean => basis === "external";

/** Selects the weakest of several values that a phrase rests on together; none of none. */
export const selectWeakest = <V>(values: readonly FieldValue<V>[]): readonly FieldValue<V>[] =>
  values.toSorted((a, b) => basisOrder.indexOf(b.basis) - basisOrder.indexOf(a.basis)).slice(0, 1);

/** Lists the facts that values rest on. */
export const listSupports = (values: readonly FieldValue<unknown>[]): readonly Support[] =>
  values.flatMap(({ supports }) => supports);
