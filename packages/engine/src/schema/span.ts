import * as z from "zod";
import { editionReference } from "./identifier.ts";
import { setSemanticType } from "./semantic-type.ts";

const createOffsetSchema = (example: number, description: string) =>
  z
    .int()
    .min(0)
    .meta({ description, examples: [example] });

const quoteExample = "ont coprésidé mardi 27 février";

/** An authored span. No one types offsets by hand. */
export const authoredSpanShape = {
  text: editionReference,
  quote: z
    .string()
    .min(1)
    .meta({
      description: "The exact characters of the text, unbroken.",
      examples: [quoteExample],
    }),
  within: z
    .string()
    .min(1)
    .meta({
      description:
        "A longer quote, unique in the text, that contains the quote exactly once: needed only if the quote occurs more than once.",
      examples: ["vice-ministre japonais de la Défense, ont coprésidé mardi 27 février à Hanoi"],
    })
    .optional(),
};

/** An authored passage: quoted or, if its text is withheld, by its positions, which a script writes. */
const authoredPassageShape = {
  text: editionReference,
  quote: authoredSpanShape.quote.optional(),
  within: authoredSpanShape.within,
  start: createOffsetSchema(
    243,
    "Position of the first character in Unicode code points: in place of the quote, if the text is withheld.",
  ).optional(),
  end: createOffsetSchema(
    273,
    "Position after the last character in Unicode code points: in place of the quote, if the text is withheld.",
  ).optional(),
};

/** A published span (W3C Web Annotation: text position and text quote selectors). */
export const publishedSpanShape = {
  text: editionReference,
  quote: z
    .string()
    .min(1)
    .meta({
      description: "The exact characters of the text from start to end.",
      examples: [quoteExample],
    }),
  start: createOffsetSchema(243, "Position of the first character, counted from 0 in Unicode code points of the text."),
  end: createOffsetSchema(273, "Position after the last character, in Unicode code points of the text."),
};

export const span = setSemanticType(
  { type: "span" },
  z
    .strictObject(authoredSpanShape)
    .meta({ id: "Span", description: "A passage of a text (W3C Web Annotation text quote and text position)." }),
);

/**
 * A part of a text: a segment, or a whole sentence. It is published without its characters, or else the records would
 * contain the whole text.
 */
export const passage = setSemanticType(
  { type: "passage" },
  z.strictObject(authoredPassageShape).meta({
    id: "Passage",
    description: "A part of a text, given by its positions (W3C Web Annotation text position).",
  }),
);

export type AuthoredPassage = z.infer<typeof passage>;

export type AuthoredSpan = z.infer<typeof span>;

/** Offsets count Unicode code points, as in the W3C Web Annotation model, and not UTF-16 units. */
export interface PublishedPassage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface PublishedSpan extends PublishedPassage {
  readonly quote: string;
}
