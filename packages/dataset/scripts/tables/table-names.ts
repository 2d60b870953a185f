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

/** The table of a field that can hold several values, or of several such fields. */
interface ValueTableName {
  readonly table: string;
  /** The paths of the fields. If there are several, the table has a column that names them. */
  readonly fields: readonly string[];
  /** The column of the value. */
  readonly column: string;
  /** What a row is. */
  readonly row: string;
}

const valueTableNames: readonly ValueTableName[] = [
  { table: "names", fields: ["names"], column: "name", row: "a form of the name of a record" },
  { table: "statuses", fields: ["status"], column: "status", row: "a status that is reported of an event" },
  {
    table: "record_places",
    fields: ["place"],
    column: "place",
    row: "a place of an event, or where an organization works",
  },
  {
    table: "event_mechanisms",
    fields: ["mechanism"],
    column: "mechanism",
    row: "a mechanism that an event belongs to",
  },
  {
    table: "participant_identities",
    fields: ["participants/*/who"],
    column: "who",
    row: "a record that a participant is, such as a post or a person, or a description of one that is not named",
  },
  {
    table: "represented",
    fields: ["participants/*/represents"],
    column: "represents",
    row: "a state, body, person or post for which a participant acts",
  },
  { table: "participant_roles", fields: ["participants/*/role"], column: "role", row: "a role of a participant" },
  { table: "purposes", fields: ["purpose"], column: "purpose", row: "a purpose of an event" },
  { table: "record_topics", fields: ["topics"], column: "topic", row: "a topic of a record as a whole" },
  { table: "relations", fields: ["relations"], column: "relation", row: "a relation of an event to another record" },
  {
    table: "parties",
    fields: ["speakers", "addressees", "actors", "beneficiaries", "parties"],
    column: "party",
    row: "a party of a statement or an agreement",
  },
  { table: "unnamed_speakers", fields: ["unnamedSpeakers"], column: "speaker", row: "a speaker without a name" },
  { table: "item_topics", fields: ["items/*/topics"], column: "topic", row: "a topic of an item" },
  { table: "ranks", fields: ["ranks"], column: "rank", row: "a rank of a person" },
  { table: "titles", fields: ["title"], column: "title", row: "the role of a member, as printed" },
  { table: "attested_days", fields: ["attested"], column: "day", row: "a day for which a membership is attested" },
  { table: "agencies", fields: ["agency"], column: "agency", row: "a news agency whose item a dispatch is" },
  { table: "datelines", fields: ["dateline"], column: "place", row: "a place at the head of a text" },
  { table: "surrounding_places", fields: ["within"], column: "within", row: "a place in which another lies" },
  {
    table: "dispatch_sources",
    fields: ["counterparts", "otherReports"],
    column: "source",
    row: "a source with the item of a dispatch, or about the same occasion",
  },
  { table: "picture_subjects", fields: ["pictures/*/shows"], column: "subject", row: "what a picture shows" },
  { table: "picture_credits", fields: ["pictures/*/credit"], column: "credit", row: "whom a picture is credited to" },
];

/** The table of a collection, by the name of its field, and what one of its entries is called. */
interface EntryTableName {
  readonly table: string;
  readonly entry: string;
}

const entryTableNames: Readonly<Record<string, EntryTableName>> = {
  review: { table: "checks", entry: "check" },
  participants: { table: "participants", entry: "participant" },
  objects: { table: "objects", entry: "object" },
  items: { table: "items", entry: "item" },
  lifecycle: { table: "lifecycle_steps", entry: "step" },
  alternatives: { table: "alternatives", entry: "alternative" },
  broader: { table: "broader_topics", entry: "broader topic" },
  agency: { table: "source_agencies", entry: "agency" },
  copyOf: { table: "originals", entry: "original" },
  sides: { table: "sides", entry: "side" },
  pictures: { table: "pictures", entry: "picture" },
  editions: { table: "editions", entry: "edition" },
  segments: { table: "segments", entry: "segment" },
  defects: { table: "defects", entry: "defect" },
  withoutFacts: { table: "sentences_without_facts", entry: "sentence" },
  mentions: { table: "mentions", entry: "mention" },
};

const requireName = <Name>(name: Name | undefined, field: string): Name => {
  if (name === undefined) throw new Error(`the field ${field} has no table: name one in scripts/tables/table-names.ts`);
  return name;
};

/** Returns the table of a field that can hold several values. Throws if it has none. */
export const getValueTable = (path: string): ValueTableName =>
  requireName(
    valueTableNames.find(({ fields }) => fields.includes(path)),
    path,
  );

/** Returns the table of a collection. Throws if it has none. */
export const getEntryTable = (field: string): EntryTableName =>
  requireName(Object.hasOwn(entryTableNames, field) ? entryTableNames[field] : undefined, field);

/** Converts the name of a field or an entry to that of a column: `respondsTo` is `responds_to`. */
export const toColumnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(" ", "_");
