// Builds everything of dist/ (or of the folder that is named) but the JavaScript: reads the records and texts, checks
// them, and writes what is published.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCorpus, readReasonsFiles, readReleases } from "@vnjp/engine/node";
import { BadReasons, pastRefusals, pendingOf, type Pending } from "@vnjp/engine/history";
import { canonicalJson, publish } from "@vnjp/engine/publish";
import { check } from "@vnjp/engine/rules";
import { appearancesOf, daysOf, isBetweenReleases, redirectsBetween, versionOf } from "./ledgers.ts";
import { jsonTypes } from "./json-types.ts";
import { validators } from "./validators.ts";

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
for (const { file, position, code, pointer, found, expected, mend } of findings)
  console.error(
    `${file}:${position.line}:${position.column} ${code} ${pointer}\n  found: ${found}\n  expected: ${expected}\n  mend: ${mend}`,
  );
if (errors.length > 0) {
  console.error(`not built: ${errors.length} findings`);
  process.exit(1);
}

const kept = await readReleases(folder);
const refusals = pastRefusals(kept);
for (const { code, record, pointer, found, expected, mend } of refusals)
  console.error(`${code} ${record}#${pointer}\n  found: ${found}\n  expected: ${expected}\n  mend: ${mend}`);
if (refusals.length > 0) {
  console.error(`not built: what was released is not as it was (refusals: ${refusals.length})`);
  process.exit(1);
}

const records = publish(corpus);
const stamp = versionOf(kept.before, version, records);

/** What becomes of retired ids with the next release. */
const pendingRedirects = async (): Promise<Pending["redirects"]> => {
  try {
    return pendingOf(await readReasonsFiles(join(folder, "../../.changeset")), corpus.texts).redirects;
  } catch (error) {
    if (!(error instanceof BadReasons)) throw error;
    console.error(`not built: ${error.message}`);
    process.exit(1);
  }
};

const redirects = isBetweenReleases(kept, stamp)
  ? redirectsBetween(kept, await pendingRedirects(), stamp)
  : kept.before.redirects;

rmSync(dist, { recursive: true, force: true });
write("data.json", canonicalJson({ version: stamp, records }));
for (const [kind, ofKind] of Object.entries(records)) write(`data/${kind}.json`, canonicalJson(ofKind));
for (const ledger of ["corrections.json", "history.json"]) cpSync(join(folder, "releases", ledger), join(dist, ledger));
write("redirects.json", canonicalJson({ redirects }));
cpSync(join(folder, "generated", "codes.json"), join(dist, "codes.json"));
write("internal/releases.json", canonicalJson(daysOf(kept.before)));
write("internal/appearances.json", canonicalJson(appearancesOf(kept)));
cpSync(join(folder, "exceptions.json"), join(dist, "exceptions.json"));
cpSync(join(folder, "generated", "schema"), join(dist, "schema"), { recursive: true });
for (const [path, declaration] of jsonTypes()) write(`types/${path}`, declaration);
write("internal/validators.js", validators());

// The tables are made of the accessors, as a reader would make them; they read the data that was just written.
const { csvOf, dataPackageOf } = await import("./csv.ts");
const { tables } = await import("./tables.ts");
for (const table of tables()) write(`csv/${table.name}.csv`, csvOf(table));
write("datapackage.json", canonicalJson(dataPackageOf(tables(), stamp)));
