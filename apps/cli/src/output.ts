/** 0: fine; 1: there are findings; 2: it could not run. */
export type ExitCode = 0 | 1 | 2;

export type Format = "text" | "json";

/** Where a verb puts what it has to say. */
export interface Output {
  readonly format: Format;
  /** Whether colour is wanted: on a terminal, and without NO_COLOR. */
  readonly colour: boolean;
  /** The result, for the next program: standard output. */
  readonly print: (text: string) => void;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Everything else, for people: standard error. */
  readonly tell: (text: string) => void;
}

/** A reason for which a verb cannot run, in words for whoever called it. It ends with exit code 2. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

/** Prints a result: as JSON, or in the words that a reporter makes of it. */
export const result = (output: Output, value: unknown, words: () => string): void =>
  output.print(output.format === "json" ? JSON.stringify(value, null, 2) : words());
