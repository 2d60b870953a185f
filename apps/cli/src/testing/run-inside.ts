import { PassThrough, Readable } from "node:stream";
import { vi } from "vitest";
import { terminalOf } from "../asking/terminal.ts";
import { run } from "../program.ts";

/**
 * Runs the program within this process, as if somebody stood in a folder; where there are answers, at a terminal on which
 * they are typed, one a line, and which then ends.
 */
export const runInside = async (folder: string, args: readonly string[], answers?: readonly string[]) => {
  const here = vi.spyOn(process, "cwd").mockReturnValue(folder);
  const [out, err, shown] = [[], [], []] as [string[], string[], string[]];
  const screen = new PassThrough();
  screen.on("data", (part: Buffer) => shown.push(part.toString()));
  const terminal = answers && terminalOf(Readable.from(answers.map((answer) => `${answer}\n`)), screen);
  try {
    const status = await run(args, {
      print: (text) => out.push(text),
      tell: (text) => err.push(text),
      colour: false,
      ...(terminal ? { ask: terminal.ask } : {}),
    });
    return { status, stdout: out.join("\n"), stderr: err.join("\n"), shown: shown.join("") };
  } finally {
    terminal?.end();
    here.mockRestore();
  }
};
