import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** No test may reach a package registry: tests install from files or from their own registry, or find no one here. */
const unreachableRegistry = "http://127.0.0.1:9/";

/** No test depends on time: this limit ends a test that hangs, on the slowest machine. */
const hangLimit = 45 * 60_000;

const createProject = (name: string, root: string, isolate = true) => ({
  test: {
    name,
    root,
    isolate,
    include: ["{src,scripts,test,e2e,release}/**/*.test.ts", "*.test.ts"],
    env: {
      npm_config_registry: unreachableRegistry,
      pnpm_config_registry: unreachableRegistry,
      npm_config_update_notifier: "false",
    },
    testTimeout: hangLimit,
    hookTimeout: hangLimit,
    teardownTimeout: hangLimit,
  },
});

/** The longest test files start first: started last, they would run on alone. */
const longest = [/propagation\.test\.ts$/, /\.e2e\.test\.ts$/, /packages\/dataset\/test\/package/];

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
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure code, with many small test files: they share their modules.
      createProject("engine", "packages/engine", false),
      createProject("drafting", "packages/drafting", false),
      createProject("dataset", "packages/dataset"),
      createProject("cli", "apps/cli"),
      createProject("web", "apps/web"),
      createProject("tools", "tools"),
    ],
  },
});
