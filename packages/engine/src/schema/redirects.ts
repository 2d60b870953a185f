import * as z from "zod";
import { evidence } from "./evidence.ts";
import { anyRef, key } from "./identifier.ts";
import { label } from "./label.ts";
import { version } from "./version.ts";

const told = {
  release: version.describe("The release that retired the id."),
  reason: label.describe("Why, in our own words."),
  evidence,
};

const redirect = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("moved").describe("The subject has a new id."),
      to: anyRef.describe("The same subject under its new id."),
      ...told,
    }),
    z.strictObject({
      kind: z.literal("merged").describe("The record has become a part of another."),
      to: anyRef.describe("The record that it is now a part of."),
      ...told,
    }),
    z.strictObject({
      kind: z.literal("split").describe("The record has become several."),
      to: z.record(key, anyRef).describe("The records that took its place."),
      ...told,
    }),
    z.strictObject({ kind: z.literal("withdrawn").describe("The record is no longer published."), ...told }),
  ])
  .meta({ id: "Redirect", description: "What became of a retired id. A redirect never leads to another one." });

/** What became of every id that was published once and is no longer. */
export const redirects = z
  .strictObject({
    redirects: z.record(anyRef, redirect).describe("Each retired record, under the reference that it had."),
  })
  .meta({ description: "What became of every id that was published once and is no longer." });
