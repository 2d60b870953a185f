import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consumer, pack, packageFolder, rootFolder, run, type Consumer } from "./packed.ts";

const doors = [
  ".",
  "./validate",
  "./data.json",
  "./data/*.json",
  "./schema/*.schema.json",
  "./schema/authored/*.schema.json",
  "./codes.json",
  "./corrections.json",
  "./exceptions.json",
  "./history.json",
  "./redirects.json",
  "./csv/*",
  "./datapackage.json",
  "./texts/*",
  "./package.json",
];

const names = [
  "agreements",
  "citationsIn",
  "cite",
  "compareVersions",
  "correctionsSince",
  "datasetCitationsIn",
  "datasetStandingOf",
  "daysOf",
  "discrepancies",
  "dispatches",
  "events",
  "evidenceFor",
  "factsOf",
  "find",
  "get",
  "kinds",
  "knownAs",
  "list",
  "mechanisms",
  "memberships",
  "organizations",
  "people",
  "places",
  "plain",
  "posts",
  "records",
  "referencesTo",
  "releases",
  "resolve",
  "sources",
  "standingOf",
  "statements",
  "statusesOf",
  "topics",
  "version",
];

/** What a consumer's program does, in either module system; it prints what it saw. */
const program = `
const seen = {
  names: Object.keys(dataset).toSorted(),
  valid: dataset.kinds.flatMap((kind) => dataset.list(kind)).every((record) => validation.validate(record.kind, record).valid),
  invalid: validation.validate("event", { kind: "event" }).valid,
  dialogue: dataset.plain(dataset.get("event/2024-02-27-defence-policy-dialogue-10")).date,
  evidence: dataset.evidenceFor("event/2024-02-27-defence-policy-dialogue-10", "/date").length > 0,
  found: dataset.find("hoang xuan chien").map((record) => record.kind + "/" + record.id).includes("person/hoang-xuan-chien"),
  unknown: dataset.resolve("event/never-was").outcome,
  corrections: dataset.correctionsSince("0.0.1").length,
  cited: dataset.citationsIn("(" + dataset.cite("event/vinh-calls-on-kono", "/date/before") + ").").map(({ pointer }) => pointer),
  standing: dataset.standingOf("vnjp:event/vinh-calls-on-kono@99.0.0").outcome,
  json: Object.keys(data.records).length,
};
console.log(JSON.stringify(seen));
`;

const esm = `import * as dataset from "@vnjp/dataset";
import * as validation from "@vnjp/dataset/validate";
import data from "@vnjp/dataset/data.json" with { type: "json" };
${program}`;

const cjs = `const dataset = require("@vnjp/dataset");
const validation = require("@vnjp/dataset/validate");
const data = require("@vnjp/dataset/data.json");
${program.replace(".toSorted()", ".sort()")}`;

const expected = {
  names,
  valid: true,
  invalid: false,
  dialogue: "2024-02-27",
  evidence: true,
  found: true,
  unknown: "unknown",
  corrections: 0,
  cited: ["/date/before"],
  standing: "newer",
  json: 13,
};

const node20 = join(rootFolder, "packages/fixtures/node_modules/node-20-linux-x64/bin/node");

/** The oldest Node that the package promises: the one that is pinned for it, or one that NODE_20 names. */
const oldestNode = process.env["NODE_20"] ?? node20;

