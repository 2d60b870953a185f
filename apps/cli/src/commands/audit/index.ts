import { Option } from "commander";
import { datasetOption, type CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { AuditOptions } from "./run-audit.ts";

export const command: CommandDefinition = {
  arguments: "<files...>",
  description:
    "Find the citations in your texts and report what has become of each: corrected, moved, merged, split, withdrawn or unchanged. Reads Markdown, LaTeX, BibTeX, CSL-JSON, HTML and plain text, .docx, .odt and PDF; - for standard input. Asks the @vnjp/dataset of the project in this folder, or the one of the command line if that is newer.",
  examples: [
    "vnjp audit packages/fixtures/audit/paper.md",
    "vnjp audit packages/fixtures/audit/paper.tex packages/fixtures/audit/paper.bib --format json",
    "vnjp audit packages/fixtures/audit/paper.md --dismissals packages/fixtures/audit/dismissals.json",
  ],
  formats: ["text", "json", "sarif"],
  options: [
    new Option(
      "--dismissals <file>",
      "results that you have dismissed, each up to a release (JSON); see docs/citing.md",
    ),
    datasetOption,
  ],
  exitCodes: `0 if each citation is unchanged or moved, has only editorial corrections, or is dismissed;
1 if one has a substantive correction or a reversal, was merged, split or withdrawn, or is unknown;
2 if one is from a newer release than this data, if a citation or a file could not be read, or if the project's data is
broken or of a newer major than the command line.`,
  // The data and the engine are loaded only here: the help does not need them.
  run: async (files: readonly string[], options: AuditOptions, output: Output) =>
    (await import("./run-audit.ts")).runAudit(files, options, output),
};
