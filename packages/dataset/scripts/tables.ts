import { dictionary, type Field } from "@vnjp/engine/dictionary";
import {
  evidenceFor,
  factsOf,
  kinds,
  list,
  plain,
  records,
  type AnyRecord,
  type Kind,
  type PieceOfEvidence,
} from "../src/index.ts";

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: "string" | "integer";
    readonly description: string;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const shown = (value: unknown): string =>
  value === undefined ? "" : value === null ? "not stated" : typeof value === "string" ? value : JSON.stringify(value);

/** The words of a value that is its words and more: a name, a wording, a label, a party, a relation. */
const ownWords = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const { name, wording, en, record, description, type } = value;
  if (typeof type === "string" && typeof record === "string") return `${type} ${record}`;
  if (typeof description === "object" && description !== null) return words(description);
  return [name, wording, en, record].find((own) => typeof own === "string");
};

/** What an entry is about comes first in its cell; the last of these in front of all. */
const inFront = ["date", "role", "stage", "wording", "target", "who"];

/** A value in one cell: lists and entries are set apart by “ | ”, the fields of an entry by “ · ”. */
const words = (value: unknown, depth = 0): string => {
  if (typeof value !== "object" || value === null) return shown(value);
  if (Array.isArray(value)) return [...new Set(value.map((one) => words(one, depth + 1)))].join(" | ");
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    ownWords(fields) ??
    Object.keys(fields)
      .toSorted((a, b) => inFront.indexOf(b) - inFront.indexOf(a))
      .map((field) => words(fields[field], depth + 1))
      .join(depth === 0 ? " | " : " · ")
  );
};

const string = (name: string, description: string) => ({ name, type: "string" as const, description });

const integer = (name: string, description: string) => ({ name, type: "integer" as const, description });

/** What has columns of its own, or none: what is not a field to be read in a table. */
const apart = new Set(["$schema", "kind", "id", "label", "review", "note"]);
const plumbing = new Set(["editions", "segments", "mentions", "defects", "withoutFacts"]);

/** The fields of a kind that are columns of its table: those of its schema, whether a record has them or not. */
const columnsOf = (kind: Kind): readonly Field[] =>
  (dictionary().kinds.find(({ name }) => name === kind)?.fields ?? [])
    .filter(({ path }) => !path.includes("/") && !apart.has(path) && !plumbing.has(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** A table of the records of a kind: their plain view, a column a field. */
const tableOf = (kind: Kind): Table => {
  const ofKind: readonly AnyRecord[] = list(kind);
  const views = ofKind.map((record) => plain(record) as unknown as Record<string, unknown>);
  const columns = columnsOf(kind);
  return {
    name: kind,
    description: `Every ${kind}: one row a record, in its plain view. Empty: not recorded. “not stated”: looked for, and the texts are silent. Several values are set apart by “ | ”, the fields of an entry by “ · ”.`,
    fields: [
      string("id", "Identifier within the kind."),
      string("label_en", "What to call it, in English."),
      string("label_fr", "What to call it, in French."),
      string("review", "How far the record has been checked."),
      ...columns.map(({ path, meaning }) => string(path, meaning)),
    ],
    rows: ofKind.map((record, index) => [
      record.id,
      record.label.en,
      record.label.fr,
      record.review.state,
      ...columns.map(({ path }) => words(views[index]?.[path])),
    ]),
  };
};

const referenceOf = (record: AnyRecord) => `${record.kind}/${record.id}`;

const place = [
  string("dispatch", "The dispatch whose text is quoted."),
  string("text", "The edition of its text: the file is texts/<text>.txt."),
  string("quote", "Its exact characters."),
  integer("start", "Position of the first character, in Unicode code points of the text."),
  integer("end", "Position after the last character, in Unicode code points of the text."),
];

const placeOf = (piece: PieceOfEvidence | undefined): (string | number)[] =>
  piece?.kind === "span"
    ? [piece.text.slice(0, piece.text.lastIndexOf("/")), piece.text, piece.quote, piece.start, piece.end]
    : ["", "", "", "", ""];

const speakerOf = (piece: PieceOfEvidence | undefined): string =>
  piece ? (piece.speaker ?? (piece.kind === "span" ? "narration" : "")) : "";

/** The piece that shows the value best: words before a page, and what supports the whole of it before what supports a part. */
const leadingPiece = (pieces: readonly PieceOfEvidence[]): PieceOfEvidence | undefined =>
  pieces.toSorted(
    (a, b) =>
      Number(a.kind === "citation") - Number(b.kind === "citation") ||
      Number(a.supports !== undefined) - Number(b.supports !== undefined),
  )[0];

/** The status of an event or statement that a fact belongs to. */
const statusOf = (record: AnyRecord): string => ("status" in record ? words(plain(record).status) : "");

const facts = (): Table => ({
  name: "facts",
  description:
    "Every fact: one row a fact, with the piece of its evidence that shows the value best: words of a dispatch before a page, what supports the whole value before what supports a part. All pieces are in evidence.csv.",
  fields: [
    string("record", "Reference of the record."),
    string("pointer", "Where the fact stands in it (JSON Pointer)."),
    string("value", "Its value: text as it is, anything else as JSON; empty where it is not stated."),
    string("basis", "stated, implied, external or not-stated."),
    string("speaker", "Who says it."),
    string("status", "The status of the event or statement that it belongs to."),
    ...place,
  ],
  rows: records.flatMap((record) =>
    factsOf(record).map(({ pointer, fact }) => {
      const piece = leadingPiece(Object.values(fact.evidence));
      const value = fact.basis === "not-stated" ? "" : shown(fact.value);
      return [referenceOf(record), pointer, value, fact.basis, speakerOf(piece), statusOf(record), ...placeOf(piece)];
    }),
  ),
});

const evidence = (): Table => ({
  name: "evidence",
  description: "Every piece of evidence: one row a piece.",
  fields: [
    string("record", "Reference of the record."),
    string("pointer", "Where the fact stands in it (JSON Pointer)."),
    string("key", "The key of this piece in the fact's evidence."),
    string("kind", "span or citation."),
    string("supports", "Which part of the value it supports; empty: the whole."),
    string("speaker", "Who says it."),
    string("source", "The page that is cited."),
    ...place,
  ],
  rows: records.flatMap((record) =>
    evidenceFor(record).map(({ pointer, key, evidence: piece }) => [
      referenceOf(record),
      pointer,
      key,
      piece.kind,
      piece.supports ?? "",
      speakerOf(piece),
      piece.kind === "citation" ? piece.source : "",
      ...placeOf(piece),
    ]),
  ),
});

/** The tables of the CSV door: one a kind, the facts, and their evidence. */
export const tables = (): readonly Table[] => [...kinds.map(tableOf), facts(), evidence()];
