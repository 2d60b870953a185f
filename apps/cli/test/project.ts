import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A project that a test installs packages in. */
export interface Project {
  readonly folder: string;
  /** Where npm installs its dataset. */
  readonly datasetFolder: string;
  /** Writes a file, with the folders that it is in. */
  readonly write: (name: string, content: string) => void;
  readonly remove: () => void;
}

export const createProject = (): Project => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "vnjp-project-")));
  return {
    folder,
    datasetFolder: join(folder, "node_modules/@vnjp/dataset"),
    write: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
