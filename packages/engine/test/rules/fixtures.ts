import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/findings/index.ts";
import { overlayFolder, readToyCorpus, ruleFixturesFolder } from "../corpora.ts";
import { check } from "../../src/rules/index.ts";

const listFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The codes that have a fixture. */
export const listFixtureCodes = (): string[] =>
  listFolders(ruleFixturesFolder).flatMap((family) =>
    listFolders(join(ruleFixturesFolder, family)).map((claim) => `${family}/${claim}`),
  );

/** A folder with a fault, and the file that lists its findings. */
export interface FailingFixture {
  readonly folder: string;
  readonly findingsFile: string;
}

export const listFailingFixtures = (code: string): FailingFixture[] =>
  existsSync(join(ruleFixturesFolder, code))
    ? listFolders(join(ruleFixturesFolder, code))
        .filter((folder) => folder.startsWith("failing"))
        .map((folder) => ({ folder, findingsFile: `findings${folder.slice("failing".length)}.json` }))
    : [];

/** The files of a fixture that list findings. */
export const listFindingsFiles = (code: string): string[] =>
  readdirSync(join(ruleFixturesFolder, code)).filter((name) => name.endsWith(".json"));

export const readExpectedFindings = (code: string, findingsFile: string): unknown =>
  JSON.parse(readFileSync(join(ruleFixturesFolder, code, findingsFile), "utf8"));

const toy = await readToyCorpus();

/** Checks a folder of a fixture, laid over the toy corpus. */
export const checkFixture = async (code: string, folder: string) => {
  const path = join(ruleFixturesFolder, code, folder);
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  return check(await overlayFolder(toy, path)).findings;
};

/** What a fixture lists of a finding. */
export const summarizeFinding = ({ code, severity, record, pointer }: Finding) => ({ code, severity, record, pointer });
