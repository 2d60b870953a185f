import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset } from "./run-vnjp.ts";

/** A corpus of one's own to change: today's records and texts, with a place for changesets. */
export interface CorpusCopy {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly read: (name: string) => string;
  readonly edit: (name: string, from: string, to: string) => void;
  readonly remove: () => void;
}

/** Copies the corpus; as one that was released under a number, where one is given. */
export const corpusCopy = (released?: string): CorpusCopy => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-corpus-"));
  const path = (name: string) => join(folder, name);
  for (const part of ["records", "texts", "exceptions.json"])
    cpSync(join(dataset, part), path(part), { recursive: true });
  mkdirSync(path(".changeset"));
  writeFileSync(path(".changeset/config.json"), "{}\n");
  if (released !== undefined) {
    const { records } = JSON.parse(readFileSync(join(dataset, "dist/data.json"), "utf8")) as { records: object };
    mkdirSync(path("releases"));
    writeFileSync(path("releases/last.json"), JSON.stringify({ version: released, records }));
  }
  return {
    folder,
    path,
    read: (name) => readFileSync(path(name), "utf8"),
    edit: (name, from, to) => {
      const content = readFileSync(path(name), "utf8");
      if (!content.includes(from)) throw new Error(`${name} has no ${from}`);
      writeFileSync(path(name), content.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
