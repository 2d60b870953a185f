import { existsSync, readdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  readCorpus,
  readPrivateTexts,
  readProvedSpans,
  readRecordFile,
  readTexts,
  type CorpusFolder,
} from "@vnjp/engine/node/read-corpus";

const fixturesFolder = fileURLToPath(new URL("../../../packages/fixtures/", import.meta.url));
const rules = join(fixturesFolder, "rules");

const listFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The folders of all rule fixtures: `span/quote-not-found/failing`. */
export const ruleFixtures = listFolders(rules).flatMap((family) =>
  listFolders(join(rules, family)).flatMap((name) =>
    listFolders(join(rules, family, name)).map((folder) => `${family}/${name}/${folder}`),
  ),
);

export const readToyCorpus = (): Promise<CorpusFolder> => readCorpus(join(fixturesFolder, "corpus"));

/** Reads a fixture together with the toy corpus. The fixture can have records, texts or exceptions only. */
export const readFixture = async (toy: CorpusFolder, fixture: string): Promise<CorpusFolder> => {
  const folder = join(rules, fixture);
  const [records, texts, exceptions] = [
    join(folder, "records"),
    join(folder, "texts"),
    join(folder, "exceptions.json"),
  ];
  const recordPaths = existsSync(records)
    ? (await readdir(records, { recursive: true })).filter((path) => path.endsWith(".json")).toSorted()
    : [];
  const files = await Promise.all(
    recordPaths.map((path) => readRecordFile(join(records, path), join("records", path))),
  );
  return {
    files: [...new Map([...toy.files, ...files].map((file) => [file.path, file])).values()],
    texts: new Map([
      ...toy.texts,
      ...(await readPrivateTexts(join(folder, "private-texts"))),
      ...(existsSync(texts) ? await readTexts(texts) : []),
    ]),
    provedSpans: new Map(existsSync(texts) ? await readProvedSpans(texts) : []),
    ...(existsSync(exceptions) ? { exceptions: await readRecordFile(exceptions, "exceptions.json") } : {}),
  };
};
