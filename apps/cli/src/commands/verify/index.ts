import { Option } from "commander";
import { datasetOption, type CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { VerifyOptions } from "./run-verify.ts";

export const command: CommandDefinition = {
  description:
    "Verify the @vnjp/dataset that the project in this folder has installed, or else the one of the command line: each file against the manifest, the copies of the data against each other, each text against its hash, each quote against its text, each record against its schema; of a release also the history against the hashes of every earlier release, and the log against the changes between them. What someone has changed in all places alike has another head: compare the head with that of the changelog, of CITATION.cff or of a full citation.",
  examples: ["vnjp verify", "vnjp verify --dataset packages/dataset --format json"],
  formats: ["text", "json"],
  options: [
    datasetOption,
    new Option("--all-releases", "compare every earlier release with its hash, and not only the ten newest"),
    new Option("--head <sha256>", "a head that you know, or its first characters: one release must have it"),
  ],
  exitCodes: `0 if nothing contradicts anything;
1 if something does;
2 if there is no dataset, if it is broken, or if it is of a newer major than the command line.`,
  // The data and the engine are loaded only here: the help does not need them.
  run: async (options: VerifyOptions, output: Output) => (await import("./run-verify.ts")).runVerify(options, output),
};
