import * as z from "zod";
import { edtf } from "./edtf.ts";
import { key } from "./identifier.ts";
import { label } from "./label.ts";
import { checkCoverage, checkedAgainst, checkerRole, checkIndependence } from "./open-lists.ts";

const check = z
  .strictObject({
    by: checkerRole,
    date: edtf.describe("When the record was checked."),
    against: checkedAgainst,
    covers: checkCoverage,
    independence: checkIndependence,
    note: label.describe("A remark on the check.").optional(),
  })
  .meta({ id: "Check", description: "That a person has read the record and what it rests on." });

/** The level of a review is computed from its checks: nobody writes it. */
export const review = z.record(key, check).meta({
  id: "Review",
  description: "The checks of the record, each under a permanent key; absent if nobody has checked it.",
});
