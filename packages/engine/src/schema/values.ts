import * as z from "zod";
import { edtf } from "./edtf.ts";
import { speaker } from "./evidence.ts";
import * as codes from "./open-lists.ts";
import { createFactFields } from "./fact.ts";
import { anyReference, createReferenceSchema, key } from "./identifier.ts";
import { label, name, wording } from "./label.ts";

const party = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("record").describe("A person or body with a record."),
      record: createReferenceSchema("person", "post", "organization", "mechanism"),
    }),
    z.strictObject({
      kind: z.literal("description").describe("A person or body without a record."),
      description: label.describe("Whom the text means, in our own words."),
    }),
  ])
  .meta({ id: "Party", description: "A person or body: a record, or a description of one that is not named." });

const depicted = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("record").describe("Something with a record."),
      record: createReferenceSchema("event", "person", "organization", "place", "agreement"),
    }),
    z.strictObject({
      kind: z.literal("description").describe("Something without a record."),
      description: label.describe("What it shows according to the legend, in our own words."),
    }),
  ])
  .meta({ id: "Depicted", description: "What a picture shows according to its legend: a record, or a description." });

const relation = z
  .strictObject({ type: codes.relationType, record: anyReference })
  .meta({ id: "Relation", description: "The relation of an event to another record." });

const rank = z
  .strictObject({
    ...wording.shape,
    asOf: edtf.describe("A day on which it was held, according to a dispatch or a cited page.").optional(),
  })
  .meta({
    id: "Rank",
    description: "A military rank, as printed in its source.",
    examples: [{ wording: "général de corps d’armée", language: "fr" }],
  });

const createNumberSchema = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .meta({ description, examples: [example] });

const createCountSchema = <Kind extends string>(kind: Kind, meaning: string, number: string, example: number) =>
  z.strictObject({ kind: z.literal(kind).describe(meaning), number: createNumberSchema(number, example) });

const count = z
  .discriminatedUnion("kind", [
    createCountSchema("exactly", "Neither more nor fewer.", "How many.", 3),
    createCountSchema("at-least", "This number or more.", "The lowest number.", 100),
    createCountSchema("at-most", "This number or fewer.", "The highest number.", 300),
    createCountSchema("more-than", "A number above this one.", "The number that is exceeded.", 180),
    createCountSchema("fewer-than", "A number below this one.", "The number that is not reached.", 20),
    createCountSchema("about", "About this number: the words leave it open.", "About how many.", 60),
    z.strictObject({
      kind: z.literal("between").describe("A number from one to another, both included."),
      from: createNumberSchema("The lowest number.", 10),
      to: createNumberSchema("The highest number.", 15),
    }),
  ])
  .meta({
    id: "Count",
    description: "How many, never more exact than the words.",
    examples: [{ kind: "exactly", number: 3 }],
  });

export const dates = createFactFields("Date", edtf);
export const names = createFactFields("Name", name);
export const wordings = createFactFields("Wording", wording);
export const ranks = createFactFields("Rank", rank);
export const contents = createFactFields(
  "Content",
  label.meta({
    examples: [
      {
        en: "He thanked Japan for its support to Viet Nam.",
        fr: "Il a remercié le Japon de son soutien au Vietnam.",
      },
    ],
  }),
);
/** A number alone would be firmer than “at least a hundred”. */
export const counts = createFactFields("Count", count);
export const ordinals = createFactFields(
  "Ordinal",
  z
    .int()
    .min(0)
    .meta({ description: "A number in a series.", examples: [10] }),
);
export const represented = createFactFields(
  "RepresentedReference",
  createReferenceSchema("person", "post", "organization", "mechanism"),
);
export const participantKeys = createFactFields("ParticipantKey", key);
export const parties = createFactFields("Party", party);
export const depictions = createFactFields("Depicted", depicted);
export const speakers = createFactFields("Speaker", speaker);
export const relations = createFactFields("Relation", relation);
export const organizations = createFactFields("OrganizationReference", createReferenceSchema("organization"));
export const bodies = createFactFields("BodyReference", createReferenceSchema("organization", "mechanism"));
export const members = createFactFields("MemberReference", createReferenceSchema("person", "organization"));
export const posts = createFactFields("PostReference", createReferenceSchema("post"));
export const places = createFactFields("PlaceReference", createReferenceSchema("place"));
export const mechanisms = createFactFields("MechanismReference", createReferenceSchema("mechanism"));
export const topics = createFactFields("TopicReference", createReferenceSchema("topic"));
export const agreements = createFactFields("AgreementReference", createReferenceSchema("agreement"));
export const events = createFactFields("EventReference", createReferenceSchema("event"));
export const statements = createFactFields("StatementReference", createReferenceSchema("statement"));
export const sources = createFactFields("SourceReference", createReferenceSchema("source"));
export const records = createFactFields("RecordReference", anyReference);

export const eventTypes = createFactFields("EventType", codes.eventType);
export const eventStatuses = createFactFields("EventStatus", codes.eventStatus);
export const participantRoles = createFactFields("ParticipantRole", codes.participantRole);
export const acts = createFactFields("Act", codes.act);
export const itemRoles = createFactFields("ItemRole", codes.itemRole);
export const genders = createFactFields("Gender", codes.gender);
export const organizationTypes = createFactFields("OrganizationType", codes.organizationType);
export const placeTypes = createFactFields("PlaceType", codes.placeType);
export const mechanismTypes = createFactFields("MechanismType", codes.mechanismType);
export const agreementTypes = createFactFields("AgreementType", codes.agreementType);
export const stages = createFactFields("Stage", codes.stage);
export const membershipRoles = createFactFields("MembershipRole", codes.membershipRole);

export const contentStatuses = createFactFields("StatementStatus", codes.contentStatus);

export const extents = createFactFields(
  "Extent",
  z.enum(["open", "closed", "unmarked"]).meta({
    id: "ListExtent",
    description: "Whether a list is marked as giving examples (open), as complete (closed), or not marked.",
  }),
);
