import * as z from "zod";
import { evidence } from "../evidence.ts";
import { anyReference, key } from "../identifier.ts";
import { label } from "../label.ts";
import { version } from "../primitives.ts";

const commonFields = { reason: label.describe("Why, in our own words."), evidence };

/** A redirect of each kind, with these fields. */
export const createRedirectSchema = <Fields extends z.core.$ZodLooseShape>(fields: Fields) => {
  const identity = label
    .describe("Why the records have one subject, if neither shared evidence nor that of the redirect shows it.")
    .optional();
  return z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("moved").describe("The subject has a new id."),
      to: anyReference.describe("The same subject under its new id."),
      ...fields,
    }),
    z.strictObject({
      kind: z.literal("merged").describe("The record is now part of another."),
      to: anyReference.describe("The record that it is now part of."),
      identity,
      ...fields,
    }),
    z.strictObject({
      kind: z.literal("split").describe("The record is now several records."),
      to: z.record(key, anyReference).describe("The records that replace it."),
      identity,
      ...fields,
    }),
    z.strictObject({ kind: z.literal("withdrawn").describe("The record is no longer published."), ...fields }),
    z.strictObject({
      kind: z.literal("reinstated").describe("The same subject is published under this id again."),
      ...fields,
    }),
  ]);
};

const release = version.describe("The release that published it.");

const pastRedirect = createRedirectSchema({ release, ...commonFields }).meta({
  id: "PastRedirect",
  description: "What happened to an id before.",
});

const redirect = createRedirectSchema({
  release,
  ...commonFields,
  earlier: z.array(pastRedirect).describe("What happened to the id before, the oldest first.").optional(),
}).meta({
  id: "Redirect",
  description:
    "What happened to an id last, as its release published it: a later release may have retired its target too.",
});

/** What happened to every id that was retired, even if it is in use again. */
export const redirects = z
  .strictObject({
    redirects: z
      .record(anyReference, redirect)
      .describe("Each record that was retired, under the reference that it had."),
  })
  .meta({ description: "What happened to every id that was retired." });
