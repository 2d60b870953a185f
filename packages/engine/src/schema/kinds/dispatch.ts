import * as z from "zod";
import { defectType, segmentRole } from "../open-lists.ts";
import { createEntriesSchema } from "../fact.ts";
import { address, editionReference, key, createReferenceSchema } from "../identifier.ts";
import { label, language } from "../label.ts";
import { createRecordSchema } from "../record.ts";
import { sha256 } from "../primitives.ts";
import { passage, span } from "../span.ts";
import * as values from "../values.ts";

const createLengthSchema = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .meta({ description, examples: [example] });

const edition = z
  .strictObject({
    text: editionReference.describe("The text, which never changes: its file is texts/<text>.txt."),
    availability: z
      .enum(["shipped", "withheld"])
      .describe(
        "shipped: the text is in the package; withheld: the text may not be published, and only its hash and the positions of its quotes are in the package.",
      ),
    sha256: sha256.describe("SHA-256 of the bytes, in lower-case hexadecimal."),
    bytes: createLengthSchema("Length in bytes.", 3073),
    codePoints: createLengthSchema("Length in Unicode code points.", 2963),
    rights: label.meta({
      description: "Whose text it is, and why it is here.",
      examples: [
        {
          en: "The text belongs to its publisher; it is here as the source that the record quotes.",
          fr: "Le texte appartient à son éditeur ; il est ici comme la source que citent les fiches.",
        },
      ],
    }),
  })
  .meta({ id: "Edition", description: "A text as received at one time. It is never edited." });

const segment = z
  .strictObject({ role: segmentRole, span: passage })
  .meta({ id: "Segment", description: "A part of a text with a role." });

const defect = z
  .strictObject({
    type: defectType,
    span,
    label: label.meta({
      description: "What is wrong.",
      examples: [{ en: "The plus sign was lost.", fr: "Le signe plus s’est perdu." }],
    }),
    reading: values.wordings.one("How the words should be read, if that is known, and why.", {
      wording: "ADMM+",
      language: "en",
    }),
  })
  .meta({ id: "Defect", description: "A fault of the source text, which is kept as printed." });

const mention = z
  .strictObject({
    span,
    entity: createReferenceSchema("person", "organization", "post", "place", "mechanism", "agreement", "event"),
  })
  .meta({ id: "Mention", description: "A span that names an entity." });

const picture = z
  .strictObject({
    legend: values.wordings.one("The words under it, as printed.", {
      wording: "Des Casques bleus vietnamiens.",
      language: "fr",
    }),
    shows: values.depictions.many("What it shows according to its legend."),
    credit: values.organizations.many("Whom it is credited to: one or several, as in “VNA/CVN”.", "organization/vna"),
  })
  .meta({ id: "Picture", description: "A picture that came with the text, as its legend describes it." });

const withoutFact = z
  .strictObject({
    span: passage.describe("The whole sentence."),
    reason: label.meta({
      description: "Why no fact quotes it.",
      examples: [{ en: "A turn of phrase that says nothing.", fr: "Une formule qui ne dit rien." }],
    }),
  })
  .meta({ id: "WithoutFact", description: "A sentence that supports no fact, and why." });

export const dispatch = createRecordSchema(
  "dispatch",
  "One published news item: its text as received, and what is known about it.",
  {
    language: language.describe("The language of the text."),
    address: address.describe("Where the item was published."),
    outlet: values.organizations.requiredOne("Who published it.", "organization/vietnam-plus"),
    agency: values.organizations.many("The news agency whose item it is, or the agencies.", "organization/vna"),
    title: values.wordings.requiredOne("Its headline.", {
      wording: "Le 10e Dialogue sur la politique de défense Vietnam-Japon",
      language: "fr",
    }),
    published: values.dates.requiredOne("When it was published."),
    dateline: values.places.many("The place at the head of the text, or the places."),
    pictures: createEntriesSchema("The pictures that came with it.", picture),
    counterparts: values.sources.many(
      "Pages with the same item of the agency, mostly in another language: the same origin, not another witness.",
    ),
    otherReports: values.sources.many(
      "Pages of other outlets that report the same occasion. Their origin is unknown, so that they may or may not be other witnesses.",
    ),
    editions: z.record(key, edition).describe("Its text as received, each reception under a separate key."),
    segments: createEntriesSchema(
      "The parts of its text, which together contain every character except white space.",
      segment,
    ),
    defects: createEntriesSchema("The faults of its text.", defect),
    withoutFacts: createEntriesSchema(
      "The sentences of its text that support no fact, each with the reason.",
      withoutFact,
    ),
    mentions: createEntriesSchema("Where it names an entity.", mention),
  },
);
