import * as z from "zod";
import { correctionKind, severity } from "./correction-kinds.ts";
import { evidence } from "./evidence.ts";
import { support } from "./fact.ts";
import { anyRef, jsonPointer, key } from "./identifier.ts";
import { label } from "./label.ts";
import { sha256 } from "./sha256.ts";
import { version } from "./version.ts";

const correction = z
  .strictObject({
    release: version.describe("The release that published it."),
    record: anyRef,
    pointer: jsonPointer.describe("The fact, or the value outside a fact, that was changed or withdrawn."),
    parts: z
      .array(
        z
          .enum(["value", "basis", "evidence", "note"])
          .describe("value: what it says; basis: how it is known; evidence: what supports it; note: our remark on it."),
      )
      .describe(
        "Which parts of a fact changed; absent where the whole was withdrawn, or where it is no fact; empty where nothing changes now and a redaction withholds what was there before.",
      )
      .optional(),
    before: z
      .json()
      .meta({
        description:
          "The value that was published before; null where the text was said to be silent; absent where there was nothing, or where a redaction withholds it.",
        examples: ["2024-02-28"],
      })
      .optional(),
    beforeSha256: sha256.describe("Hash of what a redaction withholds of it, in canonical JSON.").optional(),
    after: z
      .json()
      .meta({
        description:
          "The value that is published now, the same where another part changed; null where the text is said to be silent; absent where it was withdrawn, or where a later redaction withholds it.",
        examples: ["2024-02-27"],
      })
      .optional(),
    afterSha256: sha256.describe("Hash of what a later redaction withholds of it, in canonical JSON.").optional(),
    support: z
      .strictObject({
        before: support.describe("As they were published before; a part that there was not is absent."),
        after: support.describe("As they are published now."),
      })
      .meta({
        id: "SupportChange",
        description: "Those of the basis, evidence and note of a fact that changed, before and after.",
      })
      .optional(),
    kind: correctionKind,
    severity,
    reason: label.describe("Why, in our own words."),
    evidence,
  })
  .meta({ id: "Correction", description: "A published change to a fact." });

/** The correction log: every changed or withdrawn fact of every release. */
export const corrections = z
  .strictObject({ corrections: z.record(key, correction).describe("Each correction under its permanent id.") })
  .meta({ description: "What has been corrected, in which release and why." });
