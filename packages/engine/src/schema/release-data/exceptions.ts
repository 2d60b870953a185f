import * as z from "zod";
import { anyReference, jsonPointer, key } from "../identifier.ts";
import { label } from "../label.ts";

const exception = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+\/[a-z-]+$/)
      .meta({ description: "The code of the accepted warning.", examples: ["speaker/not-in-sentence"] }),
    record: anyReference,
    pointer: jsonPointer.describe("The field that it is about."),
    reason: label.describe("Why it is accepted, in our own words."),
  })
  .meta({ id: "Exception", description: "A warning that was reviewed and accepted." });

/** The file in which a corpus lists accepted warnings. An error cannot be excepted. */
export const exceptionList = z
  .strictObject({ exceptions: z.record(key, exception).describe("Each exception under a separate key.") })
  .meta({ description: "The warnings that were reviewed and accepted, each with the reason." });

export type ExceptionList = z.infer<typeof exceptionList>;
