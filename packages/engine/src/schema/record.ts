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
      $schema: z.string().describe("Where the authored schema stands, for editors.").optional(),
      kind: z.literal(kind).describe("What kind of record it is."),
      id,
      label: label.describe("What to call the record, in our own words."),
      review,
      note: label.describe("A remark about the record as a whole.").optional(),
      ...shape,
    })
    .meta({ description });
