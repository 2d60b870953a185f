import * as z from "zod";
import { speaker } from "./evidence.ts";
import * as codes from "./codes.ts";
import { factsOf } from "./fact.ts";
import { anyRef, ref } from "./identifier.ts";
import { label, name, wording } from "./label.ts";
import { meaning } from "./meaning.ts";

/** A day, month or year, with X for a digit that is not known, and one qualification of the whole. */
const day = "[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[?~%]?";
const several = `(?:\\.\\.)?${day}(?:(?:,|\\.\\.)${day})*(?:\\.\\.)?`;
const period = `${day}/(?:${day}|\\.\\.)?|(?:\\.\\.)?/${day}`;

/**
 * EDTF, the date format of the record, in one spelling each: no spaces, no times. The pattern is what any JSON Schema
 * validator can apply; that a date exists is a rule's business.
 */
export const edtf = meaning(
  { meaning: "date" },
  z
    .string()
    .regex(new RegExp(`^(?:${day}|${period}|\\[${several}\\]|\\{${several}\\})$`))
    .meta({
      id: "Edtf",
      description:
        "Date in EDTF (ISO 8601-2), level 2. [a,b] is one of these days, {a,b} all of them, a/b a period, [..a] that day or an earlier one.",
      examples: ["2024-02-27", "2024-02", "[..2020-02-21]", "{2019,2020}", "2021/2023"],
    }),
);

const party = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("record").describe("Somebody who has a record."),
      record: ref("person", "post", "organization", "mechanism"),
    }),
    z.strictObject({
      kind: z.literal("description").describe("Somebody who has none."),
      description: label.describe("Whom the text means, in our own words."),
    }),
  ])
  .meta({ id: "Party", description: "Somebody or some body: a record, or a description of whoever is not named." });

const depicted = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("record").describe("Something that has a record."),
      record: ref("event", "person", "organization", "place", "agreement"),
    }),
    z.strictObject({
      kind: z.literal("description").describe("Something that has none."),
      description: label.describe("What the words say that it shows, in our own words."),
    }),
  ])
  .meta({ id: "Depicted", description: "What a picture shows, as its legend has it: a record, or a description." });

const relation = z
  .strictObject({ type: codes.relationType, record: ref("event", "mechanism", "agreement") })
  .meta({ id: "Relation", description: "How an event stands to another record." });

const rank = z
  .strictObject({
    ...wording.shape,
    asOf: edtf.describe("A day on which it was held: that of which a dispatch tells, or that of a page.").optional(),
  })
  .meta({
    id: "Rank",
    description: "A military rank, in the words of its source.",
    examples: [{ wording: "général de corps d’armée", language: "fr" }],
  });

export const dates = factsOf("Date", edtf);
export const names = factsOf("Name", name);
export const wordings = factsOf("Wording", wording);
export const ranks = factsOf("Rank", rank);
export const contents = factsOf(
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
export const counts = factsOf(
  "Count",
  z
    .int()
    .min(0)
    .meta({ description: "A number of things, from 0.", examples: [3] }),
);
export const parties = factsOf("Party", party);
export const depictions = factsOf("Depicted", depicted);
export const speakers = factsOf("Speaker", speaker);
export const relations = factsOf("Relation", relation);
export const organizations = factsOf("OrganizationReference", ref("organization"));
export const bodies = factsOf("BodyReference", ref("organization", "mechanism"));
export const members = factsOf("MemberReference", ref("person", "organization"));
export const posts = factsOf("PostReference", ref("post"));
export const places = factsOf("PlaceReference", ref("place"));
export const mechanisms = factsOf("MechanismReference", ref("mechanism"));
export const topics = factsOf("TopicReference", ref("topic"));
export const agreements = factsOf("AgreementReference", ref("agreement"));
export const events = factsOf("EventReference", ref("event"));
export const statements = factsOf("StatementReference", ref("statement"));
export const sources = factsOf("SourceReference", ref("source"));
export const records = factsOf("RecordReference", anyRef);

export const eventTypes = factsOf("EventType", codes.eventType);
export const eventStatuses = factsOf("EventStatus", codes.eventStatus);
export const participantRoles = factsOf("ParticipantRole", codes.participantRole);
export const acts = factsOf("Act", codes.act);
export const itemRoles = factsOf("ItemRole", codes.itemRole);
export const genders = factsOf("Gender", codes.gender);
export const organizationTypes = factsOf("OrganizationType", codes.organizationType);
export const placeTypes = factsOf("PlaceType", codes.placeType);
export const mechanismTypes = factsOf("MechanismType", codes.mechanismType);
export const agreementTypes = factsOf("AgreementType", codes.agreementType);
export const stages = factsOf("Stage", codes.stage);
export const membershipRoles = factsOf("MembershipRole", codes.membershipRole);

export const contentStatuses = factsOf(
  "ContentStatus",
  z.enum(["past", "ongoing", "planned", "hoped", "proposed"]).meta({
    id: "ContentStatus",
    description: "How far what is said has come: done, going on, settled and to come, hoped for, or proposed.",
  }),
);

export const extents = factsOf(
  "Extent",
  z.enum(["open", "closed", "unmarked"]).meta({
    id: "Extent",
    description: "Whether a list is marked as giving examples (open), as complete (closed), or not marked.",
  }),
);
