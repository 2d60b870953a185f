import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the changesets of a corpus stand: `.changeset/` at or above it; undefined where it keeps none. */
export const changesetFolderOf = (corpus: string): string | undefined => {
  for (let folder = corpus; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".changeset", "config.json"))) return join(folder, ".changeset");
    if (folder === dirname(folder)) return undefined;
  }
};
