// Several files written as one: first all of them aside, then each into its place. Interrupted before the first has its
// place nothing has changed; interrupted later, the next run ends what was begun.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { canonicalJson } from "@vnjp/engine/publish";
import { paths, writeWhole } from "./files.ts";

const folder = dirname(paths.last);
const aside = join(folder, ".next");
const complete = join(aside, "complete");

/** Ends a writing that was interrupted, or forgets one that had hardly begun. */
export const endWriting = (): void => {
  if (existsSync(complete))
    for (const name of readdirSync(aside).filter((each) => each.endsWith(".json")))
      writeWhole(join(folder, name), readFileSync(join(aside, name), "utf8"));
  rmSync(aside, { recursive: true, force: true });
};

/** Writes files of the folder of releases, all of them or none. */
export const writeTogether = (files: Readonly<Record<string, unknown>>): void => {
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  for (const [name, value] of Object.entries(files)) writeWhole(join(aside, name), canonicalJson(value));
  writeWhole(complete, "");
  endWriting();
};
