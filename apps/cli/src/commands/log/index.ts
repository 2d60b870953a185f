import { Option } from "commander";
import { exampleEvent, type CommandDefinition } from "../../command.ts";
import type { Output } from "../../io/output.ts";
import type { LogOptions } from "./run-log.ts";

export const command: CommandDefinition = {
  arguments: "[record] [pointer]",
  description:
    "List the corrections, and what became of retired ids, newest first: of all records, of one record, or of one fact.",
  examples: [
    "vnjp log",
    `vnjp log ${exampleEvent}`,
    `vnjp log ${exampleEvent} /date/day`,
    "vnjp log --since 1.0.0 --format json",
  ],
  formats: ["text", "json"],
  options: [new Option("--since <release>", "only what came after this release")],
  // The data and the engine are loaded only here: the help does not need them.
  run: async (record: string | undefined, pointer: string | undefined, options: LogOptions, output: Output) =>
    (await import("./run-log.ts")).runLog(record, pointer, options, output),
};
