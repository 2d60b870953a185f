import * as z from "zod";
import { evidence } from "./evidence.ts";
import { anyRef, jsonPointer, key } from "./identifier.ts";
import { label } from "./label.ts";
import { sha256 } from "./sha256.ts";
import { version } from "./version.ts";

const correction = z
  .strictObject({
    release: version.describe("The release that published it."),
    record: anyRef,
    pointer: jsonPointer.describe("The fact that was changed or withdrawn; empty for the whole record."),
    before: z
      .json()
      .meta({
        description: "What was published before; absent where a redaction withholds it.",
        examples: ["2024-02-28"],
      })
      .optional(),
    beforeSha256: sha256.describe("Hash of what a redaction withholds, in canonical JSON.").optional(),
    after: z
      .json()
      .meta({ description: "What is published now; absent where the fact was withdrawn.", examples: ["2024-02-27"] })
      .optional(),
    kind: z
      .enum([
        "transcription",
        "interpretation",
        "source-corrected",
        "identity",
        "scope",
        "wording",
        "new-evidence",
        "redaction",
      ])
      .describe("What was wrong with it."),
    severity: z
      .enum(["editorial", "substantive", "reverses"])
      .describe("editorial: no reader is misled; substantive: what was said was not so; reverses: the contrary is so."),
    reason: label.describe("Why, in our own words."),
    evidence,
  })
  .meta({ id: "Correction", description: "A published change to a fact." });

/** The correction log: every changed or withdrawn fact of every release. */
export const corrections = z
  .strictObject({ corrections: z.record(key, correction).describe("Each correction under its permanent id.") })
  .meta({ description: "What has been corrected, in which release and why." });
