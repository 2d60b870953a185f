import type { CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { DiffOptions } from "./run-diff.ts";

export const command: CommandDefinition = {
  arguments: "<from> [to]",
  description:
    "Compare two states of the data fact by fact, and compute the level of the release that the changes need. A state is a release (1.2.0), installed, a tarball, the folder of an installed package, or a working tree. A tree alone is compared with its last release; anything else alone with the tree of the current folder.",
  examples: [
    "vnjp diff .",
    "vnjp diff 1.0.0 1.2.0",
    "vnjp diff installed .",
    "vnjp diff vnjp-dataset-1.0.0.tgz . --format markdown",
  ],
  formats: ["text", "json", "markdown"],
  // The engine is loaded only here: the help does not need it.
  run: async (from: string, to: string | undefined, options: DiffOptions, output: Output) =>
    (await import("./run-diff.ts")).runDiff(from, to, options, output),
};
