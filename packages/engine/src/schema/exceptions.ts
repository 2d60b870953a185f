import * as z from "zod";
import { anyRef, jsonPointer, key } from "./identifier.ts";
import { label } from "./label.ts";

const exception = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+\/[a-z-]+$/)
      .meta({ description: "The warning that is not heeded.", examples: ["speaker/not-in-sentence"] }),
    record: anyRef,
    pointer: jsonPointer.describe("The field that it is about."),
    reason: label.describe("Why it may stand, in our own words."),
  })
  .meta({ id: "Exception", description: "A warning that was looked at, and that may stand." });

/** The file of a corpus that lists the warnings that were looked at: only a warning can be excepted. */
export const exceptionList = z
  .strictObject({ exceptions: z.record(key, exception).describe("Each exception under its own key.") })
  .meta({ description: "The warnings that were looked at, and that may stand, each with the reason." });

export type ExceptionList = z.infer<typeof exceptionList>;
