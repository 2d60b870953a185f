import { Option } from "commander";
import type { CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { ValidateOptions } from "./run-validate.ts";

export const command: CommandDefinition = {
  arguments: "[path]",
  description:
    "Check a record file, a folder with records/ (and texts/), or records one per line (NDJSON; - for standard input). Without a path, the corpus of the current folder. New records are checked against the surrounding corpus, or else the published records.",
  examples: [
    "vnjp validate",
    "vnjp validate packages/dataset/records/person/kono-taro.json",
    "vnjp validate packages/fixtures/corpus",
    "vnjp validate --fix packages/dataset/records/person/kono-taro.json",
    "vnjp validate --format sarif",
  ],
  formats: ["text", "json", "github", "sarif"],
  options: [
    new Option(
      "--fix",
      "first fix what is safe to fix: the order of keys, composed letters, the spelling of dates, and a `within` for ambiguous quotes",
    ),
    new Option("--all", "show every finding as text, however many there are; the other formats have them all anyway"),
  ],
  exitCodes: "0 if there is no error (warnings are allowed); 1 if there is one; 2 if a line was too long to read.",
  // The engine is loaded only here: the help does not need it.
  run: async (path: string | undefined, options: ValidateOptions, output: Output) =>
    (await import("./run-validate.ts")).runValidate(path, options, output),
};
