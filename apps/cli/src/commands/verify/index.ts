import { datasetOption, type CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { VerifyOptions } from "./run-verify.ts";

export const command: CommandDefinition = {
  description:
    "Verify the @vnjp/dataset that the project in this folder has installed, or else the one of the command line: each text against its hash, each quote against its text, each record against its schema. Of a release also the history against the hashes of every earlier release, and the log against the changes between them.",
  examples: ["vnjp verify", "vnjp verify --dataset packages/dataset --format json"],
  formats: ["text", "json"],
  options: [datasetOption],
  exitCodes: `0 if nothing contradicts anything;
1 if something does;
2 if there is no dataset, if it is broken, or if it is of a newer major than the command line.`,
  // The data and the engine are loaded only here: the help does not need them.
  run: async (options: VerifyOptions, output: Output) => (await import("./run-verify.ts")).runVerify(options, output),
};
