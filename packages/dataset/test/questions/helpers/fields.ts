import {
  find,
  type Fact,
  type Kind,
  type NotStated,
  type Party,
  type RecordTypes,
  type Reference,
} from "@vnjp/dataset";

type ValuedFact<F> = Exclude<F, NotStated>;

type Field<F extends Fact> = { readonly [key: string]: F } | undefined;

/** The bases of facts that the dispatches say or entail; external pages are left out. */
export const textBases: readonly Fact["basis"][] = ["stated", "implied"];

/** Returns the English label of a record, or the text itself if it is not a reference. */
export const getLabel = (reference: string): string => find(reference)?.label.en ?? reference;

/** Formats the reference of a record. */
export const formatReference = <K extends Kind>({ kind, id }: RecordTypes[K] & { readonly kind: K }): Reference<K> =>
  `${kind}/${id}`;

/** Returns the facts of a field that have a value. */
export const getValuedFacts = <F extends Fact>(field: Field<F>): ValuedFact<F>[] =>
  Object.values(field ?? {}).filter((fact): fact is ValuedFact<F> => fact.basis !== "not-stated");

/** Returns the values of a field with certain bases; by default with any. */
export const getValues = <V>(
  field: Field<Fact<V>>,
  bases: readonly Fact["basis"][] = [...textBases, "external"],
): V[] =>
  Object.values(field ?? {}).flatMap((fact) =>
    fact.basis === "not-stated" || !bases.includes(fact.basis) ? [] : [fact.value],
  );

/** Whether a field is not stated: it was looked for, and no text says or entails a value. */
export const isSilent = (field: Field<Fact>): boolean =>
  Object.values(field ?? {}).some(({ basis }) => basis === "not-stated") && getValues(field, textBases).length === 0;

/** Returns the reference of a party, or its description if it has no record. */
export const getPartyName = (party: Party): string => (party.kind === "record" ? party.record : party.description.en);
