import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { datasetFolder } from "./run-vnjp.ts";

/** A copy of today's records and texts that a test may change, with a folder for changesets. */
export interface CorpusCopy {
  readonly folder: string;
  readonly getPath: (name: string) => string;
  readonly read: (name: string) => string;
  /** Replaces the first occurrence of a text in a file. Returns a function that restores the file. */
  readonly edit: (name: string, from: string, to: string) => () => void;
  readonly remove: () => void;
}

interface CorpusOptions {
  /** Copies only these records; all records if it is absent. */
  readonly references?: readonly string[];
  /** Makes the copied records the last release. */
  readonly releasedVersion?: string;
}

type RecordsByKind = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const readPublishedRecords = (): RecordsByKind =>
  Object.fromEntries(
    readdirSync(join(datasetFolder, "dist/data")).map((name) => {
      const list = JSON.parse(readFileSync(join(datasetFolder, "dist/data", name), "utf8")) as {
        readonly id: string;
      }[];
      return [name.replace(".json", ""), Object.fromEntries(list.map((record) => [record.id, record]))];
    }),
  );

const selectRecords = (all: RecordsByKind, references: readonly string[] | undefined): RecordsByKind => {
  if (references === undefined) return all;
  const selected: Record<string, Record<string, unknown>> = {};
  for (const reference of references) {
    const [kind = "", id = ""] = reference.split("/");
    selected[kind] = { ...selected[kind], [id]: all[kind]?.[id] };
  }
  return selected;
};

/** Copies the corpus. */
export const createCorpusCopy = ({ references, releasedVersion }: CorpusOptions = {}): CorpusCopy => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-corpus-"));
  const getPath = (name: string) => join(folder, name);
  const recordParts = references?.map((reference) => `records/${reference}.json`) ?? ["records"];
  for (const part of [...recordParts, "texts", "exceptions.json"])
    cpSync(join(datasetFolder, part), getPath(part), { recursive: true });
  mkdirSync(getPath(".changeset"));
  writeFileSync(getPath(".changeset/config.json"), "{}\n");
  if (releasedVersion !== undefined) {
    const records = selectRecords(readPublishedRecords(), references);
    mkdirSync(getPath("releases"));
    const surface = { package: {}, layouts: {}, types: {}, files: {} };
    const last = { version: releasedVersion, records, schemas: {}, codes: {}, tables: {}, surface };
    writeFileSync(getPath("releases/last.json"), serializeCanonicalJson(last));
  }
  return {
    folder,
    getPath,
    read: (name) => readFileSync(getPath(name), "utf8"),
    edit: (name, from, to) => {
      const content = readFileSync(getPath(name), "utf8");
      if (!content.includes(from)) throw new Error(`${name} does not contain ${from}`);
      writeFileSync(getPath(name), content.replace(from, to));
      return () => writeFileSync(getPath(name), content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** The references in a record, as far as there are records for them. */
const findReferences = (reference: string): readonly string[] => {
  const content = readFileSync(join(datasetFolder, `records/${reference}.json`), "utf8");
  const candidates = [...content.matchAll(/"([a-z]+\/[a-z0-9-]+)"/g)].map(([, candidate = ""]) => candidate);
  return candidates.filter((candidate) => existsSync(join(datasetFolder, `records/${candidate}.json`)));
};

const collectReferences = (starts: readonly string[]): readonly string[] => {
  const collected = new Set(starts);
  // A set also visits what is added during the loop.
  for (const reference of collected) for (const each of findReferences(reference)) collected.add(each);
  return [...collected];
};

/** The event that the examples of the help are about. */
const exampleRecords = [
  "event/2024-02-27-defence-policy-dialogue-10",
  "person/kono-taro",
  "place/tokyo",
  "source/sggp-post108422",
];

/**
 * Copies the example event and the records that it refers to. They are a tenth of the corpus, and so checked in a tenth of
 * the time; findings that they have without the rest don't matter to a correction.
 */
export const createExampleCorpus = (releasedVersion?: string): CorpusCopy =>
  createCorpusCopy({
    references: collectReferences(exampleRecords),
    ...(releasedVersion === undefined ? {} : { releasedVersion }),
  });
