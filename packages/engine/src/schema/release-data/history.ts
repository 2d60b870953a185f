import * as z from "zod";
import { jsonPointer } from "../identifier.ts";
import { json } from "../json.ts";
import { sha256, version } from "../primitives.ts";

const value = json.meta({ description: "The new value.", examples: ["2024-02"] });

const operation = z
  .discriminatedUnion("op", [
    z.strictObject({ op: z.literal("add").describe("Adds a value."), path: jsonPointer, value }),
    z.strictObject({ op: z.literal("replace").describe("Replaces a value."), path: jsonPointer, value }),
    z.strictObject({ op: z.literal("remove").describe("Removes a value."), path: jsonPointer }),
    z.strictObject({
      op: z.literal("withhold").describe("Marks a redacted value: a replay leaves it out."),
      path: jsonPointer,
      sha256: sha256.describe("Hash of the redacted value, in canonical JSON."),
      since: version
        .describe("The release that first published a value there, if that was not the first release.")
        .optional(),
    }),
  ])
  .meta({
    id: "Operation",
    description: "A step of a JSON Patch (RFC 6902), or the location of a redacted value.",
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
    data: patch.describe(
      "The patch that turns the canonical data of this release back into that of the release before it.",
    ),
    schemas: patch.describe(
      "The patch that turns the schemas of this release back into those of the release before it: also its lists of codes, the columns of its tables, and the surface of the package.",
    ),
    sha256: z
      .strictObject({
        data: sha256.describe("Of its version and records in canonical JSON, as `vnjp export` prints them."),
        remaining: sha256.describe("Of what is left of these, if a part was redacted later.").optional(),
        schemas: sha256.describe(
          "Of its schemas without their addresses, lists of codes, columns and surface, in canonical JSON.",
        ),
        manifest: sha256.describe("Of its manifest.json, byte for byte: the hash of each packed file."),
        corrections: sha256.describe("Of the whole correction log as it published it, in canonical JSON."),
        redirects: sha256.describe("Of all redirects as it published them, in canonical JSON."),
        history: sha256.describe("Of the entries of all releases before it as it published them, in canonical JSON."),
      })
      .describe("What was published, as hashes."),
    head: sha256.describe(
      "Of its number, its date, the hashes above except `remaining`, and the head of the release before it, in canonical JSON: one hash for this release and all before it.",
    ),
  })
  .meta({ id: "Release", description: "One release, and the patches back to the release before it." });

/** The patches from each release back to the one before it. */
export const history = z
  .strictObject({ releases: z.record(version, release).describe("Each release under its number.") })
  .meta({
    description:
      "The patches from each release back to the one before it, so that every release can be rebuilt from the newest.",
  });
