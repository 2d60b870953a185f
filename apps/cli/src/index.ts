#!/usr/bin/env node
import { terminalOf } from "./asking/terminal.ts";
import { run } from "./program.ts";

// Whoever reads may have had enough (`vnjp list | head`): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`vnjp: the result could not be written (${error.code ?? error.message}).\n`);
  process.exit(2);
});

const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";

const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Questions go to standard error: standard output is for the result. */
const terminal = isTerminal ? terminalOf(process.stdin, process.stderr) : undefined;

const tell = (text: string) => process.stderr.write(`${text}\n`);

try {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    tell,
    ...(terminal ? { ask: terminal.ask } : {}),
    colour: process.stdout.isTTY === true && !noColour,
  });
} catch (error) {
  // What arrives here is a fault of the program's own: whoever mends it needs to see where it came from.
  tell(
    `vnjp: this is a fault of the program and not of your data. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = 2;
} finally {
  terminal?.end();
}
