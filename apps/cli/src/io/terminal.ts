import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CannotRunError } from "./output.ts";
import type { Prompt } from "./prompts.ts";

/** A terminal at which a user answers prompts. */
export interface Terminal {
  readonly promptUser: Prompt;
  /** Stops reading: a program that still reads from a terminal does not end. */
  readonly close: () => void;
}

interface PendingAnswer {
  readonly resolve: (line: string) => void;
  readonly reject: (error: CannotRunError) => void;
}

const createUnansweredError = () => new CannotRunError("Nothing written: the prompts were not answered.");

/**
 * Creates a terminal. All prompts share one line reader, so that answers that are typed or pasted ahead are not lost. If
 * the input ends (Ctrl-D) or is interrupted (Ctrl-C), the current prompt and all later ones fail.
 */
export const createTerminal = (input: Readable, output: Writable): Terminal => {
  let lineReader: ReturnType<typeof createInterface> | undefined;
  let isEnded = false;
  const lines: string[] = [];
  let pending: PendingAnswer | undefined;

  const endInput = () => {
    isEnded = true;
    // The next message begins on a new line.
    if (pending) output.write("\n");
    pending?.reject(createUnansweredError());
    pending = undefined;
  };
  const startLineReader = () => {
    const newLineReader = createInterface({ input, output });
    newLineReader.on("line", (line) => {
      if (!pending) return void lines.push(line);
      pending.resolve(line);
      pending = undefined;
    });
    newLineReader.on("close", endInput);
    newLineReader.on("SIGINT", () => newLineReader.close());
    return newLineReader;
  };

  return {
    promptUser: (question) => {
      if (!isEnded) lineReader ??= startLineReader();
      return new Promise((resolve, reject) => {
        const line = lines.shift();
        if (line === undefined && isEnded) return reject(createUnansweredError());
        // The line reader shows and edits the answer after the last line of the question.
        output.write(question.slice(0, question.lastIndexOf("\n") + 1));
        lineReader?.setPrompt(question.slice(question.lastIndexOf("\n") + 1));
        if (!isEnded) lineReader?.prompt();
        if (line !== undefined) return resolve(line);
        pending = { resolve, reject };
      });
    },
    close: () => lineReader?.close(),
  };
};
