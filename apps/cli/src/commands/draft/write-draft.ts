import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "@vnjp/drafting";
import { writeFiles } from "@vnjp/engine/node/write-files";
import { CannotRunError } from "../../io/output.ts";

interface NewFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const buildDraftFiles = (folder: string, { dispatch, candidates }: Draft, text: Uint8Array): NewFile[] => {
  const hasSchemas = existsSync(join(folder, "generated", "schema", "authored"));
  const records = [dispatch, ...Object.values(candidates).flat()];
  return [
    { path: getTextPath(dispatch.id), content: text },
    ...records.map((record) => {
      const schema = hasSchemas ? { $schema: `../../generated/schema/authored/${record.kind}.schema.json` } : {};
      const path = `records/${record.kind}/${record.id}.json`;
      return { path, content: `${JSON.stringify({ ...schema, ...record }, null, 2)}\n` };
    }),
  ];
};

/** The path of the text of a draft in its folder. */
export const getTextPath = (id: string): string => `texts/${id}/e1.txt`;

/** Writes a draft into records/ and texts/ of a folder, all of it or nothing. Returns the paths of the files. */
export const writeDraft = (folder: string, draft: Draft, text: Uint8Array): readonly string[] => {
  const files = buildDraftFiles(folder, draft, text);
  const [first, ...others] = files.filter(({ path }) => existsSync(join(folder, path)));
  if (first)
    throw new CannotRunError(
      `Nothing written: ${join(folder, first.path)}${others.length === 0 ? " already exists" : ` and ${others.length} more already exist`}. Choose another --id or another folder.`,
    );
  writeFiles(
    folder,
    files.map((file) => ({ ...file, expected: null })),
  );
  return files.map(({ path }) => join(folder, path));
};
