import * as z from "zod";
import { defectType, segmentRole } from "./codes.ts";
import { entries } from "./fact.ts";
import { address, editionRef, key, ref } from "./identifier.ts";
import { label, language } from "./label.ts";
import { record } from "./record.ts";
import { sha256 } from "./sha256.ts";
import { span } from "./span.ts";
import * as values from "./values.ts";

const length = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .meta({ description, examples: [example] });

const edition = z
  .strictObject({
    text: editionRef.describe("The frozen text: its file is texts/<text>.txt."),
    availability: z
      .enum(["shipped", "withheld"])
      .describe("shipped: the text is in the package; withheld: it may not be, and only its hash is."),
    sha256: sha256.describe("SHA-256 of the bytes, in lower-case hexadecimal."),
    bytes: length("Length in bytes.", 3073),
    codePoints: length("Length in Unicode code points.", 2963),
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
  .strictObject({ role: segmentRole, span })
  .meta({ id: "Segment", description: "A stretch of a text with a role." });

const defect = z
  .strictObject({
    type: defectType,
    span,
    label: label.meta({
      description: "What is wrong.",
      examples: [{ en: "The plus sign was lost.", fr: "Le signe plus s’est perdu." }],
    }),
    reading: values.wordings.one("What the words should be read as, where that can be said, and on which ground.", {
      wording: "ADMM+",
      language: "en",
    }),
  })
  .meta({ id: "Defect", description: "A fault of the source text, kept as it stands." });

const mention = z
  .strictObject({
    span,
    entity: ref("person", "organization", "post", "place", "mechanism", "agreement"),
  })
  .meta({ id: "Mention", description: "A span that names an entity." });

const picture = z
  .strictObject({
    legend: values.wordings.one("The words under it, as printed.", {
      wording: "Des Casques bleus vietnamiens.",
      language: "fr",
    }),
    shows: values.depictions.many("What its legend says that it shows."),
    credit: values.organizations.one("Whom it is credited to.", "organization/vna"),
  })
  .meta({ id: "Picture", description: "A picture that came with the text, as far as its legend tells." });

const withoutFact = z
  .strictObject({
    span: span.describe("The whole sentence."),
    reason: label.meta({
      description: "Why no fact rests on it.",
      examples: [{ en: "A turn of phrase that says nothing.", fr: "Une formule qui ne dit rien." }],
    }),
  })
  .meta({ id: "WithoutFact", description: "A sentence that supports no fact, and why." });

export const dispatch = record("dispatch", "One published news item: its text as received, and what is known of it.", {
  language: language.describe("The language of the text."),
  address: address.describe("Where the item was published."),
  outlet: values.organizations.neededOne("Who published it.", "organization/vietnam-plus"),
  agency: values.organizations.one("The news agency whose item it is.", "organization/vna"),
  title: values.wordings.neededOne("Its headline.", {
    wording: "Le 10e Dialogue sur la politique de défense Vietnam-Japon",
    language: "fr",
  }),
  published: values.dates.neededOne("When it was published."),
  dateline: values.places.one("The place at the head of the text."),
  pictures: entries("The pictures that came with it.", picture),
  counterparts: values.sources.many(
    "Pages that carry the same agency's item, mostly in another language: one origin, not another witness.",
  ),
  otherReports: values.sources.many(
    "Pages of other outlets that report the same occasion: what they rest on is not known, so that they may or may not be other witnesses.",
  ),
  editions: z.record(key, edition).describe("Its text as received, each reception under its own key."),
  segments: entries("The stretches of its text, which together hold every character of it but white space.", segment),
  defects: entries("The faults of its text.", defect),
  withoutFacts: entries("The sentences of its text that support no fact, each with the reason.", withoutFact),
  mentions: entries("Where it names an entity.", mention),
});
