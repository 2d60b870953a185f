import { PassThrough, Readable } from "node:stream";
import { vi } from "vitest";
import { createTerminal } from "../src/io/terminal.ts";

export interface RunOptions {
  readonly cwd?: string;
  /** Standard input. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>;
  /** The lines that a user types at a terminal, which then ends; without them there is no terminal. */
  readonly answers?: readonly string[];
  /** As if standard output were a terminal. */
  readonly hasColour?: boolean;
  /** Answers a prompt instead of a terminal. */
  readonly promptUser?: (question: string) => Promise<string>;
}

export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What a terminal shows of the prompts. */
  readonly screen: string;
}

const createInput = (input: NonNullable<RunOptions["input"]>): Readable =>
  Readable.from(typeof input === "string" || input instanceof Uint8Array ? [Buffer.from(input)] : input);

/** Runs the program in this process, which costs a tenth of a process of its own. */
export const runInProcess = async (
  args: readonly string[],
  { cwd = process.cwd(), input = "", answers, promptUser, hasColour = false }: RunOptions = {},
): Promise<RunResult> => {
  const [out, err, printed] = [[], [], []] as [string[], string[], string[]];
  const screen = new PassThrough();
  screen.on("data", (part: Buffer) => printed.push(part.toString()));
  const terminal = answers && createTerminal(Readable.from(answers.map((answer) => `${answer}\n`)), screen);
  const previousFolder = process.cwd();
  const stdin = vi
    .spyOn(process, "stdin", "get")
    .mockReturnValue(createInput(input) as unknown as typeof process.stdin);
  process.chdir(cwd);
  try {
    // Imported here, so that a test can replace the installed data before.
    const { runProgram } = await import("../src/program.ts");
    const status = await runProgram(args, {
      print: (text) => out.push(`${text}\n`),
      warn: (text) => err.push(`${text}\n`),
      hasColour,
      promptUser: promptUser ?? terminal?.promptUser,
    });
    return { status, stdout: out.join(""), stderr: err.join(""), screen: printed.join("") };
  } finally {
    process.chdir(previousFolder);
    stdin.mockRestore();
    terminal?.close();
  }
};
