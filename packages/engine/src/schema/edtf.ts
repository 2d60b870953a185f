import * as z from "zod";
import { setSemanticType } from "./semantic-type.ts";

/** A day, month or year, with X for an unknown digit, and a qualification of the whole. */
const day = "[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[?~%]?";
const daySet = `(?:\\.\\.)?${day}(?:(?:,|\\.\\.)${day})*(?:\\.\\.)?`;
const period = `${day}/(?:${day}|\\.\\.)?|(?:\\.\\.)?/${day}`;

/**
 * EDTF in one spelling: no spaces, no times. Any JSON Schema validator can apply the pattern. `date/invalid` checks that a
 * date exists.
 */
export const edtf = setSemanticType(
  { type: "date" },
  z
    .string()
    .regex(new RegExp(`^(?:${day}|${period}|\\[${daySet}\\]|\\{${daySet}\\})$`))
    .meta({
      id: "Edtf",
      description:
        "Date in EDTF (ISO 8601-2), level 2. [a,b] is one of these days, {a,b} all of them, a/b a period, [..a] that day or an earlier one.",
      examples: ["2024-02-27", "2024-02", "[..2020-02-21]", "{2019,2020}", "2021/2023"],
    }),
);
