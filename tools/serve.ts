// Builds everything, says what was published, and serves the web app: what `npm start` does once all is installed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../apps/cli/dist/index.js", import.meta.url));

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

run("turbo", ["run", "build", "--output-logs=errors-only"]);
run(process.execPath, [cli, "validate", "packages/dataset"]);
run(process.execPath, [cli, "stats"]);
run(process.execPath, [cli, "serve", "--port", process.env["PORT"] ?? "4173"]);
