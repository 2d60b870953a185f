import { join } from "node:path";
import { readCorpus, readProvedSpans, readRecordFile, readTexts } from "@vnjp/engine/node/read-corpus";
import { check, type BaseCorpus } from "@vnjp/engine/rules";
import { getInstalledFolder, resolveInstalledFile } from "../installed/resolve-installed-file.ts";
import { findCorpus } from "./corpus-folder.ts";

/** A corpus that contributions are checked against, with its name for reports. */
export interface NamedBaseCorpus extends BaseCorpus {
  readonly name: string;
}

/** Reads the published corpus, which is installed. */
export const readPublishedCorpus = async (): Promise<NamedBaseCorpus> => {
  // The data is loaded only if it is needed.
  const { records, version } = await import("@vnjp/dataset");
  return {
    name: `the published records (@vnjp/dataset ${version})`,
    records: new Map(records.map((record) => [`${record.kind}/${record.id}`, record])),
    texts: await readTexts(join(getInstalledFolder(), "texts")),
    provedSpans: await readProvedSpans(join(getInstalledFolder(), "texts")),
    exceptions: await readRecordFile(resolveInstalledFile("exceptions.json"), "exceptions.json"),
  };
};

/** Reads a corpus on this machine; records that cannot be read are missing. */
const readLocalCorpus = async (folder: string): Promise<NamedBaseCorpus> => {
  const contents = await readCorpus(folder);
  const { records } = check(contents).corpus;
  const { texts, provedSpans, exceptions } = contents;
  return { name: folder, records, texts, provedSpans, exceptions };
};

/** Reads what a single record is checked against: the corpus of the current folder, or else the published one. */
export const readCurrentBaseCorpus = async (): Promise<NamedBaseCorpus> => {
  const folder = findCorpus(process.cwd());
  return folder === undefined ? readPublishedCorpus() : readLocalCorpus(folder);
};

/** Reads what a folder of records is checked against: the same, but never the folder itself. */
export const readFolderBaseCorpus = async (contribution: string): Promise<NamedBaseCorpus> => {
  const folder = findCorpus(process.cwd());
  return folder === undefined || folder === contribution ? readPublishedCorpus() : readLocalCorpus(folder);
};
