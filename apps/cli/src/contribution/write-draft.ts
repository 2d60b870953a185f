import { constants, copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Draft } from "@vnjp/engine/drafting";
import { CannotRun } from "../output.ts";

interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Puts a whole file in a place where none is: a name comes into being with its content, and never replaces another. */
const place = ({ path, content }: NewFile): void => {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  writeFileSync(beside, content, { flag: "wx" });
  try {
    linkSync(beside, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    // A file system without links.
    copyFileSync(beside, path, constants.COPYFILE_EXCL);
  } finally {
    rmSync(beside);
  }
};

const filesOf = (folder: string, { dispatch, candidates }: Draft, text: Uint8Array): NewFile[] => {
  const hasSchemas = existsSync(join(folder, "generated", "schema", "authored"));
  const records = [dispatch, ...Object.values(candidates).flat()];
  return [
    { path: join(folder, "texts", `${dispatch.id}/e1.txt`), content: text },
    ...records.map((record) => {
      const schema = hasSchemas ? { $schema: `../../generated/schema/authored/${record.kind}.schema.json` } : {};
      const path = join(folder, "records", record.kind, `${record.id}.json`);
      return { path, content: `${JSON.stringify({ ...schema, ...record }, null, 2)}\n` };
    }),
  ];
};

/** Writes a draft into the records/ and texts/ of a folder, all of it or nothing. Gives the paths that it wrote. */
export const writeDraft = (folder: string, draft: Draft, text: Uint8Array): readonly string[] => {
  const files = filesOf(folder, draft, text);
  const there = files.filter(({ path }) => existsSync(path));
  const [first, ...others] = there;
  if (first)
    throw new CannotRun(
      `${first.path}${others.length === 0 ? "" : ` and ${others.length} more`} ${others.length === 0 ? "is" : "are"} there already, and nothing was written: give the draft another --id, or another folder.`,
    );
  const written: string[] = [];
  try {
    for (const file of files) {
      place(file);
      written.push(file.path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
  return written;
};
