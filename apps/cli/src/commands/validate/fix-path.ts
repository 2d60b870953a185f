import { statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseFile } from "@vnjp/engine/corpus";
import { fixRecord, type Fix } from "@vnjp/engine/fix";
import { assertReadable } from "@vnjp/engine/node/read-file";
import { readRecordFile } from "@vnjp/engine/node/read-corpus";
import { applyInterruptedWrite, writeFiles } from "@vnjp/engine/node/write-files";
import { readCurrentBaseCorpus } from "../../contribution/base-corpus.ts";
import { findRecordFolder } from "../../contribution/corpus-folder.ts";
import { readContribution } from "../../contribution/read-contribution.ts";

export interface FixedFile {
  readonly file: string;
  /** What was fixed in it. */
  readonly fixes: readonly string[];
}

const fixLabels: { readonly [Type in Fix["type"]]: string } = {
  "key-order": "order of keys",
  "unicode-normalization": "composed letters",
  "date-spelling": "spelling of a date",
  within: "a within for an ambiguous quote",
};

/** Fixes what is safe to fix in a record file, or in every record of a folder. Writes all of them or none, and returns them. */
export const fixPath = async (path: string): Promise<readonly FixedFile[]> => {
  const isFolder = statSync(path).isDirectory();
  if (!isFolder) assertReadable(path);
  const folder = isFolder ? path : findRecordFolder(path);
  const writeFolder = folder ?? dirname(path);
  applyInterruptedWrite(writeFolder);
  const folderContribution = folder === undefined ? undefined : await readContribution(folder);
  const { texts } = folderContribution?.contribution ?? (await readCurrentBaseCorpus());
  const files = isFolder
    ? (folderContribution?.localFolder.files ?? []).map((file) => ({ ...file, path: join(path, file.path) }))
    : [await readRecordFile(path, path)];
  const fixed = files.flatMap((recordFile) => {
    const { path: file, content } = recordFile;
    const parsed = parseFile(recordFile);
    if (parsed.outcome !== "parsed") return [];
    const { value, fixes } = fixRecord(parsed.value, { records: new Map(), texts });
    if (fixes.length === 0) return [];
    return [{ path: file, content: `${JSON.stringify(value, null, 2)}\n`, expected: content, fixes }];
  });
  writeFiles(writeFolder, fixed);
  return fixed.map(({ path: file, fixes }) => ({
    file: relative(process.cwd(), file),
    fixes: fixes.map(({ type }) => fixLabels[type]),
  }));
};
