import * as z from "zod";
import { key, ref } from "./identifier.ts";
import { meaning } from "./meaning.ts";
import { authoredSpanShape } from "./span.ts";
import { supports } from "./codes.ts";

export const speaker = meaning(
  { meaning: "reference", kinds: ["person", "organization", "post", "mechanism"] },
  z
    .string()
    .regex(
      /^(?:narration|unmarked|both-sides|participants|(?:person|organization|post|mechanism)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    )
    .meta({
      id: "Speaker",
      description:
        "Who says it: narration (the dispatch in its own voice), unmarked (a speech whose speaker the text does not mark), both-sides (the text's “les deux parties”), participants (“les participants” of the occasion), or a record.",
      examples: ["narration", "both-sides", "person/serizawa-kiyoshi", "organization/japan"],
    }),
);

const spanEvidence = meaning(
  { meaning: "span" },
  z
    .strictObject({
      kind: z.literal("span").describe("A place in the text of a dispatch."),
      ...authoredSpanShape,
      supports: supports.optional(),
      speaker: speaker.describe("Who says these words; absent: the dispatch in its own voice.").optional(),
    })
    .meta({ id: "SpanEvidence", description: "Evidence that stands in the text of a dispatch." }),
);

const citation = z
  .strictObject({
    kind: z.literal("citation").describe("A public page."),
    source: ref("source", "dispatch").describe(
      "The public page that supports the value: a source, or a dispatch's own page where something outside its text (its address) does.",
    ),
    locator: z
      .string()
      .min(1)
      .meta({ description: "Where on the page, in our own words.", examples: ["the first paragraph"] })
      .optional(),
    supports: supports.optional(),
    speaker: speaker.optional(),
  })
  .meta({
    id: "Citation",
    description: "Evidence that stands on a public page whose text is not part of the package.",
  });

export const evidence = z
  .record(key, z.discriminatedUnion("kind", [spanEvidence, citation]))
  .meta({ id: "Evidence", description: "What supports a fact, each piece under a permanent key." });
