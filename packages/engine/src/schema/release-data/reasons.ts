import * as z from "zod";
import { authoredKind, severity } from "./corrections.ts";
import { evidence } from "../evidence.ts";
import { anyReference, jsonPointer, key } from "../identifier.ts";
import { label } from "../label.ts";
import { createRedirectSchema } from "./redirects.ts";

/** Evidence for the change. It is rarely needed, since the fact has evidence. */
const support = evidence.describe("What shows it, if the evidence of the fact does not.").optional();

const reason = label.describe("Why, in our own words.");

const authoredCorrection = z
  .strictObject({
    record: anyReference,
    pointer: jsonPointer.describe("The fact, or the value outside a fact, that is changed or withdrawn."),
    kind: authoredKind,
    severity,
    reason,
    evidence: support,
  })
  .meta({
    id: "AuthoredCorrection",
    description: "Why a fact is changed. The release adds the values before and after.",
  });

const authoredRedirect = createRedirectSchema({ reason, evidence: support }).meta({
  id: "AuthoredRedirect",
  description: "What happens to an id. It never points to a retired id.",
});

const meaning = z
  .enum(["unchanged", "changed"])
  .describe(
    "unchanged: old data reads as before; changed: it must be understood in another way, which is a major release.",
  );

/**
 * The file in which people say why they change released facts and retire ids, next to the changeset. The release includes
 * it in the correction log, and adds the values before and after and its number.
 */
export const reasons = z
  .strictObject({
    corrections: z
      .record(key, authoredCorrection)
      .describe("A reason for each changed or withdrawn fact, under the permanent id of its correction."),
    redirects: z
      .record(anyReference, authoredRedirect)
      .describe("Each record that is retired or reinstated, under its reference.")
      .optional(),
    meanings: z
      .record(
        z
          .string()
          .min(1)
          .meta({ description: "What is described.", examples: ["Label/en", "Act/agreed"] }),
        meaning,
      )
      .describe("Whether other words in a schema or a list of codes mean the same, and what else has another meaning.")
      .optional(),
  })
  .meta({ description: "Why released facts are changed, and what happens to retired ids." });

export type Reasons = z.infer<typeof reasons>;
export type AuthoredCorrection = z.infer<typeof authoredCorrection>;
export type AuthoredRedirect = z.infer<typeof authoredRedirect>;
