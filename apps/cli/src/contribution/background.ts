import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { records as publishedRecords, version } from "@vnjp/dataset";
import { readCorpus, readRecordFile, readTexts } from "@vnjp/engine/node";
import { check, type Background } from "@vnjp/engine/rules";
import { corpusAround } from "./corpus-here.ts";

/** A corpus that contributions are held against, and what to call it. */
export interface NamedBackground extends Background {
  readonly name: string;
}

/** A file of the installed package, by its door. */
const door = (file: string): string => fileURLToPath(import.meta.resolve(`@vnjp/dataset/${file}`));

/** The published corpus: what is installed, for a contribution of nobody's corpus to refer to. */
export const publishedCorpus = async (): Promise<NamedBackground> => ({
  name: `the published records (@vnjp/dataset ${version})`,
  records: new Map(publishedRecords.map((record) => [`${record.kind}/${record.id}`, record])),
  texts: await readTexts(join(dirname(door("package.json")), "texts")),
  exceptions: await readRecordFile(door("exceptions.json"), "exceptions.json"),
});

/** The records and texts of a corpus on this machine, as far as they can be read. */
const corpusIn = async (folder: string): Promise<NamedBackground> => {
  const read = await readCorpus(folder);
  const { records } = check(read).corpus;
  return { name: folder, records, texts: read.texts, exceptions: read.exceptions };
};

/** What a lone record is held against: the corpus that somebody stands in, or else the published one. */
export const backgroundHere = async (): Promise<NamedBackground> => {
  const folder = corpusAround(process.cwd());
  return folder === undefined ? publishedCorpus() : corpusIn(folder);
};

/** What a folder of records is held against: the same, unless it is itself where somebody stands. */
export const backgroundBeside = async (contribution: string): Promise<NamedBackground> => {
  const folder = corpusAround(process.cwd());
  return folder === undefined || folder === contribution ? publishedCorpus() : corpusIn(folder);
};
