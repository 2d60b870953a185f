import type { CommandDefinition } from "../../command.ts";
import type { Format, Output } from "../../io/output.ts";

export const command: CommandDefinition = {
  arguments: "[target]",
  description:
    "Show each sentence of the dispatches with the facts that rest on it, and why a sentence has none: of all published dispatches, of one, or of those in a folder with records/.",
  examples: [
    "vnjp coverage",
    "vnjp coverage dispatch/vietnamplus-133876",
    "vnjp coverage packages/fixtures/corpus",
    "vnjp coverage vietnamplus-133876 --format json",
  ],
  formats: ["text", "json"],
  // The data and the engine are loaded only here: the help does not need them.
  run: async (target: string | undefined, _: { readonly format: Format }, output: Output) =>
    (await import("./run-coverage.ts")).runCoverage(target, output),
};
