// The whole check: what `npm test` does once all is installed. It runs every step, whatever the others say, and ends
// with one line of counts. `--deep` makes the generated inputs many.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = fileURLToPath(new URL("../.report/vitest.json", import.meta.url));
const deep = process.argv.includes("--deep");

const run = (command: string, ...args: readonly string[]): boolean => {
  console.log(`\n> ${command} ${args.join(" ")}`);
  const env = { ...process.env, ...(deep ? { VNJP_DEEP: "1" } : {}) };
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
};

const built = run("turbo", "run", "build", "--output-logs=errors-only");
const steps = [
  built,
  run("turbo", "run", "typecheck", "--output-logs=errors-only"),
  run("tsc", "-p", "tools"),
  run("node", "packages/dataset/scripts/generate.ts", "--check"),
  run("node", "tools/release/status.ts"),
  run("oxlint", "--deny-warnings"),
  run("oxfmt", "--check", "."),
  run("depcruise", "packages", "apps", "--output-type", "err"),
  run("knip"),
];

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

rmSync(report, { force: true });
mkdirSync(fileURLToPath(new URL("../.report", import.meta.url)), { recursive: true });
const ended = built && run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
const tests: Report | undefined = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as Report) : undefined;

// A test that is skipped has not passed, and a run that ends badly with no test to blame has failed all the same.
const skipped = (tests?.numPendingTests ?? 0) + (tests?.numTodoTests ?? 0);
const unexplained = !ended && (tests?.numFailedTests ?? 0) === 0 ? 1 : 0;
const passed = steps.filter(Boolean).length + (tests?.numPassedTests ?? 0);
const failed = steps.filter((step) => !step).length + (tests?.numFailedTests ?? 0) + skipped + unexplained;
if (skipped > 0) console.log(`\n${skipped} tests were skipped: none may be.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
