import { Option } from "commander";
import type { ExitCode } from "./io/output.ts";

/** The flags, help and action of one command. A module in commands/ exports one as `command`. */
export interface CommandDefinition {
  /** As in the usage line: `<record> [pointer]`. */
  readonly arguments?: string;
  readonly description: string;
  /** Command lines that work at the root of the repository; tests run them. */
  readonly examples: readonly string[];
  /** The choices of `--format`, the default first; no `--format` if there are none. */
  readonly formats?: readonly string[];
  readonly options?: readonly Option[];
  /** Printed after the examples. */
  readonly exitCodes?: string;
  /** Takes the arguments in their order, then the options by name, then the output. */
  readonly run: (...parameters: never[]) => ExitCode | Promise<ExitCode>;
}

/** The event of the examples. */
export const exampleEvent = "event/2024-02-27-defence-policy-dialogue-10";

/** Names the dataset that a command reads, instead of that of the project in the current folder. */
export const datasetOption = new Option(
  "--dataset <folder>",
  "use the @vnjp/dataset of the project in this folder, or this folder itself",
);
