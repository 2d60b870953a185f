// What all chapters of the propagation share: one registry, one copy of the workspace, and the projects of users.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConsumer, type Consumer } from "../rehearsal/consumer.ts";
import { createMaintainer, type Maintainer } from "../rehearsal/maintainer.ts";
import { startRegistry } from "../rehearsal/registry-server.ts";
import { copyWorkspace, type WorkspaceCopy } from "../rehearsal/workspace-copy.ts";

export interface Scene {
  /** The folder that has everything, and is removed at the end. */
  readonly temporary: string;
  readonly workspace: WorkspaceCopy;
  readonly maintainer: Maintainer;
  /** Creates the project of a user, who has the same range for both packages. */
  readonly createUser: (range: string) => Consumer;
  /** A user who installed 1.0.0, and updates. */
  readonly user: Consumer;
  /** The data of each release of the main line, by its version. */
  readonly released: Map<string, string>;
  /** Builds the site in each release from now on, or leaves it out of those of which nobody looks at a page. */
  readonly setSite: (isBuilt: boolean) => void;
  readonly end: () => void;
}

/** A build without the site: half of the time of a release goes into its pages. */
const buildWithoutPages = "rm -rf dist && mkdir dist && echo Nothing > dist/index.html";

export const startScene = async (): Promise<Scene> => {
  const temporary = mkdtempSync(join(tmpdir(), "vnjp-propagation-"));
  const registry = await startRegistry(join(temporary, "registry"));
  const workspace = copyWorkspace(join(temporary, "workspace"), registry.env, { hasReleases: false });
  const webPackage = "apps/web/package.json";
  const originalWebPackage = workspace.read(webPackage);
  const createUser = (range: string) =>
    createConsumer(mkdtempSync(join(temporary, "user-")), registry.env, {
      "@vnjp/dataset": range,
      "@vnjp/cli": range,
    });
  return {
    temporary,
    workspace,
    maintainer: createMaintainer(workspace),
    createUser,
    user: createUser("^1.0.0"),
    released: new Map(),
    setSite: (isBuilt) => {
      workspace.write(
        webPackage,
        isBuilt ? originalWebPackage : originalWebPackage.replace('"astro build"', JSON.stringify(buildWithoutPages)),
      );
    },
    end: () => {
      registry.stop();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
};
