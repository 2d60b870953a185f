// The names of the tables, in words of the glossary, joined by underscores. The table of a kind or of entries has the plural of what
// a row is. The table of a field has its owner first: the entry, the kind, or “record” if several kinds have the field.
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
  { table: "record_names", fields: ["names"], column: "name", row: "a form of the name of a record" },
  {
    table: "event_statuses",
    fields: ["status"],
    column: "status",
    row: "a status that is reported of an event, as it was at the time of the report",
  },
  {
    table: "record_places",
    fields: ["place"],
    column: "place",
    row: "a place of an event, or one where an organization works",
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
    row: "a record that a participant is, such as a post, or the person who holds it, or a description of one that is not named",
  },
  {
    table: "participant_representations",
    fields: ["participants/*/represents"],
    column: "represents",
    row: "a state, body, person or post for which a participant acts",
  },
  {
    table: "participant_roles",
    fields: ["participants/*/role"],
    column: "role",
    row: "a role of a participant in an event or mechanism",
  },
  { table: "event_purposes", fields: ["purpose"], column: "purpose", row: "a purpose of an event, in our own words" },
  { table: "record_topics", fields: ["topics"], column: "topic", row: "a topic of a record as a whole" },
  {
    table: "event_relations",
    fields: ["relations"],
    column: "relation",
    row: "a relation of an event to another record",
  },
  {
    table: "record_parties",
    fields: ["speakers", "addressees", "actors", "beneficiaries", "parties"],
    column: "party",
    row: "a party of a statement or an agreement",
  },
  {
    table: "statement_unnamed_speakers",
    fields: ["unnamedSpeakers"],
    column: "speaker",
    row: "a speaker whom the words describe without a name, in our own words",
  },
  { table: "item_topics", fields: ["items/*/topics"], column: "topic", row: "a topic of an item of a statement" },
  {
    table: "person_ranks",
    fields: ["ranks"],
    column: "rank",
    row: "a military rank of a person, as a dispatch of that day prints it or as a cited page dates it",
  },
  {
    table: "membership_titles",
    fields: ["title"],
    column: "title",
    row: "a title of a member: the role as printed, whatever post it is taken to mean",
  },
  {
    table: "membership_attested_days",
    fields: ["attested"],
    column: "day",
    row: "a day for which a membership is attested",
  },
  { table: "dispatch_agencies", fields: ["agency"], column: "agency", row: "a news agency whose item a dispatch is" },
  {
    table: "dispatch_datelines",
    fields: ["dateline"],
    column: "place",
    row: "a place at the head of the text of a dispatch",
  },
  {
    table: "place_surrounding_places",
    fields: ["within"],
    column: "within",
    row: "a larger place in which a place lies",
  },
  {
    table: "dispatch_sources",
    fields: ["counterparts", "otherReports"],
    column: "source",
    row: "a page with the item of a dispatch, or about the same occasion",
  },
  {
    table: "picture_subjects",
    fields: ["pictures/*/shows"],
    column: "subject",
    row: "someone or something that a picture shows, according to its legend",
  },
  {
    table: "picture_credits",
    fields: ["pictures/*/credit"],
    column: "credit",
    row: "an organization that a picture is credited to",
  },
];

/** The table of a collection, and what one of its entries is called. */
interface EntryTableName {
  readonly table: string;
  readonly entry: string;
}

/** By the name of the field. Entries that are one value each have the table of a field. */
const entryTableNames: Readonly<Record<string, EntryTableName>> = {
  review: { table: "checks", entry: "check" },
  participants: { table: "participants", entry: "participant" },
  objects: { table: "objects", entry: "object" },
  items: { table: "items", entry: "item" },
  lifecycle: { table: "lifecycle_steps", entry: "lifecycle step" },
  alternatives: { table: "alternatives", entry: "alternative" },
  broader: { table: "topic_broader_topics", entry: "broader topic" },
  agency: { table: "source_agencies", entry: "agency" },
  copyOf: { table: "source_originals", entry: "original" },
  sides: { table: "sides", entry: "side" },
  pictures: { table: "pictures", entry: "picture" },
  editions: { table: "editions", entry: "edition" },
  segments: { table: "segments", entry: "segment" },
  defects: { table: "defects", entry: "defect" },
  withoutFacts: { table: "sentences_without_facts", entry: "sentence without facts" },
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
