// The whole check: what `npm test` does once all is installed. Every step is a task of turbo, so that a step whose
// inputs have not changed is not run again. It ends with one line of counts. `--deep` generates many more inputs.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const summaries = join(root, ".turbo", "runs");

const tasks = [
  "build",
  "test:tools",
  "test",
  "typecheck",
  "typecheck:tools",
  "generate:check",
  "release:check",
  "lint",
  "format:check",
  "imports:check",
  "unused:check",
];

/** What turbo writes of a run. */
interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    /** `<NONEXISTENT>` if the package has no such script. */
    readonly command: string;
    readonly execution?: { readonly exitCode: number | null };
  }[];
}

/** What vitest writes of a run. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const reports = [
  ...["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name, ".report", "tests.json")),
  ),
  join(root, ".report", "tools", "tests.json"),
];
for (const path of [summaries, ...reports]) rmSync(path, { recursive: true, force: true });

/** Hundreds of programs start during a check: each module is compiled once for all of them. */
const compileCache = join(root, "node_modules", ".cache", "compiled");

const isDeep = process.argv.includes("--deep");
// Each test task has workers of its own: more tasks at once than processors would only wait for each other.
const options = [`--concurrency=${Math.max(2, availableParallelism())}`, "--continue", "--summarize"];
const { status } = spawnSync("turbo", ["run", ...tasks, ...options, "--output-logs=errors-only"], {
  cwd: root,
  env: { ...process.env, NODE_COMPILE_CACHE: compileCache, ...(isDeep ? { VNJP_DEEP: "1" } : {}) },
  stdio: "inherit",
  shell: process.platform === "win32",
});

const isScript = ({ command }: Summary["tasks"][number]): boolean => command !== "<NONEXISTENT>";

const [summary] = existsSync(summaries) ? readdirSync(summaries) : [];
const steps = summary === undefined ? [] : (readJson(join(summaries, summary)) as Summary).tasks.filter(isScript);
const failedSteps = steps.filter(({ execution }) => execution?.exitCode !== 0);
const tests = reports.filter((path) => existsSync(path)).map((path) => readJson(path) as TestReport);
const sum = (count: (report: TestReport) => number): number => tests.reduce((total, each) => total + count(each), 0);

// A skipped test has not passed.
const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
const failedTests = sum(({ numFailedTests }) => numFailedTests);
const passed = steps.length - failedSteps.length + sum(({ numPassedTests }) => numPassedTests);
const failed = failedSteps.length + failedTests + skipped + (status !== 0 && failedSteps.length === 0 ? 1 : 0);
if (skipped > 0) console.log(`\n${skipped} tests were skipped; none may be.`);
for (const { taskId } of failedSteps) console.log(`failed: ${taskId}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
