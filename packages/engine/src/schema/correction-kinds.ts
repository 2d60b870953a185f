import * as z from "zod";

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
  ])
  .describe("What was wrong with it.");

/** How grave it is for whoever relied on the fact. */
export const severity = z
  .enum(["editorial", "substantive", "reverses"])
  .describe("editorial: no reader is misled; substantive: what was said was not so; reverses: the contrary is so.");
