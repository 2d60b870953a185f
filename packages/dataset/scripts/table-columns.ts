// The tables and their columns, with descriptions; tables.ts fills the cells, in the same order. The descriptions are published in datapackage.json, and change with a release.
import { buildDictionary, type Field } from "@vnjp/engine/dictionary";
import type { Kind } from "../src/index.ts";

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer";
  readonly description: string;
}

const createTextColumn = (name: string, description: string): Column => ({ name, type: "string", description });

const createIntegerColumn = (name: string, description: string): Column => ({ name, type: "integer", description });

/** Fields that all tables have as other columns, or not at all. */
const excludedFields = new Set(["$schema", "kind", "id", "label", "review", "note"]);
const annotationFields = new Set(["editions", "segments", "mentions", "defects", "withoutFacts"]);

/** Lists the fields of a kind that are columns of its table: all of its schema, even if no record has them. */
export const listFieldColumns = (kind: Kind): readonly Field[] =>
  (buildDictionary().kinds.find(({ name }) => name === kind)?.fields ?? [])
    .filter(({ path }) => !path.includes("/") && !excludedFields.has(path) && !annotationFields.has(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));

export const describeKindTable = (kind: Kind): string =>
  `Every ${kind}: one row a record, in its plain view. Empty: not recorded. “not stated”: looked for, and the texts are silent. Several values are set apart by “ | ”, the fields of an entry by “ · ”.`;

/** Lists the columns of the table of a kind. */
export const listKindColumns = (kind: Kind): readonly Column[] => [
  createTextColumn("id", "Identifier within the kind."),
  createTextColumn("label_en", "What to call it, in English."),
  createTextColumn("label_fr", "What to call it, in French."),
  createTextColumn("review", "How far the record has been checked."),
  ...listFieldColumns(kind).map(({ path, meaning }) => createTextColumn(path, meaning)),
];

const quoteColumns = [
  createTextColumn("dispatch", "The dispatch whose text is quoted."),
  createTextColumn("text", "The edition of its text: the file is texts/<text>.txt."),
  createTextColumn("quote", "The exact characters of the text, or of the page that is cited."),
  createTextColumn("quote_language", "The language of the quote."),
  createIntegerColumn("start", "Position of the first character, in Unicode code points of the text."),
  createIntegerColumn("end", "Position after the last character, in Unicode code points of the text."),
];

export const factsDescription =
  "Every fact: one row a fact, with the piece of its evidence that shows the value best: words of a dispatch before a page, what supports the whole value before what supports a part. All pieces are in evidence.csv.";

export const factsColumns: readonly Column[] = [
  createTextColumn("record", "Reference of the record."),
  createTextColumn("pointer", "Where the fact stands in it (JSON Pointer)."),
  createTextColumn(
    "value",
    "Its value: text as it is, a count in words (“3”, “at least 100”), anything else as JSON; empty where it is not stated.",
  ),
  createTextColumn("basis", "stated, implied, external or not-stated."),
  createTextColumn("speaker", "Who says it."),
  createTextColumn("status", "The status of the event or statement that it belongs to."),
  ...quoteColumns,
];

export const evidenceDescription = "Every piece of evidence: one row a piece.";

export const evidenceColumns: readonly Column[] = [
  createTextColumn("record", "Reference of the record."),
  createTextColumn("pointer", "Where the fact stands in it (JSON Pointer)."),
  createTextColumn("key", "The key of this piece in the fact's evidence."),
  createTextColumn("kind", "span or citation."),
  createTextColumn("supports", "Which part of the value it supports; empty: the whole."),
  createTextColumn("speaker", "Who says it."),
  createTextColumn("source", "The page that is cited."),
  ...quoteColumns,
];
