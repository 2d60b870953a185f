import { compareDates, listRecords, toPlain, type AnyRecord, type Kind } from "@vnjp/dataset";
import { getFieldLabel } from "@vnjp/engine/display";
import { formatMainInlines } from "./format-inlines.ts";
import type { Inline } from "./inline.ts";

/** The columns of the index of each kind. */
const columns: { readonly [kind in Kind]: readonly string[] } = {
  dispatch: ["published", "outlet", "dateline"],
  event: ["date", "type", "place"],
  statement: ["speakers", "act", "status"],
  agreement: ["type", "parties"],
  mechanism: ["type", "partOf"],
  person: ["posts", "birth"],
  organization: ["type", "parent"],
  post: ["organization"],
  membership: ["post", "organization", "attested"],
  place: ["type", "within"],
  topic: ["scope"],
  discrepancy: ["type", "certainty"],
  source: ["outletName", "published", "language"],
};

export interface IndexRow {
  readonly record: AnyRecord;
  readonly cells: readonly { readonly label: string; readonly values: readonly (readonly Inline[])[] }[];
}

/** Lists the posts of a person, from the memberships. */
const listPosts = (person: string): readonly unknown[] => [
  ...new Set(
    listRecords("membership")
      .map((membership) => toPlain(membership))
      .filter(({ member }) => member === person)
      .flatMap(({ post }) => post ?? []),
  ),
];

const getPlainField = (record: AnyRecord, field: string): unknown =>
  record.kind === "person" && field === "posts"
    ? listPosts(`person/${record.id}`)
    : Object.entries(toPlain(record)).find(([name]) => name === field)?.[1];

const buildCell = (record: AnyRecord, field: string) => {
  const value = getPlainField(record, field);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return {
    label: getFieldLabel(field, record.kind),
    values: values.filter((one) => one !== undefined && one !== null).map((one) => formatMainInlines(one)),
  };
};

/** Gets the date of an event or a dispatch to sort by. */
const getDate = (record: AnyRecord): string | null | undefined =>
  record.kind === "event" ? toPlain(record).date : record.kind === "dispatch" ? toPlain(record).published : undefined;

const collator = new Intl.Collator("en");

const compareByDate = (a: AnyRecord, b: AnyRecord) =>
  compareDates(getDate(a), getDate(b)) || collator.compare(a.label.en, b.label.en);

const comparators: { readonly [kind in Kind]?: (a: AnyRecord, b: AnyRecord) => number } = {
  event: compareByDate,
  dispatch: compareByDate,
  statement: (a, b) => collator.compare(a.id, b.id),
};

/** Builds the rows of the index of a kind. */
export const buildIndexRows = (kind: Kind): readonly IndexRow[] =>
  (listRecords(kind) as readonly AnyRecord[])
    .toSorted(comparators[kind] ?? ((a, b) => collator.compare(a.label.en, b.label.en)))
    .map((record) => ({ record, cells: columns[kind].map((field) => buildCell(record, field)) }));

/** Lists the labels of the columns after the first. */
export const listColumnLabels = (kind: Kind): readonly string[] =>
  columns[kind].map((field) => getFieldLabel(field, kind));
