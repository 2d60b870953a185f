#!/usr/bin/env node
import { escapeOutput } from "./io/escape-output.ts";
import { createTerminal } from "./io/terminal.ts";
import { runProgram } from "./program.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The next program closed the pipe early (`vnjp list | head`): not an error.
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`vnjp: the result could not be written (${error.code ?? error.message}).\n`);
  process.exit(2);
});

// A message that nobody can be shown changes nothing: the exit code says it too.
process.stderr.on("error", () => undefined);

const isColourDisabled = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";

const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Prompts go to standard error: standard output is for the result. */
const terminal = isTerminal ? createTerminal(process.stdin, process.stderr) : undefined;

const warn = (text: string) => process.stderr.write(`${text}\n`);

try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    warn,
    ...(terminal ? { promptUser: terminal.promptUser } : {}),
    hasColour: process.stdout.isTTY === true && !isColourDisabled,
  });
} catch (error) {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  warn(`vnjp: internal error, a bug of the program and not of your data. ${escapeOutput(details)}`);
  process.exitCode = 2;
} finally {
  terminal?.close();
}
