import type { CommandDefinition } from "../../command.ts";
import type { Format, Output } from "../../io/output.ts";

export const command: CommandDefinition = {
  description:
    "Verify the installed data: each text against its hash, each quote against its text, each record against its schema. Of a release also the history against the hashes of every earlier release, and the log against the changes between them.",
  examples: ["vnjp verify"],
  formats: ["text", "json"],
  // The data and the engine are loaded only here: the help does not need them.
  run: async (_: { readonly format: Format }, output: Output) => (await import("./run-verify.ts")).runVerify(output),
};
