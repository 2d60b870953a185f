import type { LocatedEvidence } from "../../src/index.ts";
import {
  createIntegerColumn,
  createReferenceColumn,
  createTextColumn,
  recordsTable,
  toKeyColumn,
  type TableDefinition,
} from "./column.ts";
import { describeOpenList } from "./value-columns.ts";

/** What a row of `evidence.csv` is about. */
export interface EvidenceRow extends LocatedEvidence {
  readonly reference: string;
  /** The language of the dispatch that is quoted. */
  readonly language: string;
}

const isReference = (speaker: string): boolean => speaker.includes("/");

const getSpeaker = ({ evidence }: EvidenceRow): string => evidence.speaker ?? "";

/** The table of all pieces of evidence. */
export const evidenceDefinition: TableDefinition<EvidenceRow> = {
  name: "evidence",
  description:
    "Every piece of evidence: one row for a quote of a dispatch, or for a page, and a fact that it supports. A row has either text, if it quotes a dispatch, or source, if it cites a page.",
  columns: [
    toKeyColumn(createTextColumn("record", "Reference of the record.", ({ reference }) => reference)),
    toKeyColumn(createTextColumn("pointer", "Location of the fact in it (JSON Pointer).", ({ pointer }) => pointer)),
    toKeyColumn(createTextColumn("key", "The key of the piece in the evidence of the fact.", ({ key }) => key)),
    createTextColumn(
      "supports",
      `Which part of the value it supports; empty: the whole. ${describeOpenList("SupportedPart")}`,
      ({ evidence }) => String(evidence.supports ?? ""),
    ),
    createReferenceColumn("speaker", "Who says it, if that is a record.", recordsTable, (row) =>
      isReference(getSpeaker(row)) ? getSpeaker(row) : "",
    ),
    createTextColumn(
      "speaker_code",
      "Who says it, if that is no record: unmarked, unnamed, both-sides or participants. If both are empty: the dispatch or the page itself.",
      (row) => (isReference(getSpeaker(row)) ? "" : getSpeaker(row)),
    ),
    createTextColumn(
      "text",
      "The edition of a dispatch that is quoted; its file, if it is shipped, is texts/<text>.txt. Empty: a page is cited.",
      ({ evidence }) => (evidence.kind === "span" ? evidence.text : ""),
    ),
    createIntegerColumn(
      "quote_start",
      "Position of the first character of the quote, in Unicode code points of the text.",
      ({ evidence }) => (evidence.kind === "span" ? evidence.start : ""),
    ),
    createIntegerColumn(
      "quote_end",
      "Position after the last character of the quote, in Unicode code points of the text.",
      ({ evidence }) => (evidence.kind === "span" ? evidence.end : ""),
    ),
    createReferenceColumn(
      "source",
      "The page that is cited. Its address is in sources.csv, or in dispatches.csv if it is the page of a dispatch. Empty: a dispatch is quoted.",
      recordsTable,
      ({ evidence }) => (evidence.kind === "page" ? evidence.source : ""),
    ),
    createTextColumn("locator", "Where on the page, in our own words.", ({ evidence }) =>
      evidence.kind === "page" ? (evidence.locator ?? "") : "",
    ),
    createTextColumn("quote", "The exact characters of the text, or of the page.", ({ evidence }) =>
      evidence.kind === "span" ? evidence.quote : (evidence.quote?.words ?? ""),
    ),
    createTextColumn("quote_language", "The language of the quote.", ({ evidence, language }) =>
      evidence.kind === "span" ? language : (evidence.quote?.language ?? ""),
    ),
  ],
  primaryKey: ["record", "pointer", "key"],
  foreignKeys: [
    { fields: ["record", "pointer"], reference: { resource: "facts", fields: ["record", "pointer"] } },
    { fields: ["text"], reference: { resource: "editions", fields: ["text"] } },
  ],
};
