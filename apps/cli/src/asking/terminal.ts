import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CannotRun } from "../output.ts";
import type { Ask } from "./ask.ts";

/** Questions to whoever sits at a terminal. */
export interface Terminal {
  readonly ask: Ask;
  /** Leaves the terminal to others: a program that still reads from it would not end. */
  readonly end: () => void;
}

const unanswered = () => new CannotRun("Nothing was written: the questions were not answered.");

/**
 * Asks on a terminal. One reader serves all questions, so that answers typed or pasted ahead are not lost. Where the input
 * ends (Ctrl-D) or is broken off (Ctrl-C), what is asked then and later fails.
 */
export const terminalOf = (input: Readable, output: Writable): Terminal => {
  let reader: ReturnType<typeof createInterface> | undefined;
  let isEnded = false;
  const lines: string[] = [];
  let waiting: { readonly answered: (line: string) => void; readonly ended: (why: CannotRun) => void } | undefined;

  const ended = () => {
    isEnded = true;
    // What is told next begins on a line of its own.
    if (waiting) output.write("\n");
    waiting?.ended(unanswered());
    waiting = undefined;
  };
  const begin = () => {
    const begun = createInterface({ input, output });
    begun.on("line", (line) => {
      if (!waiting) return void lines.push(line);
      waiting.answered(line);
      waiting = undefined;
    });
    begun.on("close", ended);
    begun.on("SIGINT", () => begun.close());
    return begun;
  };

  return {
    ask: (question) => {
      if (!isEnded) reader ??= begin();
      return new Promise((answered, failed) => {
        const line = lines.shift();
        if (line === undefined && isEnded) return failed(unanswered());
        // What is typed is shown after the last line of the question, and edited there.
        output.write(question.slice(0, question.lastIndexOf("\n") + 1));
        reader?.setPrompt(question.slice(question.lastIndexOf("\n") + 1));
        if (!isEnded) reader?.prompt();
        if (line !== undefined) return answered(line);
        waiting = { answered, ended: failed };
      });
    },
    end: () => reader?.close(),
  };
};
