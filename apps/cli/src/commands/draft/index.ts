import { Option } from "commander";
import type { CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { DraftOptions } from "./run-draft.ts";

export const command: CommandDefinition = {
  arguments: "<file>",
  description:
    "Draft a dispatch and its records from a French news text (- for standard input), and list what a person must decide.",
  examples: [
    "vnjp draft packages/dataset/texts/vietnamplus-133876/e1.txt",
    "vnjp draft packages/dataset/texts/vietnamplus-133876/e1.txt --explain",
    "vnjp draft packages/dataset/texts/vietnamplus-133876/e1.txt --id my-dispatch --format json",
  ],
  formats: ["text", "json"],
  options: [
    new Option("--id <id>", "the id of the new dispatch; by default made from the file name"),
    new Option("--address <address>", "where the text was published"),
    new Option(
      "--out <folder>",
      "write the records and the text into records/ and texts/ of this folder; no file is overwritten",
    ),
    new Option("--explain", "show which rule matched what"),
  ],
  // The drafting rules are loaded only here: the help does not need them.
  run: async (file: string, options: DraftOptions, output: Output) =>
    (await import("./run-draft.ts")).runDraft(file, options, output),
};
