// The names of the tables: the plural of what a row is, in words of the glossary, joined by underscores.
import type { Kind } from "../../src/index.ts";

/** The table of each kind. */
export const kindTableNames: Readonly<Record<Kind, string>> = {
  dispatch: "dispatches",
  event: "events",
  statement: "statements",
  agreement: "agreements",
  mechanism: "mechanisms",
  person: "people",
  organization: "organizations",
  post: "posts",
  membership: "memberships",
  place: "places",
  topic: "topics",
  discrepancy: "discrepancies",
  source: "sources",
};

/** The table of a field that can hold several values, and its column for the value. */
interface ValueTableName {
  readonly table: string;
  readonly column: string;
  /** What a row is. */
  readonly row: string;
}

/** The tables of the fields that can hold several values, by the path of the field. Fields of one table have a column that names them. */
export const valueTableNames: Readonly<Record<string, ValueTableName>> = {
  names: { table: "names", column: "name", row: "a form of the name of a record" },
  status: { table: "statuses", column: "status", row: "a status that is reported of an event" },
  place: { table: "record_places", column: "place", row: "a place of an event, or where an organization works" },
  "participants/*/represents": {
    table: "represented_bodies",
    column: "represents",
    row: "a state or body for which a participant acts",
  },
  "participants/*/role": { table: "participant_roles", column: "role", row: "a role of a participant" },
  purpose: { table: "purposes", column: "purpose", row: "a purpose of an event" },
  topics: { table: "record_topics", column: "topic", row: "a topic of a record as a whole" },
  relations: { table: "relations", column: "relation", row: "a relation of an event to another record" },
  speakers: { table: "parties", column: "party", row: "a party of a statement or an agreement" },
  unnamedSpeakers: { table: "unnamed_speakers", column: "speaker", row: "a speaker without a name" },
  addressees: { table: "parties", column: "party", row: "" },
  actors: { table: "parties", column: "party", row: "" },
  beneficiaries: { table: "parties", column: "party", row: "" },
  parties: { table: "parties", column: "party", row: "" },
  "items/*/topics": { table: "item_topics", column: "topic", row: "a topic of an item" },
  ranks: { table: "ranks", column: "rank", row: "a rank of a person" },
  title: { table: "titles", column: "title", row: "the role of a member, as printed" },
  attested: { table: "attested_days", column: "day", row: "a day for which a membership is attested" },
  dateline: { table: "datelines", column: "place", row: "a place at the head of a text" },
  within: { table: "surrounding_places", column: "within", row: "a place in which another lies" },
  counterparts: {
    table: "dispatch_sources",
    column: "source",
    row: "a source with the item of a dispatch, or about the same occasion",
  },
  otherReports: { table: "dispatch_sources", column: "source", row: "" },
  "pictures/*/shows": { table: "picture_subjects", column: "subject", row: "what a picture shows" },
};

/** The table of a collection, and what one of its entries is called. */
interface EntryTableName {
  readonly table: string;
  readonly entry: string;
}

/** The tables of the collections, by the name of the field. */
export const entryTableNames: Readonly<Record<string, EntryTableName>> = {
  review: { table: "checks", entry: "check" },
  participants: { table: "participants", entry: "participant" },
  objects: { table: "objects", entry: "object" },
  items: { table: "items", entry: "item" },
  lifecycle: { table: "lifecycle_steps", entry: "step" },
  alternatives: { table: "alternatives", entry: "alternative" },
  sides: { table: "sides", entry: "side" },
  pictures: { table: "pictures", entry: "picture" },
  editions: { table: "editions", entry: "edition" },
  segments: { table: "segments", entry: "segment" },
  defects: { table: "defects", entry: "defect" },
  withoutFacts: { table: "sentences_without_facts", entry: "sentence" },
  mentions: { table: "mentions", entry: "mention" },
};

/** Returns the name of something in a table. Throws if it has none. */
export const getTableName = <Name>(names: Readonly<Record<string, Name>>, path: string): Name => {
  const name = Object.hasOwn(names, path) ? names[path] : undefined;
  if (name === undefined) throw new Error(`the field ${path} has no table: name one in scripts/tables/table-names.ts`);
  return name;
};

/** Converts the name of a field to that of a column: `respondsTo` is `responds_to`. */
export const toColumnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
