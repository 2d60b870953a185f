import { renameSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseFile } from "@vnjp/engine/corpus";
import { mend } from "@vnjp/engine/mending";
import { readRecordFile } from "@vnjp/engine/node";
import { backgroundHere } from "./background.ts";
import { folderOf } from "./corpus-here.ts";
import { readContribution } from "./read-contribution.ts";

export interface MendedFile {
  readonly file: string;
  readonly mends: readonly string[];
}

const inWords = {
  "key-order": "order of keys",
  "composed-letters": "letters",
  "date-spelling": "spelling of a date",
  within: "which place a quote means",
} as const;

/** Writes a file whole or not at all. */
const replace = (path: string, content: string) => {
  const beside = `${path}.new`;
  writeFileSync(beside, content);
  renameSync(beside, path);
};

/** Mends what is safe in a record file, or in every record of a corpus, and says what it wrote. */
export const mendPath = async (path: string): Promise<readonly MendedFile[]> => {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : folderOf(path);
  const read = folder === undefined ? undefined : await readContribution(folder);
  const { texts } = read?.contribution ?? (await backgroundHere());
  const files = isFolder
    ? (read?.own.files ?? []).map(({ path: file, content }) => ({ path: join(path, file), content }))
    : [{ path, content: (await readRecordFile(path, path)).content }];
  return files.flatMap(({ path: file, content }) => {
    const parsed = parseFile({ path: file, content });
    if (parsed.outcome !== "parsed") return [];
    const { value, mends } = mend(parsed.value, { records: new Map(), texts });
    if (mends.length === 0) return [];
    replace(file, `${JSON.stringify(value, null, 2)}\n`);
    return [{ file: relative(process.cwd(), file), mends: mends.map(({ what }) => inWords[what]) }];
  });
};
