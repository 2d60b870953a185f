import * as z from "zod";
import { key, createReferenceSchema } from "./identifier.ts";
import { language } from "./label.ts";
import { setSemanticType } from "./semantic-type.ts";
import { authoredSpanShape } from "./span.ts";
import { supports } from "./open-lists.ts";

export const speaker = setSemanticType(
  { type: "reference", kinds: ["person", "organization", "post", "mechanism", "agreement", "source", "dispatch"] },
  z
    .string()
    .regex(
      /^(?:narration|unmarked|both-sides|participants|unnamed|(?:person|organization|post|mechanism|agreement|source|dispatch)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    )
    .meta({
      id: "Speaker",
      description:
        "Who says it: narration (the dispatch itself), unmarked (a speech whose speaker the text does not mark), both-sides (the text's “les deux parties”), participants (“les participants” of the occasion), unnamed (a person, body or document that the words describe without a name: the statement has the description), or a record: a person or body, or a document that is quoted, such as a joint statement.",
      examples: ["narration", "both-sides", "person/serizawa-kiyoshi", "organization/japan"],
    }),
);

const spanEvidence = setSemanticType(
  { type: "span" },
  z
    .strictObject({
      kind: z.literal("span").describe("A passage in the text of a dispatch."),
      ...authoredSpanShape,
      supports: supports.optional(),
      speaker: speaker.describe("Who says these words; absent: the dispatch itself.").optional(),
    })
    .meta({ id: "SpanEvidence", description: "Evidence in the text of a dispatch." }),
);

const pageQuote = z
  .strictObject({
    words: z
      .string()
      .min(1)
      .meta({
        description: "Its exact characters, unbroken: the fewest that show the value.",
        examples: ["Thượng tướng Hoàng Xuân Chiến"],
      }),
    language: language.meta({ examples: ["vi"] }),
  })
  .meta({ id: "PageQuote", description: "Words of a page, as it prints them." });

const pageEvidence = z
  .strictObject({
    kind: z.literal("page").describe("A public page."),
    source: createReferenceSchema("source", "dispatch").describe(
      "The public page that supports the value: a source, or the page of a dispatch for what is outside its text, such as its address.",
    ),
    locator: z
      .string()
      .min(1)
      .meta({ description: "Where on the page, in our own words.", examples: ["the first paragraph"] })
      .optional(),
    quote: pageQuote.describe("The words of the page that show the value.").optional(),
    supports: supports.optional(),
    speaker: speaker.optional(),
  })
  .meta({
    id: "PageEvidence",
    description: "Evidence on a public page whose text is not part of the package.",
  });

export const evidence = z
  .record(key, z.discriminatedUnion("kind", [spanEvidence, pageEvidence]))
  .meta({ id: "Evidence", description: "What supports a fact, each entry under a permanent key." });
