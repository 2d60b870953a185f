import * as z from "zod";
import { evidence } from "../evidence.ts";
import { anyReference, key } from "../identifier.ts";
import { label } from "../label.ts";
import { version } from "../primitives.ts";

const commonFields = { reason: label.describe("Why, in our own words."), evidence };

/** A redirect of each kind, with these fields. */
export const createRedirectSchema = <Fields extends z.core.$ZodLooseShape>(fields: Fields) =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("moved").describe("The subject has a new id."),
      to: anyReference.describe("The same subject under its new id."),
      ...fields,
    }),
    z.strictObject({
      kind: z.literal("merged").describe("The record is now part of another."),
      to: anyReference.describe("The record that it is now part of."),
      ...fields,
    }),
    z.strictObject({
      kind: z.literal("split").describe("The record is now several records."),
      to: z.record(key, anyReference).describe("The records that replace it."),
      ...fields,
    }),
    z.strictObject({ kind: z.literal("withdrawn").describe("The record is no longer published."), ...fields }),
  ]);

const firstRedirect = createRedirectSchema(commonFields).meta({
  id: "FirstRedirect",
  description: "The redirect that was first published for a retired id.",
});

const redirect = createRedirectSchema({
  release: version.describe("The release that retired the id."),
  ...commonFields,
  first: firstRedirect
    .describe("The redirect as first published, if its target was retired later; otherwise absent.")
    .optional(),
}).meta({
  id: "Redirect",
  description: "What happened to a retired id. It points directly to what exists now, never to another retired id.",
});

/** What happened to every id that was published and no longer exists. */
export const redirects = z
  .strictObject({
    redirects: z.record(anyReference, redirect).describe("Each retired record, under the reference that it had."),
  })
  .meta({ description: "What happened to every id that was published and no longer exists." });
