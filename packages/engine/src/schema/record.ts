import * as z from "zod";
import { id, type Kind } from "./identifier.ts";
import { label } from "./label.ts";
import { review } from "./review.ts";

/** A record of a kind: the fields that every record has, and those of the kind. */
export const createRecordSchema = <K extends Kind, Shape extends z.core.$ZodLooseShape>(
  kind: K,
  description: string,
  shape: Shape,
) =>
  z
    .strictObject({
      $schema: z
        .string()
        .meta({
          description: "The location of the authored schema, for editors.",
          examples: ["../../generated/schema/authored/event.schema.json"],
        })
        .optional(),
      kind: z.literal(kind).describe("The kind of record."),
      id,
      label: label.describe("What to call the record, in our own words."),
      review: review.optional(),
      note: label
        .meta({
          description: "A remark about the record as a whole.",
          examples: [
            {
              en: "A counted group: the dispatch names no single course.",
              fr: "Un groupe compté : la dépêche ne nomme aucun cours.",
            },
          ],
        })
        .optional(),
      ...shape,
    })
    .meta({ description });
