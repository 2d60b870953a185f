import * as z from "zod";
import { evidence } from "./evidence.ts";
import { anyRef } from "./identifier.ts";
import { label } from "./label.ts";
import { redirectKinds } from "./redirect-kinds.ts";
import { version } from "./version.ts";

const redirect = redirectKinds({
  release: version.describe("The release that retired the id."),
  reason: label.describe("Why, in our own words."),
  evidence,
}).meta({
  id: "Redirect",
  description:
    "What became of a retired id. It leads to a record of the release that retired it; one that was retired later has a redirect of its own.",
});

/** What became of every id that was published once and is no longer. */
export const redirects = z
  .strictObject({
    redirects: z.record(anyRef, redirect).describe("Each retired record, under the reference that it had."),
  })
  .meta({ description: "What became of every id that was published once and is no longer." });
