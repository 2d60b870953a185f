import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/** The longest tests: begun last, they would go on alone when all others have ended. */
const longest = [/propagation\.test\.ts$/, /\.e2e\.test\.ts$/];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((pattern) => pattern.test(moduleId));
  return at === -1 ? longest.length : at;
};

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

export default defineConfig({
  test: {
    // Many tests wait for a browser, a registry or a program that they started: two more than there are processors work
    // while others wait.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      project("engine", "packages/engine", { testTimeout: 120_000 }),
      project("dataset", "packages/dataset", { testTimeout: 120_000, hookTimeout: 120_000 }),
      project("cli", "apps/cli", { testTimeout: 120_000, hookTimeout: 120_000 }),
      project("tools", "tools", { include: ["**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000 }),
      project("web", "apps/web", { testTimeout: 120_000, hookTimeout: 120_000 }),
    ],
  },
});
