import type { Fact, FactsByKey, PluralFields } from "../../generated/types.ts";
import type { AnyRecord } from "./records.ts";

/** How a value is known. `not-stated`: it was looked for, and the texts do not state it. */
export type Basis = Fact["basis"];

/** The basis of something that has a value. */
export type ValueBasis = Exclude<Basis, "not-stated">;

/** The factual fields of a record or an entry. */
type FactFields<T> = { [K in keyof T]-?: NonNullable<T[K]> extends FactsByKey ? K : never }[keyof T];

/** Its collections of entries that have facts, such as `participants`. */
type Collections<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends { readonly [key: string]: infer Entry }
    ? [FactFields<Entry>] extends [never]
      ? never
      : K
    : never;
}[keyof T];

type FactValue<Facts> = NonNullable<Facts> extends FactsByKey<infer Value> ? Value : never;

type EntryOf<Collection> = NonNullable<Collection> extends { readonly [key: string]: infer Entry } ? Entry : never;

/** The plural fields of the entries of a collection. */
type EntryFields<Plural, Collection> = Plural extends `${Collection & string}/*/${infer Field}` ? Field : never;

type PlainEntry<T, Plural> = Omit<T, FactFields<T> | Collections<T>> & {
  readonly [K in keyof T as K extends Exclude<FactFields<T>, Plural> ? K : never]: FactValue<T[K]> | null;
} & {
  readonly [K in keyof T as K extends FactFields<T> & Plural ? K : never]-?: readonly FactValue<T[K]>[];
} & {
  readonly [K in keyof T as K extends Collections<T> ? K : never]-?: {
    readonly [key: string]: PlainEntry<EntryOf<T[K]>, EntryFields<Plural, K>>;
  };
} & {
  /** How each value is known; for a list, that of each of its values. A field that nobody looked for is absent. */
  readonly basis: {
    readonly [K in keyof T as K extends FactFields<T> ? K : never]: K extends Plural ? readonly ValueBasis[] : Basis;
  };
};

/**
 * The plain form of a record, which `toPlain` returns: each field of facts has values instead.
 *
 * - A field that can have several values at once is a list. It is empty if the texts state none, or if nobody looked.
 * - Any other field has one value. It is null if the texts do not state it, and absent if nobody looked.
 * - A collection of entries, such as `participants`, has the plain form of each entry under its key. It may be empty.
 * - What is no fact stays as it is, such as `label` or `review`. In sources and topics, `agency`, `copyOf` and `broader` are
 *   references under their keys.
 * - `basis` has the basis of each value, in the record and in each entry.
 */
export type Plain<R extends AnyRecord> = R extends AnyRecord ? PlainEntry<R, PluralFields[R["kind"]]> : never;
