#!/usr/bin/env node
import { run } from "./program.ts";

// Whoever reads may have had enough (`vnjp list | head`): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  colour: process.stdout.isTTY === true && !noColour,
});
