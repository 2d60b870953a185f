// Builds dist/, or the folder in the first argument, except for the JavaScript: reads the records and texts, checks them, and
// writes the files of the package.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { readReleases } from "@vnjp/engine/node/read-releases";
import { InvalidReasonsError, parseReasonsFiles, type PendingChanges } from "@vnjp/engine/corrections";
import { publish, serializeCanonicalJson } from "@vnjp/engine/publish";
import { provePastReleases } from "@vnjp/engine/releases";
import { check } from "@vnjp/engine/rules";
import {
  collectAppearances,
  getReleaseDates,
  isBetweenReleases,
  computeNextRedirects,
  computeDataVersion,
} from "./release-data.ts";
import { buildJsonTypes } from "./json-types.ts";
import { buildValidators } from "./validators.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = process.argv[2] ?? join(folder, "dist");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };

const write = (path: string, content: string) => {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
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

const releaseState = await readReleases(folder);
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
write("data.json", serializeCanonicalJson({ version: dataVersion, records }));
for (const [kind, kindRecords] of Object.entries(records))
  write(`data/${kind}.json`, serializeCanonicalJson(kindRecords));
for (const name of ["corrections.json", "history.json"]) cpSync(join(folder, "releases", name), join(dist, name));
write("redirects.json", serializeCanonicalJson({ redirects }));
cpSync(join(folder, "generated", "codes.json"), join(dist, "codes.json"));
write("internal/releases.json", serializeCanonicalJson(getReleaseDates(releaseState.before)));
write("internal/appearances.json", serializeCanonicalJson(collectAppearances(releaseState)));
cpSync(join(folder, "exceptions.json"), join(dist, "exceptions.json"));
cpSync(join(folder, "generated", "schema"), join(dist, "schema"), { recursive: true });
for (const [path, declaration] of buildJsonTypes()) write(`types/${path}`, declaration);
write("internal/validators.js", buildValidators());

// The tables use the functions of the package, which import the data that was just written.
const { serializeCsv, buildDataPackage } = await import("./csv.ts");
const { buildTables } = await import("./tables.ts");
const tables = buildTables();
for (const table of tables) write(`csv/${table.name}.csv`, serializeCsv(table));
write("datapackage.json", serializeCanonicalJson(buildDataPackage(tables, dataVersion)));
