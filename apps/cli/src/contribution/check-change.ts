import type { RecordFile } from "@vnjp/engine/corpus";
import type { Finding } from "@vnjp/engine/findings";
import type { CorpusFolder } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import type { Judged } from "./judged.ts";

/** What is found with the same words at the same place is the same finding, whatever the change did around it. */
const nameOf = ({ code, record, pointer, found }: Finding) => JSON.stringify([code, record, pointer, found]);

const without = (findings: readonly Finding[], known: readonly Finding[]): readonly Finding[] => {
  const names = new Set(known.map(nameOf));
  return findings.filter((finding) => !names.has(nameOf(finding)));
};

export interface JudgedChange extends Judged {
  /** New warnings that an exception of the corpus hides: it was made for what stood there before. */
  readonly excepted: readonly Finding[];
}

/** What a change of one file brings: the findings that the corpus would have and has not now. */
export const judgedChange = (
  base: string,
  corpus: CorpusFolder,
  now: readonly Finding[],
  changed: RecordFile,
): JudgedChange => {
  const files = corpus.files.map((file) => (file.path === changed.path ? changed : file));
  const then = check({ ...corpus, files }).findings;
  const reference = changed.path.replace(/^records\/|\.json$/g, "");
  // The corpus is checked twice more only where an exception could hide something of this record.
  const isExcepted = corpus.exceptions?.content.includes(`"${reference}"`) === true;
  const unexcepted = (of: CorpusFolder["files"]) =>
    check({ files: of, texts: corpus.texts }).findings.filter(({ severity }) => severity === "warning");
  const excepted = isExcepted ? without(without(unexcepted(files), unexcepted(corpus.files)), then) : [];
  return {
    findings: without(then, now),
    excepted,
    records: files.length,
    base,
    contentOf: (file) => files.find(({ path }) => path === file)?.content,
  };
};
