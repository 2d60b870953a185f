import { constants, copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Draft } from "@vnjp/drafting";
import { CannotRunError } from "../../io/output.ts";

interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Creates a file as a whole: its name appears with all of its content, and never replaces another file. */
const writeNewFile = ({ path, content }: NewFile): void => {
  mkdirSync(dirname(path), { recursive: true });
  const temporaryPath = `${path}.new`;
  writeFileSync(temporaryPath, content, { flag: "wx" });
  try {
    linkSync(temporaryPath, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    // The file system has no links.
    copyFileSync(temporaryPath, path, constants.COPYFILE_EXCL);
  } finally {
    rmSync(temporaryPath);
  }
};

const buildDraftFiles = (folder: string, { dispatch, candidates }: Draft, text: Uint8Array): NewFile[] => {
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

/** Writes a draft into records/ and texts/ of a folder, all of it or nothing. Returns the paths of the files. */
export const writeDraft = (folder: string, draft: Draft, text: Uint8Array): readonly string[] => {
  const files = buildDraftFiles(folder, draft, text);
  const [first, ...others] = files.filter(({ path }) => existsSync(path));
  if (first)
    throw new CannotRunError(
      `Nothing written: ${first.path}${others.length === 0 ? " already exists" : ` and ${others.length} more already exist`}. Choose another --id or another folder.`,
    );
  const written: string[] = [];
  try {
    for (const file of files) {
      writeNewFile(file);
      written.push(file.path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
  return written;
};