describe("the packed package, installed outside the workspace", () => {
  let home: Consumer;
  let tarball: string;
  const installed = (...path: string[]) => join(home.folder, "node_modules/@vnjp/dataset", ...path);

  beforeAll(() => {
    tarball = pack();
    home = consumer(tarball);
    home.write("esm.mjs", esm);
    home.write("cjs.cjs", cjs);
  });
  afterAll(() => home.remove());

  it("has these doors and no other", () => {
    const { exports } = JSON.parse(readFileSync(installed("package.json"), "utf8")) as { exports: object };
    expect(Object.keys(exports)).toEqual(doors);
  });

  it("brings nothing else with it", () => {
    const { dependencies, peerDependencies, optionalDependencies, scripts } = JSON.parse(
      readFileSync(installed("package.json"), "utf8"),
    );
    expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({});
    expect(Object.keys(scripts ?? {})).not.toContain("postinstall");
    expect(readdirSync(join(home.folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["@vnjp"]);
  });

  it.each([
    ["import", "esm.mjs", process.execPath],
    ["require", "cjs.cjs", process.execPath],
    ["import, on Node 20", "esm.mjs", oldestNode],
    ["require, on Node 20", "cjs.cjs", oldestNode],
  ])("answers to %s", (_, file, node) => {
    expect(existsSync(node), `${node} is missing: name a Node 20 in NODE_20`).toBe(true);
    const { status, stdout, stderr } = run(home.folder, node, file);
    expect(stderr.replaceAll(/\(node:\d+\) ExperimentalWarning: Importing JSON modules.*\n.*\n/g, "")).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it("runs on the Node 20 that it promises", () => {
    expect(run(home.folder, oldestNode, "--version").stdout).toMatch(/^v20\./);
  });

  it("opens every file behind its doors", () => {
    const require = createRequire(join(home.folder, "index.js"));
    const kinds = Object.keys((require("@vnjp/dataset/data.json") as { records: object }).records);
    for (const kind of kinds) {
      expect(Object.keys(require(`@vnjp/dataset/data/${kind}.json`) as object).length, kind).toBeGreaterThan(0);
      expect((require(`@vnjp/dataset/schema/${kind}.schema.json`) as { $id: string }).$id).toContain(
        `/schema/${kind}.schema.json`,
      );
      expect((require(`@vnjp/dataset/schema/authored/${kind}.schema.json`) as { $id: string }).$id).toContain(
        "/schema/authored/",
      );
      expect(readFileSync(require.resolve(`@vnjp/dataset/csv/${kind}.csv`), "utf8")).toMatch(
        /^id,label_en,label_fr,review/,
      );
    }
    expect(Object.keys(require("@vnjp/dataset/corrections.json") as object)).toEqual(["corrections"]);
    expect(Object.keys(require("@vnjp/dataset/redirects.json") as object)).toEqual(["redirects"]);
    expect(require("@vnjp/dataset/exceptions.json")).toEqual({ exceptions: {} });
    expect(Object.keys(require("@vnjp/dataset/history.json") as object)).toEqual(["releases"]);
    expect((require("@vnjp/dataset/package.json") as { name: string }).name).toBe("@vnjp/dataset");
    const { resources } = require("@vnjp/dataset/datapackage.json") as { resources: { path: string; bytes: number }[] };
    for (const { path, bytes } of resources)
      expect(readFileSync(require.resolve(`@vnjp/dataset/${path}`)).length, path).toBe(bytes);
  });

  it("gives a schema at the address of its $id, by the path that a package CDN serves", () => {
    const require = createRequire(join(home.folder, "index.js"));
    const { version } = require("@vnjp/dataset/package.json") as { version: string };
    const prefix = `https://cdn.jsdelivr.net/npm/@vnjp/dataset@${version}/`;
    const { $id } = require("@vnjp/dataset/schema/event.schema.json") as { $id: string };
    expect($id.startsWith(prefix)).toBe(true);
    expect(JSON.parse(readFileSync(installed($id.slice(prefix.length)), "utf8"))).toEqual(
      require("@vnjp/dataset/schema/event.schema.json"),
    );
  });

  it("ships each text byte for byte", () => {
    const texts = readdirSync(join(packageFolder, "texts"));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts)
      expect(readFileSync(installed("texts", text, "e1.txt"))).toEqual(
        readFileSync(join(packageFolder, "texts", text, "e1.txt")),
      );
  });

  it("pleases publint, and its types resolve everywhere", () => {
    const publint = run(rootFolder, join(rootFolder, "node_modules/.bin/publint"), "run", tarball, "--strict");
    expect(publint.stdout + publint.stderr).toContain("All good");
    const attw = run(
      rootFolder,
      join(rootFolder, "node_modules/.bin/attw"),
      tarball,
      "--profile",
      "node16",
      "--format",
      "ascii",
    );
    expect(attw.stdout).toContain("node16 (from ESM)");
    expect(attw.status).toBe(0);
  });
});
