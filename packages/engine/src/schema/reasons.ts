import * as z from "zod";
import { correctionKind, severity } from "./correction-kinds.ts";
import { evidence } from "./evidence.ts";
import { anyRef, jsonPointer, key } from "./identifier.ts";
import { label } from "./label.ts";
import { redirectKinds } from "./redirect-kinds.ts";

/** What shows that the change is right; the fact has its own evidence, so that mostly there is no more to show. */
const support = evidence.describe("What shows it, where the fact's own evidence does not.").optional();

const reason = label.describe("Why, in our own words.");

const authoredCorrection = z
  .strictObject({
    record: anyRef,
    pointer: jsonPointer.describe("The fact, or the value outside a fact, that is changed or withdrawn."),
    kind: correctionKind,
    severity,
    reason,
    evidence: support,
  })
  .meta({
    id: "AuthoredCorrection",
    description: "Why a fact is changed. What it was and what it is now, the release finds by itself.",
  });

const authoredRedirect = redirectKinds({ reason, evidence: support }).meta({
  id: "AuthoredRedirect",
  description: "What becomes of an id that is retired. It never leads to another retired one.",
});

/**
 * The file in which people say why released facts are changed and ids retired, beside the change itself. The release
 * takes it in, and adds before, after and its number.
 */
export const reasons = z
  .strictObject({
    corrections: z
      .record(key, authoredCorrection)
      .describe("A reason for each changed or withdrawn fact, under the permanent id of its correction."),
    redirects: z
      .record(anyRef, authoredRedirect)
      .describe("Each record that is retired, under the reference that it has.")
      .optional(),
  })
  .meta({ description: "Why released facts are changed, and what becomes of ids that are retired." });

export type Reasons = z.infer<typeof reasons>;
export type AuthoredCorrection = z.infer<typeof authoredCorrection>;
export type AuthoredRedirect = z.infer<typeof authoredRedirect>;
