import type { Command } from "commander";
import type { ExitCode, Format, Output } from "../output.ts";

/** What a program offers to whoever adds a verb to it. */
export interface Verbs {
  readonly verb: (
    name: string,
    description: string,
    examples: readonly string[],
    formats?: readonly string[],
  ) => Command;
  readonly outputFor: (options: { readonly format: Format }) => Output;
  readonly ended: (exit: ExitCode) => void;
}

/** A fact that examples are about. */
export const example = "event/2024-02-27-defence-policy-dialogue-10";
