import * as z from "zod";
import { evidence } from "./evidence.ts";
import { anyRef } from "./identifier.ts";
import { label } from "./label.ts";
import { redirectKinds } from "./redirect-kinds.ts";
import { version } from "./version.ts";

const told = { reason: label.describe("Why, in our own words."), evidence };

const first = redirectKinds(told).meta({
  id: "FirstRedirect",
  description: "What was first published of a retired id.",
});

const redirect = redirectKinds({
  release: version.describe("The release that retired the id."),
  ...told,
  first: first
    .describe("What its release published, where what it led to then was retired in its turn; else absent.")
    .optional(),
}).meta({
  id: "Redirect",
  description: "What became of a retired id. It leads in one step to what is there now, never to another retired id.",
});

/** What became of every id that was published once and is no longer. */
export const redirects = z
  .strictObject({
    redirects: z.record(anyRef, redirect).describe("Each retired record, under the reference that it had."),
  })
  .meta({ description: "What became of every id that was published once and is no longer." });
