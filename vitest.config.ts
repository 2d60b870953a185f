import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** No test may reach a package registry: what installs something does so from a file, or finds nobody at this port. */
const nowhere = "http://127.0.0.1:9/";

const project = (name: string, folder: string, more: object = {}) => ({
  test: {
    name,
    root: folder,
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "consumer/**/*.test.ts"],
    env: { npm_config_registry: nowhere, pnpm_config_registry: nowhere, npm_config_update_notifier: "false" },
    ...more,
  },
});

export default defineConfig({
  test: {
    // Many tests wait for a browser, a registry or a program that they started: one more than there are processors works
    // while others wait.
    maxWorkers: availableParallelism() + 1,
    projects: [
      project("engine", "packages/engine", { testTimeout: 120_000 }),
      project("dataset", "packages/dataset", { testTimeout: 120_000, hookTimeout: 120_000 }),
      project("cli", "apps/cli", { testTimeout: 60_000, hookTimeout: 120_000 }),
      project("tools", "tools", { include: ["**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000 }),
      project("web", "apps/web", { testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
