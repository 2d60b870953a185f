import * as z from "zod";
import { sha256, version } from "../primitives.ts";

const path = z
  .string()
  .regex(/^[^/\\][^\\]*$/)
  .meta({ description: "The path of a file in the package.", examples: ["dist/data/event.json"] });

/** The hash of each packed file. */
export const manifest = z
  .strictObject({
    version: version.describe("The release, as the data has it."),
    files: z
      .record(path, sha256)
      .describe(
        "The hash of each packed file, except manifest.json and history.json, which vouch for it. Of package.json, the fields that concern an installation are hashed, in canonical JSON.",
      ),
  })
  .meta({ description: "The SHA-256 of each packed file. The history has the hash of this file." });
