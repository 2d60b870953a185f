import type { RecordFile } from "@vnjp/engine/corpus";
import type { Finding } from "@vnjp/engine/findings";
import type { CorpusFolder } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import type { Judged } from "./judged.ts";

const placeOf = ({ code, record, pointer }: Finding) => `${code} ${record} ${pointer}`;

/** What a corpus would have findings of, if one of its files were another, beside those that it has now. */
export const judgedWith = (
  base: string,
  corpus: CorpusFolder,
  now: readonly Finding[],
  changed: RecordFile,
): Judged => {
  const files = corpus.files.map((file) => (file.path === changed.path ? changed : file));
  const known = new Set(now.map(placeOf));
  return {
    findings: check({ ...corpus, files }).findings.filter((finding) => !known.has(placeOf(finding))),
    records: files.length,
    base,
    contentOf: (file) => files.find(({ path }) => path === file)?.content,
  };
};
