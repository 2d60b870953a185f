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
      since: version
        .describe("The release that first published something there, where that was not the first of all.")
        .optional(),
    }),
  ])
  .meta({
    id: "Operation",
    description: "A step of a JSON Patch (RFC 6902), or the place of a value that was redacted.",
  });

const patch = z.array(operation);

const day = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .meta({ id: "Day", description: "A day (ISO 8601).", examples: ["2026-11-22"] });

const release = z
  .strictObject({
    date: day.describe("The day on which it was prepared."),
    previous: version.describe("The release before it; absent for the first.").optional(),
    data: patch.describe("What turns this release's canonical data back into that of the release before it."),
    schemas: patch.describe("What turns this release's schemas back into those of the release before it."),
    doors: z
      .array(
        z
          .string()
          .min(1)
          .meta({ description: "A door.", examples: ["./data.json"] }),
      )
      .describe(
        "What the package can be asked for, and how, and on which engines: the keys and conditions of its exports.",
      ),
    code: sha256.describe("Hash of the code and the types that it publishes."),
    sha256: z
      .strictObject({
        data: sha256.describe("Of its data.json, byte for byte."),
        remaining: sha256
          .describe("Of what is left of its data.json, where a later redaction withholds some of it.")
          .optional(),
        schemas: sha256.describe("Of its schemas and lists of codes in canonical JSON, without their addresses."),
      })
      .describe("What a replay must reach."),
  })
  .meta({ id: "Release", description: "One release, and the way back from it." });

/** The way back from each release to the one before it. */
export const history = z
  .strictObject({ releases: z.record(version, release).describe("Each release under its number.") })
  .meta({
    description: "The way back from each release to the one before it, so that any is rebuilt from the newest alone.",
  });
