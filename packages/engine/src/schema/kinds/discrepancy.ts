import * as z from "zod";
import { discrepancyType } from "../open-lists.ts";
import { anyReference, jsonPointer, key } from "../identifier.ts";
import { label } from "../label.ts";
import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

const side = z
  .strictObject({
    record: anyReference,
    pointer: jsonPointer.describe("The fact of this side, which has its evidence."),
    says: label.meta({
      description: "What this side says, in our own words.",
      examples: [{ en: "three courses", fr: "trois cours" }],
    }),
    choice: z
      .enum(["followed", "set-aside", "open"])
      .describe(
        "Whether our reading goes by this side: followed, and so can be others that agree with it; set-aside, for another; or open, if none is chosen.",
      ),
  })
  .meta({ id: "DiscrepancySide", description: "One of the facts that differ." });

export const discrepancy = createRecordSchema(
  "discrepancy",
  "Two sources, or two passages of one source, that differ: both are kept, with a reading and its reason.",
  {
    type: discrepancyType,
    sides: z.record(key, side).describe("The facts that differ."),
    reading: values.contents.one("How the sides fit together, and why.", {
      en: "One programme: its initials are French in one dispatch and English in the other.",
      fr: "Un seul programme : ses initiales sont françaises dans une dépêche, anglaises dans l’autre.",
    }),
    certainty: z
      .enum(["certain", "probable", "possible", "open"])
      .describe("How certain the reading is; open: there is none."),
  },
);
