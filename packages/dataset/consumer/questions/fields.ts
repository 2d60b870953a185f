import {
  get,
  type AnyRecord,
  type Fact,
  type Kind,
  type NotStated,
  type Party,
  type RecordTypes,
  type Reference,
} from "@vnjp/dataset";

type Told<F> = Exclude<F, NotStated>;

type Field<F extends Fact> = { readonly [key: string]: F } | undefined;

/** What the words of the dispatches say or entail, and not a page outside. */
export const inTexts: readonly Fact["basis"][] = ["stated", "implied"];

/** A record that the question names; it must be there. */
export const the = <K extends Kind>(reference: Reference<K>): RecordTypes[K] => {
  const record = get(reference);
  if (record === undefined) throw new Error(`there is no ${reference}`);
  return record;
};

/** What a record is called in English; of words that are no reference, the words. */
export const labelOf = (reference: string): string => get(reference)?.label.en ?? reference;

/** How a record is referred to. */
export const referenceOf = (record: AnyRecord): string => `${record.kind}/${record.id}`;

/** The facts of a field that have a value. */
export const told = <F extends Fact>(field: Field<F>): Told<F>[] =>
  Object.values(field ?? {}).filter((fact): fact is Told<F> => fact.basis !== "not-stated");

/** The values of a field, of the given bases: by default of all. */
export const valuesOf = <V>(field: Field<Fact<V>>, bases: readonly Fact["basis"][] = [...inTexts, "external"]): V[] =>
  Object.values(field ?? {}).flatMap((fact) =>
    fact.basis === "not-stated" || !bases.includes(fact.basis) ? [] : [fact.value],
  );

/** Whether the texts were found silent, and neither say nor entail a value. */
export const isSilent = (field: Field<Fact>): boolean =>
  Object.values(field ?? {}).some(({ basis }) => basis === "not-stated") && valuesOf(field, inTexts).length === 0;

/** Who is meant: a reference, or the description of somebody who has no record. */
export const nameOf = (party: Party): string => (party.kind === "record" ? party.record : party.description.en);
