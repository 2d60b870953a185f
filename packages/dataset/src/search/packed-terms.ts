import type { AsPlainObject } from "minisearch";

/** The records that have a term: how often each has it, by position. */
type Postings = Readonly<Record<string, number>>;

/**
 * The term index of MiniSearch, as short as it can be written. What follows from the positions of the records is left out.
 *
 * The records of a term are one text. It has the fields in their order, with `;` between them; a field has its records, with spaces
 * between them; a record is how far it is from the one before it, then `*` and the number of times, if the field has the term
 * several times. So `0 2*3;5` is once in the first field of record 0, three times in that of record 2, and once in the second
 * field of record 5.
 */
export interface PackedTerms {
  readonly serializationVersion: number;
  /** The number of terms in each field of each record; 0 if it has no such field. */
  readonly fieldLengths: readonly (readonly number[])[];
  readonly averageFieldLengths: readonly number[];
  readonly terms: { readonly [term: string]: string };
}

const packPostings = (postings: Postings): string => {
  let last = 0;
  return Object.entries(postings)
    .map(([position, count]) => [Number(position), count] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([position, count]) => {
      const distance = position - last;
      last = position;
      return count === 1 ? `${distance}` : `${distance}*${count}`;
    })
    .join(" ");
};

const readPostings = (packed: string): Postings => {
  let position = 0;
  return Object.fromEntries(
    packed.split(" ").map((posting) => {
      const [distance, count = 1] = posting.split("*").map(Number);
      position += distance ?? 0;
      return [position, count];
    }),
  );
};

/** The postings of a term by field, without the fields at the end that do not have it. */
const joinPostings = (fields: readonly string[]): string =>
  fields.slice(0, fields.findLastIndex((postings) => postings !== "") + 1).join(";");

/** Packs a term index whose fields have the numbers from 0 on. */
export const packTerms = ({
  index,
  fieldIds,
  fieldLength,
  averageFieldLength,
  serializationVersion,
}: AsPlainObject): PackedTerms => ({
  serializationVersion,
  fieldLengths: Object.values(fieldLength).map((lengths) => Array.from(lengths, (length) => length ?? 0)),
  averageFieldLengths: averageFieldLength,
  terms: Object.fromEntries(
    index.map(([term, fields]) => [
      term,
      joinPostings(
        Object.values(fieldIds).map((field) =>
          packPostings((fields as Readonly<Record<number, Postings>>)[field] ?? {}),
        ),
      ),
    ]),
  ),
});

const toNumbered = <T>(values: readonly T[]): Record<number, T> => Object.fromEntries(values.entries());

/** Unpacks a term index of the fields with these names. */
export const readPackedTerms = (
  { serializationVersion, fieldLengths, averageFieldLengths, terms }: PackedTerms,
  fields: readonly string[],
): AsPlainObject => ({
  serializationVersion,
  documentCount: fieldLengths.length,
  nextId: fieldLengths.length,
  documentIds: toNumbered([...fieldLengths.keys()]),
  fieldIds: Object.fromEntries([...fields.entries()].map(([position, field]) => [field, position])),
  fieldLength: toNumbered(fieldLengths.map((lengths) => [...lengths])),
  averageFieldLength: [...averageFieldLengths],
  storedFields: {},
  dirtCount: 0,
  index: Object.entries(terms).map(([term, packed]) => [
    term,
    Object.fromEntries(
      packed.split(";").flatMap((postings, field) => (postings === "" ? [] : [[field, readPostings(postings)]])),
    ),
  ]),
});
