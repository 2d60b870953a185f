import { list, plain, type AnyRecord, type Kind } from "@vnjp/dataset";
import { fieldWord } from "./field-words.ts";
import type { Piece } from "./piece.ts";
import { valuePieces } from "./value-words.ts";

/** The fields that tell the records of a kind apart at a glance: the columns of its index. */
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
  source: ["outlet", "published", "language"],
};

export interface Row {
  readonly record: AnyRecord;
  readonly cells: readonly { readonly word: string; readonly values: readonly (readonly Piece[])[] }[];
}

/** The posts that memberships attest of a person. */
const postsOf = (person: string): readonly unknown[] => [
  ...new Set(
    list("membership")
      .map((membership) => plain(membership))
      .filter(({ member }) => member === person)
      .flatMap(({ post }) => post ?? []),
  ),
];

const fieldIn = (record: AnyRecord, field: string): unknown =>
  record.kind === "person" && field === "posts"
    ? postsOf(`person/${record.id}`)
    : Object.entries(plain(record)).find(([name]) => name === field)?.[1];

/** A value in as few words as a cell has room for. */
const brief = (value: unknown): readonly Piece[] =>
  valuePieces(value).filter(({ role }) => role === undefined || role === "words");

const cellOf = (record: AnyRecord, field: string) => {
  const value = fieldIn(record, field);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return {
    word: fieldWord(field, record.kind),
    values: values.filter((one) => one !== undefined && one !== null).map((one) => brief(one)),
  };
};

/** The day that an event or a dispatch is listed by: its first one; what has no date comes last. */
const dayOf = (record: AnyRecord): string => {
  const date = fieldIn(record, record.kind === "event" ? "date" : "published");
  return typeof date === "string" ? (/[0-9][-0-9]*/.exec(date)?.[0] ?? "9999") : "9999";
};

const place = new Intl.Collator("en");

const byDay = (a: AnyRecord, b: AnyRecord) =>
  place.compare(dayOf(a), dayOf(b)) || place.compare(a.label.en, b.label.en);

const orderOf: { readonly [kind in Kind]?: (a: AnyRecord, b: AnyRecord) => number } = {
  event: byDay,
  dispatch: byDay,
  statement: (a, b) => place.compare(a.id, b.id),
};

/** The records of a kind as the rows of its index. */
export const indexTable = (kind: Kind): readonly Row[] =>
  (list(kind) as readonly AnyRecord[])
    .toSorted(orderOf[kind] ?? ((a, b) => place.compare(a.label.en, b.label.en)))
    .map((record) => ({ record, cells: columns[kind].map((field) => cellOf(record, field)) }));

/** The heads of the columns after the first. */
export const columnWords = (kind: Kind): readonly string[] => columns[kind].map((field) => fieldWord(field, kind));
