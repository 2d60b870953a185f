// Builds dist/, or the folder in the first argument, except for the JavaScript and the manifest: reads the records and texts,
// checks them, and writes the files of the package. VNJP_RELEASES names another folder of release data, which a release that is
// being prepared has.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { FileError } from "@vnjp/engine/node/file-error";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { readReleases } from "@vnjp/engine/node/read-releases";
import { InvalidReasonsError, parseReasonsFiles, type PendingChanges } from "@vnjp/engine/corrections";
import { publish, serializeCanonicalJson, serializeRecords } from "@vnjp/engine/publish";
import { provePastReleases, type ReleaseState } from "@vnjp/engine/releases";
import { check } from "@vnjp/engine/rules";
import type { JsonSchema } from "@vnjp/engine/schema";
import {
  collectAppearances,
  getReleaseDates,
  isBetweenReleases,
  computeNextRedirects,
  computeDataVersion,
} from "./release-data.ts";
import { buildJsonTypes } from "./json-types.ts";
import { buildPackedSchemas } from "./schemas.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = process.argv[2] ?? join(folder, "dist");
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const { version } = readJson(join(folder, "package.json")) as { version: string };

const write = (path: string, content: string) => {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
};

/** Writes the schemas without white space: people read them in the data dictionary. */
const writeSchemas = (from: string) => {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const schemas = files.map(({ name, parentPath }): [string, JsonSchema] => {
    const path = relative(from, join(parentPath, name)).split(sep).join("/");
    return [path, readJson(join(parentPath, name)) as JsonSchema];
  });
  for (const [path, schema] of buildPackedSchemas(new Map(schemas)))
    write(`schema/${path}`, `${JSON.stringify(schema)}\n`);
};

const { findings, corpus } = check(await readCorpus(folder));
const errors = findings.filter(({ severity }) => severity === "error");
for (const { file, position, code, pointer, found, expected, fix } of findings)
  console.error(
    `${file}:${position.line}:${position.column} ${code} ${pointer}\n  found: ${found}\n  expected: ${expected}\n  fix: ${fix}`,
  );
if (errors.length > 0) {
  console.error(`not built: errors in the records (${errors.length})`);
  process.exit(1);
}

const readReleaseState = async (): Promise<ReleaseState> => {
  try {
    return await readReleases(folder, process.env["VNJP_RELEASES"]);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(`not built: ${error.message}`);
    process.exit(1);
  }
};

const releaseState = await readReleaseState();
const releaseFindings = provePastReleases(releaseState);
for (const { code, record, pointer, found, expected, fix } of releaseFindings)
  console.error(`${code} ${record}#${pointer}\n  found: ${found}\n  expected: ${expected}\n  fix: ${fix}`);
if (releaseFindings.length > 0) {
  console.error(
    `not built: past releases are not as they were published (release findings: ${releaseFindings.length})`,
  );
  process.exit(1);
}

const records = publish(corpus);
const dataVersion = computeDataVersion(releaseState.before, version, records);

/** Reads what the next release says about retired ids. */
const readPendingRedirects = async (): Promise<PendingChanges["redirects"]> => {
  try {
    return parseReasonsFiles(await readReasonsFiles(join(folder, "../../.changeset")), corpus).redirects;
  } catch (error) {
    if (!(error instanceof InvalidReasonsError)) throw error;
    console.error(`not built: ${error.message}`);
    process.exit(1);
  }
};

const redirects = isBetweenReleases(releaseState, dataVersion)
  ? computeNextRedirects(releaseState, await readPendingRedirects(), dataVersion)
  : releaseState.before.redirects;

rmSync(dist, { recursive: true, force: true });
for (const [kind, kindRecords] of Object.entries(records)) write(`data/${kind}.json`, serializeRecords(kindRecords));
write("corrections.json", serializeCanonicalJson({ corrections: releaseState.before.corrections }));
write("history.json", serializeCanonicalJson({ releases: releaseState.before.releases }));
write("redirects.json", serializeCanonicalJson({ redirects }));
write("codes.json", `${JSON.stringify(readJson(join(folder, "generated", "codes.json")))}\n`);
write(
  "internal/releases.json",
  serializeCanonicalJson({ version: dataVersion, dates: getReleaseDates(releaseState.before) }),
);
write("internal/appearances.json", serializeCanonicalJson(collectAppearances(releaseState)));
write("exceptions.json", serializeCanonicalJson(readJson(join(folder, "exceptions.json"))));
writeSchemas(join(folder, "generated", "schema"));
for (const [path, declaration] of buildJsonTypes()) write(`types/${path}`, declaration);

// The tables use the functions of the package, which import the data that was just written.
const { serializeCsv, buildDataPackage } = await import("./csv.ts");
const { buildTables } = await import("./tables.ts");
const tables = buildTables();
for (const table of tables) write(`csv/${table.name}.csv`, serializeCsv(table));
write("datapackage.json", `${JSON.stringify(buildDataPackage(tables, dataVersion))}\n`);

/** Lists the editions with their characters. Of a withheld text, the package has only what it publishes of it. */
const listTexts = (): (readonly [edition: string, characters: string | null])[] =>
  Object.values(records.dispatch)
    .flatMap(({ editions }) => Object.values(editions))
    .map(({ text, availability }) => {
      const source = availability === "shipped" ? corpus.texts.get(text) : undefined;
      return [text, source && !source.isPrivate ? source.characters : null];
    });

const { buildSearchIndex } = await import("./search-index.ts");
write("search-index.json", JSON.stringify(buildSearchIndex(listTexts())));
