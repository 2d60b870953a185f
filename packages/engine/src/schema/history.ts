import * as z from "zod";
import { jsonPointer } from "./identifier.ts";
import { sha256 } from "./sha256.ts";
import { version } from "./version.ts";

const value = z.json().meta({ description: "The value that is to stand there.", examples: ["2024-02"] });

const operation = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("add").describe("Adds a value."), path: jsonPointer, value }),
    z.strictObject({ op: z.literal("replace").describe("Replaces a value."), path: jsonPointer, value }),
    z.strictObject({ op: z.literal("remove").describe("Removes a value."), path: jsonPointer }),
    z.strictObject({
      op: z.literal("withhold").describe("Stands for a value that was redacted: a replay leaves it out."),
      path: jsonPointer,
      sha256: sha256.describe("Hash of the redacted value, in canonical JSON."),
    }),
  ])
  .meta({
    id: "Operation",
    description: "A step of a JSON Patch (RFC 6902), or the place of a value that was redacted.",
  });

const patch = z.array(operation);

const release = z
  .strictObject({
    previous: version.describe("The release before it; absent for the first.").optional(),
    data: patch.describe("What turns this release's canonical data back into that of the release before it."),
    schemas: patch.describe("What turns this release's schemas back into those of the release before it."),
    sha256: z
      .strictObject({ data: sha256.describe("Of the data."), schemas: sha256.describe("Of the schemas.") })
      .describe("Hashes of this release's canonical data and schemas, which a replay must reach."),
  })
  .meta({ id: "Release", description: "One release, and the way back from it." });

/** The way back from each release to the one before it. */
export const history = z
  .strictObject({ releases: z.record(version, release).describe("Each release under its number.") })
  .meta({
    description: "The way back from each release to the one before it, so that any is rebuilt from the newest alone.",
  });
