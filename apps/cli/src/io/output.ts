/** 0: fine; 1: there are findings; 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

export type Format = "text" | "json";

/** Where a command sends its result and its messages. */
export interface Output {
  /** What `printResult` prints. */
  readonly format: Format;
  /** True on a terminal, unless NO_COLOR is set. */
  readonly hasColour: boolean;
  /** Prints the result on standard output, for the next program. */
  readonly print: (text: string) => void;
  /** Prints data byte for byte; what `print` prints has its invisible characters escaped. */
  readonly printExactly: (text: string) => void;
  /** Asks the user at the terminal; absent if there is no terminal. */
  readonly promptUser?: ((question: string) => Promise<string>) | undefined;
  /** Prints a message for people on standard error. */
  readonly warn: (message: string) => void;
}

/** Why a command cannot run, in a sentence for the user. The program then ends with exit code 2. */
export class CannotRunError extends Error {
  override readonly name = "CannotRunError";
}

/** Prints a result, as JSON or as the text that a reporter makes of it. */
export const printResult = (output: Output, value: unknown, renderText: () => string): void =>
  output.print(output.format === "json" ? JSON.stringify(value, null, 2) : renderText());
