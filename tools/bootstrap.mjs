// Runs on any Node from 18 on: the pinned pnpm through npx, a locked install, then one script of the workspace.
// The install brings the Node that the workspace builds and tests with.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const pin = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).packageManager;
const [script, ...rest] = process.argv.slice(2);
const windows = process.platform === "win32";
const env = { ...process.env, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1" };

const has = (command) => !spawnSync(command, ["--version"], { env, stdio: "ignore" }).error;
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: "inherit", shell: windows });
  if (status !== 0) process.exit(status ?? 1);
};

const browsers = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(Boolean);
const needsBrowser = script === "check";
const browser = browsers.find(has);
if (needsBrowser && browser === undefined) {
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canInstall) {
    console.error(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium), or name one in CHROMIUM.",
    );
    process.exit(1);
  }
  run("apt-get", ["-qq", "update"]);
  run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"]);
}
// The tests start a browser by its path, which a bare name is not.
if (browser !== undefined && !browser.includes("/") && !windows)
  env.CHROMIUM = spawnSync("sh", ["-c", `command -v ${browser}`], { env, encoding: "utf8" }).stdout.trim();
run("npx", ["--yes", pin, "install", "--frozen-lockfile"]);
const modern = Number(process.versions.node.split(".")[0]) >= 24;
if (!modern && !existsSync(new URL("node_modules/.bin/node", root))) {
  console.error("This system has no pinned Node here: install Node.js 24 or later and run the command again.");
  process.exit(1);
}
run("npx", ["--yes", pin, "run", script, ...rest]);
