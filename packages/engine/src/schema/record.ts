import * as z from "zod";
import { id, type Kind } from "./identifier.ts";
import { label } from "./label.ts";

const review = z
  .strictObject({
    state: z
      .enum(["drafted", "checked", "checked-twice"])
      .describe("drafted; checked against the text; checked twice, by two people independently."),
  })
  .meta({ id: "Review", description: "How far the record has been checked." });

/** What every record has, whatever its kind. */
export const record = <K extends Kind, Shape extends z.core.$ZodLooseShape>(
  kind: K,
  description: string,
  shape: Shape,
) =>
  z
    .strictObject({
      $schema: z
        .string()
        .meta({
          description: "Where the authored schema stands, for editors.",
          examples: ["../../generated/schema/authored/event.schema.json"],
        })
        .optional(),
      kind: z.literal(kind).describe("What kind of record it is."),
      id,
      label: label.describe("What to call the record, in our own words."),
      review,
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
