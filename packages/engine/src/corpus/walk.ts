import { authored, meaningOf, visit, type AuthoredRecord, type AuthoredSpan, type Meaning } from "../schema/index.ts";
import { pointerOf } from "./pointer.ts";

/** Something in a record, and where it stands (JSON Pointer). */
export interface At<T> {
  readonly pointer: string;
  readonly value: T;
}

interface Told {
  readonly supports?: string | undefined;
  readonly speaker?: string | undefined;
}

export type Evidence = Told &
  (
    | ({ readonly kind: "span" } & AuthoredSpan)
    | { readonly kind: "citation"; readonly source: string; readonly locator?: string | undefined }
  );

/** A fact as the schemas have it, whatever the type of its value. */
export interface Fact<Value = unknown> {
  readonly basis: "stated" | "implied" | "external" | "not-stated";
  readonly value?: Value;
  readonly evidence: Readonly<Record<string, Evidence>>;
}

type Meant = At<unknown> & { readonly meaning: Meaning };

/** What each record means, found once: every rule asks again, and a record is read and never changed. */
const found = new WeakMap<AuthoredRecord, readonly Meant[]>();

const meaningsIn = (record: AuthoredRecord): readonly Meant[] => {
  const known = found.get(record);
  if (known) return known;
  const all = [...visit(authored[record.kind], record)].flatMap(({ path, value, schema }) => {
    const meaning = meaningOf(schema);
    return meaning ? [{ pointer: pointerOf(path), value, meaning }] : [];
  });
  found.set(record, all);
  return all;
};

/** Every value of a record that has a meaning of the given name, in the order in which it is written. */
const meant = (record: AuthoredRecord, name: Meaning["meaning"]): readonly Meant[] =>
  meaningsIn(record).filter(({ meaning }) => meaning.meaning === name);

/** Every fact of a record. */
export function* factsOf(record: AuthoredRecord): Generator<At<Fact>> {
  for (const { pointer, value } of meant(record, "fact")) yield { pointer, value: value as Fact };
}

/** Every span of a record: those of evidence, and a dispatch's segments, defects and mentions. */
export function* spansOf(record: AuthoredRecord): Generator<At<AuthoredSpan>> {
  for (const { pointer, value } of meant(record, "span")) yield { pointer, value: value as AuthoredSpan };
}

/** Every reference to a record, wherever one stands: in a value, in evidence, in a mention. */
export function* referencesOf(record: AuthoredRecord): Generator<At<string>> {
  // A speaker is a reference or one of three words, and only a reference has a slash.
  for (const { pointer, value } of meant(record, "reference"))
    if (typeof value === "string" && value.includes("/")) yield { pointer, value };
}

/** Every date of a record. */
export function* datesOf(record: AuthoredRecord): Generator<At<string>> {
  for (const { pointer, value } of meant(record, "date")) if (typeof value === "string") yield { pointer, value };
}

/** Every fact of a record whose value is a date. */
export function* dateFactsOf(record: AuthoredRecord): Generator<At<Fact<string> & { readonly value: string }>> {
  const dates = new Set([...datesOf(record)].map(({ pointer }) => pointer));
  for (const { pointer, value } of factsOf(record))
    if (dates.has(`${pointer}/value`) && typeof value.value === "string")
      yield { pointer, value: { ...value, value: value.value } };
}

/** Every code of an open list in a record, with the id of its list. */
export function* openCodesOf(record: AuthoredRecord): Generator<At<string> & { readonly list: string }> {
  for (const { pointer, value, meaning } of meant(record, "code"))
    if (typeof value === "string" && meaning.meaning === "code") yield { pointer, value, list: meaning.list };
}
