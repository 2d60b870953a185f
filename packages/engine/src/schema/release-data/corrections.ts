import * as z from "zod";
import { evidence } from "../evidence.ts";
import { support } from "../fact.ts";
import { anyReference, jsonPointer, key } from "../identifier.ts";
import { json } from "../json.ts";
import { label } from "../label.ts";
import { sha256, version } from "../primitives.ts";

/** What was wrong with a fact that is corrected. */
export const correctionKind = z
  .enum([
    "transcription",
    "interpretation",
    "source-corrected",
    "identity",
    "scope",
    "wording",
    "new-evidence",
    "redaction",
    "redirect",
  ])
  .describe("What was wrong with it.");

/** The kinds that people write: the release adds those of kind redirect. */
export const authoredKind = correctionKind.exclude(["redirect"]).describe("What was wrong with it.");

/** How serious it is for those who relied on the fact. */
export const severity = z
  .enum(["editorial", "substantive", "reversal"])
  .describe("editorial: no reader is misled; substantive: what was said was wrong; reversal: the contrary is true.");

const correction = z
  .strictObject({
    release: version.describe("The release that published it."),
    record: anyReference,
    pointer: jsonPointer.describe("The fact, or the value outside a fact, that was changed or withdrawn."),
    parts: z
      .array(
        z
          .enum(["value", "basis", "evidence", "note"])
          .describe("value: what it says; basis: how it is known; evidence: what supports it; note: our remark on it."),
      )
      .describe(
        "Which parts of a fact changed; absent if the whole fact was withdrawn, or if the value is outside a fact; empty if nothing changes now and an earlier value is redacted.",
      )
      .optional(),
    before: json
      .meta({
        description:
          "The value that was published before; null if the text was said not to state it; absent if there was none, or if it is redacted.",
        examples: ["2024-02-28"],
      })
      .optional(),
    beforeSha256: sha256.describe("Hash of the redacted value, in canonical JSON.").optional(),
    after: json
      .meta({
        description:
          "The value that is published now, the same if only another part changed; null if the text is said not to state it; absent if it was withdrawn, or redacted later.",
        examples: ["2024-02-27"],
      })
      .optional(),
    afterSha256: sha256.describe("Hash of the value that was redacted later, in canonical JSON.").optional(),
    support: z
      .strictObject({
        before: support.describe("As published before; a part that did not exist is absent."),
        after: support.describe("As published now."),
      })
      .meta({
        id: "SupportChange",
        description: "Those of the basis, evidence and note of a fact that changed, before and after.",
      })
      .optional(),
    kind: correctionKind,
    redirects: z
      .array(anyReference)
      .describe("Of kind redirect: the retired or reinstated ids whose redirects the references of the fact follow.")
      .optional(),
    severity,
    reason: label.describe("Why, in our own words."),
    evidence,
  })
  .meta({ id: "Correction", description: "A published change to a fact." });

/** The correction log: every changed or withdrawn fact of every release. */
export const corrections = z
  .strictObject({ corrections: z.record(key, correction).describe("Each correction under its permanent id.") })
  .meta({ description: "What has been corrected, in which release and why." });
