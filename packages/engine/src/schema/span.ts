import * as z from "zod";
import { editionRef } from "./identifier.ts";
import { meaning } from "./meaning.ts";

const offset = (example: number, description: string) =>
  z
    .int()
    .min(0)
    .meta({ description, examples: [example] });

const quoteExample = "ont coprésidé mardi 27 février";

/** What a person writes of a place in a text; offsets are never typed by hand. */
export const authoredSpanShape = {
  text: editionRef,
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
        "A longer quote, unique in the text, that holds the quote exactly once: needed only where the quote alone occurs more than once.",
      examples: ["vice-ministre japonais de la Défense, ont coprésidé mardi 27 février à Hanoi"],
    })
    .optional(),
};

/** What is published of a place in a text (W3C Web Annotation: text position and text quote selectors). */
export const publishedSpanShape = {
  text: editionRef,
  quote: z
    .string()
    .min(1)
    .meta({
      description: "The exact characters of the text from start to end.",
      examples: [quoteExample],
    }),
  start: offset(243, "Position of the first character, counted from 0 in Unicode code points of the text."),
  end: offset(273, "Position after the last character, in Unicode code points of the text."),
};

export const span = meaning(
  { meaning: "span" },
  z
    .strictObject(authoredSpanShape)
    .meta({ id: "Span", description: "A place in a frozen text (W3C Web Annotation text quote and text position)." }),
);

export type AuthoredSpan = z.infer<typeof span>;

/** Offsets count Unicode code points, as the W3C Web Annotation model has it, and not UTF-16 units. */
export interface PublishedSpan {
  readonly text: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
