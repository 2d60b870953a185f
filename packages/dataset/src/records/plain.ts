import fieldsByKind from "#fields" with { type: "json" };
import type { Event, FactsByKey, RecordTypes } from "../../generated/types.ts";
import { findDateRange } from "./date-range.ts";
import { isFact } from "./collect-facts.ts";
import { selectHeldDates } from "./held-dates.ts";
import { collectValues, mergeValues, selectValue, selectWeakerBasis } from "./plain-values.ts";
import type { Plain } from "./plain-types.ts";
import type { AnyRecord } from "./records.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFacts = (value: unknown): value is FactsByKey =>
  isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isFact);

/** The factual fields of a record or an entry, as paths in which `*` stands for any key. */
interface FieldPaths {
  readonly pluralFields: readonly string[];
  readonly singleFields: readonly string[];
}

const noFields: FieldPaths = { pluralFields: [], singleFields: [] };

/** Lists the collections of entries that have facts, such as `participants`. */
const listCollections = ({ pluralFields, singleFields }: FieldPaths): readonly string[] => [
  ...new Set([...pluralFields, ...singleFields].flatMap((path) => (path.includes("/") ? path.split("/", 1) : []))),
];

/** Selects the fields of the entries of a collection. */
const selectEntryPaths = ({ pluralFields, singleFields }: FieldPaths, collection: string): FieldPaths => {
  const start = `${collection}/*/`;
  const select = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
  return { pluralFields: select(pluralFields), singleFields: select(singleFields) };
};

const toPlainCollection = (entries: unknown, fields: FieldPaths): unknown =>
  isObject(entries)
    ? Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, toPlainEntry(entry, fields)]))
    : entries;

/** A later release may have fields that this code does not know: with facts, each has one value. */
const toPlainEntry = (entry: unknown, fields: FieldPaths): unknown => {
  if (!isObject(entry)) return entry;
  const collections = listCollections(fields);
  const plain = new Map<string, unknown>();
  const basis = new Map<string, unknown>();
  for (const [name, value] of Object.entries(entry)) {
    if (isFacts(value)) {
      const field = fields.pluralFields.includes(name) ? collectValues(value) : selectValue(value);
      plain.set(name, field.value);
      basis.set(name, field.basis);
    } else if (collections.includes(name)) plain.set(name, toPlainCollection(value, selectEntryPaths(fields, name)));
    else plain.set(name, toPlainEntry(value, noFields));
  }
  for (const name of fields.pluralFields) if (!name.includes("/") && !plain.has(name)) plain.set(name, []);
  for (const name of collections) if (!plain.has(name)) plain.set(name, {});
  if (fields !== noFields || basis.size > 0) plain.set("basis", Object.fromEntries(basis));
  return Object.fromEntries(plain);
};

/** What is under way at a report was held if its end is known. Such a status is known no better than that end. */
const updateOngoingStatus = (event: Plain<Event>): Plain<Event> => {
  const { date, status, basis } = event;
  if (typeof date !== "string" || findDateRange(date)?.latest === undefined) return event;
  const dateBasis = basis.date === undefined || basis.date === "not-stated" ? "external" : basis.date;
  const updated = status.map((value, index) => {
    const known = basis.status[index] ?? "external";
    return value === "ongoing"
      ? { value: "held", basis: selectWeakerBasis(known, dateBasis) }
      : { value, basis: known };
  });
  const merged = mergeValues(updated);
  return { ...event, status: merged.value, basis: { ...basis, status: merged.basis } };
};

/**
 * Returns the values of a record without their evidence, and next to them how each is known.
 *
 * - If facts compete for one value, what the words say comes before what they entail, and that before what a cited page
 *   says. But of dates that agree, the fullest is selected: a day of the month that the words say, or a closed interval that
 *   begins like an open one.
 * - If a report says that an event was held, a date that only reports of its plan give is not its date, unless there is no other.
 * - A list has each value once, with its best basis.
 * - The status of an event that is reported as under way is `held` if its end is known; an uncertain date is no known end.
 * - A list is in the order of the keys, not of time: an event that was planned and then held has both, and `listStatusHistory`
 *   has them in order.
 * - A discrepancy between sources is not decided here: a value that it sets aside is there as well. `listConflicts` of
 *   `@vnjp/dataset/answers` says which one is followed.
 *
 * @param record - The record.
 * @returns The record with a value or a list of values in each field, and their bases in `basis`.
 * @throws RangeError if it is not a record.
 * @example
 * toPlain(get("event/2023-09-field-training")).date; // => "2023-09-13/2023-09-21"
 * @example
 * toPlain(get("event/2023-09-field-training")).basis.date; // => "external"
 */
export const toPlain = <R extends AnyRecord>(record: R): Plain<RecordTypes[R["kind"]]> => {
  if (typeof record !== "object" || record === null)
    throw new RangeError(`${JSON.stringify(record)} is not a record: pass what get returns`);
  const fields = fieldsByKind.find(({ kind }) => kind === record.kind) ?? { ...noFields };
  const selected = record.kind === "event" && record.date ? { ...record, date: selectHeldDates(record) } : record;
  const plain = toPlainEntry(selected, fields) as Plain<AnyRecord>;
  return (plain.kind === "event" ? updateOngoingStatus(plain) : plain) as Plain<RecordTypes[R["kind"]]>;
};
