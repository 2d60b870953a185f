import * as z from "zod";
import { anyRef, key } from "./identifier.ts";

/** What can become of a retired id, with what is told of each. */
export const redirectKinds = <Told extends z.core.$ZodLooseShape>(told: Told) =>
  z.discriminatedUnion("kind", [
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
  ]);
