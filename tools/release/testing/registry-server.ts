// A real package registry on this machine, with nobody behind it.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Env } from "./run.ts";

const require = createRequire(import.meta.url);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}-/ping`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
};

export interface Registry {
  readonly address: string;
  /** What a program needs to look up, install and publish there, and nowhere else. */
  readonly env: Env;
  readonly stop: () => void;
}

const verdaccio = (): string => join(dirname(require.resolve("verdaccio/package.json")), "bin", "verdaccio");

/** Starts a registry that has no uplink: what was not published to it is not there. */
export const startRegistry = async (): Promise<Registry> => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-registry-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$anonymous", unpublish: "$anonymous" } },
    max_body_size: "100mb",
    log: { type: "stdout", format: "json", level: "error" },
  };
  mkdirSync(config.storage);
  // YAML holds JSON.
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  writeFileSync(join(folder, "npmrc"), `registry=${address}\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  const server: ChildProcess = spawn(
    process.execPath,
    [verdaccio(), "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`],
    { cwd: folder, stdio: "ignore" },
  );
  for (let tries = 0; !(await answers(address)); tries += 1) {
    if (tries > 300 || server.exitCode !== null) throw new Error("the registry did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    env: {
      npm_config_registry: address,
      pnpm_config_registry: address,
      npm_config_userconfig: join(folder, "npmrc"),
      npm_config_cache: join(folder, "cache"),
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_update_notifier: "false",
    },
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
