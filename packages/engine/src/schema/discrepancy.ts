import * as z from "zod";
import { discrepancyType } from "./codes.ts";
import { anyRef, jsonPointer, key } from "./identifier.ts";
import { label } from "./label.ts";
import { record } from "./record.ts";
import * as values from "./values.ts";

const side = z
  .strictObject({
    record: anyRef,
    pointer: jsonPointer.describe("The fact that this side gives; its evidence stands there."),
    says: label.meta({
      description: "What this side says, in our own words.",
      examples: [{ en: "three courses", fr: "trois cours" }],
    }),
  })
  .meta({ id: "Side", description: "One of the facts that do not say the same." });

export const discrepancy = record(
  "discrepancy",
  "Two sources, or two places of one, that do not say the same: kept side by side, with a reading and its reason.",
  {
    type: discrepancyType,
    sides: z.record(key, side).describe("The facts that differ."),
    reading: values.contents.one("How the sides are to be taken together, and on which ground.", {
      en: "One programme: its initials are French in one dispatch and English in the other.",
      fr: "Un seul programme : ses initiales sont françaises dans une dépêche, anglaises dans l’autre.",
    }),
    certainty: z
      .enum(["certain", "probable", "possible", "open"])
      .describe("How sure the reading is; open: there is none."),
  },
);
