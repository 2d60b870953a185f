// A real package registry on this machine, without an uplink.
import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import type { Env } from "../run.ts";

const require = createRequire(import.meta.url);

const findFreePort = (): Promise<number> =>
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

/** Waits until the registry listens. Throws if it ends before. */
const waitUntilListening = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("message", () => resolve());
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`the registry did not start: it failed with exit code ${code}`)));
  });

export interface Registry {
  readonly address: string;
  /** The environment with which a program uses this registry only. */
  readonly env: Env;
  readonly stop: () => void;
}

const resolveVerdaccio = (): string => join(dirname(require.resolve("verdaccio/package.json")), "bin", "verdaccio");

/** Starts a registry without an uplink: it only has what is published to it, in a folder. */
export const startRegistry = async (folder: string): Promise<Registry> => {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}/`;
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$anonymous", unpublish: "$anonymous" } },
    max_body_size: "100mb",
    log: { type: "stdout", format: "json", level: "error" },
  };
  mkdirSync(config.storage, { recursive: true });
  // JSON is valid YAML.
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  writeFileSync(join(folder, "npmrc"), `registry=${address}\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  const listen = ["--listen", `127.0.0.1:${port}`];
  const server = fork(resolveVerdaccio(), ["--config", join(folder, "config.yaml"), ...listen], {
    cwd: folder,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  await waitUntilListening(server);
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
    },
  };
};
