import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { kinds } from "@vnjp/dataset";
import log from "@vnjp/dataset/corrections.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createConsumer,
  runNpmInstall,
  pack,
  packageFolder,
  rootFolder,
  run,
  type Consumer,
} from "../packed-package.ts";

const exportPaths = [
  ".",
  "./answers",
  "./citations",
  "./dates",
  "./search",
  "./citation-status",
  "./validate",
  "./data/*.json",
  "./schema/*.schema.json",
  "./schema/authored/*.schema.json",
  "./codes.json",
  "./corrections.json",
  "./exceptions.json",
  "./history.json",
  "./manifest.json",
  "./redirects.json",
  "./search-index.json",
  "./csv/*",
  "./datapackage.json",
  "./texts/*",
  "./package.json",
];

const exportNames = [
  "agreements",
  "compareDates",
  "compareReleases",
  "discrepancies",
  "dispatches",
  "events",
  "find",
  "findCitations",
  "findDatasetCitations",
  "get",
  "getAgreement",
  "getDateRange",
  "getDiscrepancy",
  "getDispatch",
  "getEvent",
  "getMechanism",
  "getMembership",
  "getOrganization",
  "getPerson",
  "getPlace",
  "getPost",
  "getReviewLevel",
  "getSource",
  "getStatement",
  "getTopic",
  "getValue",
  "isReference",
  "kinds",
  "listBacklinks",
  "listEvidence",
  "listFacts",
  "listOrigins",
  "listRecords",
  "listStatusHistory",
  "listTextFacts",
  "listValues",
  "mechanisms",
  "memberships",
  "organizations",
  "parseCitation",
  "people",
  "places",
  "posts",
  "records",
  "releaseDates",
  "resolveReference",
  "sources",
  "statements",
  "toCitation",
  "toPlain",
  "toReference",
  "topics",
  "version",
];

const answerNames = [
  "getSeries",
  "getSummary",
  "getTimeline",
  "listAreaMentions",
  "listAreas",
  "listCommitments",
  "listConflicts",
  "listEncounters",
  "listEngagements",
  "listHolders",
  "listNewAreas",
  "listParticipants",
  "listRecurringAreas",
  "listSilences",
  "listStatements",
  "listTenures",
];

const statusNames = [
  "findPrintedCitations",
  "findUnreadCitations",
  "getCitationStatus",
  "getDatasetCitationStatus",
  "listCorrectionsSince",
  "listReferences",
];

/** A program of a consumer, in either module system. It prints what it finds. */
const program = `
const findings = {
  names: Object.keys(dataset).toSorted(),
  valid: dataset.kinds.flatMap((kind) => dataset.listRecords(kind)).every((record) => validation.validate(record.kind, record).valid),
  invalid: validation.validate("event", { kind: "event" }).valid,
  dialogue: dataset.toPlain(dataset.get("event/2024-02-27-defence-policy-dialogue-10")).date,
  evidence: dataset.listEvidence("event/2024-02-27-defence-policy-dialogue-10", "/date").length > 0,
  search: searching.search("hoang xuan chien")[0].reference,
  sameIndex: searching.createSearch(index)("hoang xuan chien").length === searching.search("hoang xuan chien").length,
  found: dataset.find("event/never-was") === undefined,
  unknown: dataset.resolveReference("event/never-was").outcome,
  corrections: status.listCorrectionsSince("0.0.1").length,
  cited: dataset.findCitations("(" + dataset.toCitation(dataset.getEvent("event/vinh-calls-on-kono"), "/date/before") + ").").map(({ pointer }) => pointer),
  answers: Object.keys(answers).toSorted(),
  statusNames: Object.keys(status).toSorted(),
  timeline: answers.getTimeline({ from: "2024", status: "held" }).dated.length > 0,
  status: status.getCitationStatus("vnjp:event/vinh-calls-on-kono@99.0.0").outcome,
  json: data.length === dataset.events.length,
  light: [Object.keys(citations).toSorted(), Object.keys(dates).toSorted()],
};
console.log(JSON.stringify(findings));
`;

const esm = `import * as dataset from "@vnjp/dataset";
import * as answers from "@vnjp/dataset/answers";
import * as searching from "@vnjp/dataset/search";
import index from "@vnjp/dataset/search-index.json" with { type: "json" };
import * as status from "@vnjp/dataset/citation-status";
import * as validation from "@vnjp/dataset/validate";
import * as citations from "@vnjp/dataset/citations";
import * as dates from "@vnjp/dataset/dates";
import data from "@vnjp/dataset/data/event.json" with { type: "json" };
${program}`;

const cjs = `const dataset = require("@vnjp/dataset");
const answers = require("@vnjp/dataset/answers");
const searching = require("@vnjp/dataset/search");
const index = require("@vnjp/dataset/search-index.json");
const status = require("@vnjp/dataset/citation-status");
const validation = require("@vnjp/dataset/validate");
const citations = require("@vnjp/dataset/citations");
const dates = require("@vnjp/dataset/dates");
const data = require("@vnjp/dataset/data/event.json");
${program}`;

const expected = {
  names: exportNames,
  valid: true,
  invalid: false,
  dialogue: "2024-02-27",
  evidence: true,
  search: "person/hoang-xuan-chien",
  sameIndex: true,
  found: true,
  unknown: "unknown",
  corrections: Object.keys(log.corrections).length,
  cited: ["/date/before"],
  answers: answerNames,
  statusNames,
  timeline: true,
  status: "later-release",
  json: true,
  light: [
    ["compareReleases", "findCitations", "findDatasetCitations", "parseCitation", "toCitation", "version"],
    ["compareDates", "getDateRange"],
  ],
};

const node22 = join(rootFolder, "packages/fixtures/node_modules/node-22-linux-x64/bin/node");

/** The oldest supported Node: the pinned one, or the one in the environment variable NODE_22. */
const oldestNode = process.env["NODE_22"] ?? node22;

describe("the packed package, installed outside the workspace", () => {
  let consumer: Consumer;
  let tarball: string;
  const getInstalledPath = (...path: string[]) => join(consumer.folder, "node_modules/@vnjp/dataset", ...path);

  beforeAll(() => {
    tarball = pack();
    consumer = createConsumer(tarball, runNpmInstall);
    consumer.write("esm.mjs", esm);
    consumer.write("cjs.cjs", cjs);
  });
  afterAll(() => consumer.remove());

  test("it has exactly these exports", () => {
    const { exports } = JSON.parse(readFileSync(getInstalledPath("package.json"), "utf8")) as { exports: object };
    expect(Object.keys(exports)).toEqual(exportPaths);
  });

  test("it has no dependencies", () => {
    const { dependencies, peerDependencies, optionalDependencies, scripts } = JSON.parse(
      readFileSync(getInstalledPath("package.json"), "utf8"),
    );
    expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({});
    expect(Object.keys(scripts ?? {})).not.toContain("postinstall");
    expect(readdirSync(join(consumer.folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "@vnjp",
    ]);
  });

  test.each([
    ["import", "esm.mjs", process.execPath],
    ["require", "cjs.cjs", process.execPath],
    ["import, on Node 22.12", "esm.mjs", oldestNode],
    ["require, on Node 22.12", "cjs.cjs", oldestNode],
  ])("a program can %s it", (_, file, node) => {
    expect(existsSync(node), `${node} is missing: set NODE_22 to the path of a Node 22.12`).toBe(true);
    const { status, stdout, stderr } = run(consumer.folder, node, file);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test("the oldest supported Node is 22.12", () => {
    expect(run(consumer.folder, oldestNode, "--version").stdout).toMatch(/^v22\.12\./);
  });

  test("every exported file can be read", () => {
    const require = createRequire(join(consumer.folder, "index.js"));
    for (const kind of kinds) {
      expect((require(`@vnjp/dataset/data/${kind}.json`) as object[]).length, kind).toBeGreaterThan(0);
      expect((require(`@vnjp/dataset/schema/${kind}.schema.json`) as { $id: string }).$id).toContain(
        `/schema/${kind}.schema.json`,
      );
      expect((require(`@vnjp/dataset/schema/authored/${kind}.schema.json`) as { $id: string }).$id).toContain(
        "/schema/authored/",
      );
    }
    expect(Object.keys(require("@vnjp/dataset/corrections.json") as object)).toEqual(["corrections"]);
    expect(Object.keys(require("@vnjp/dataset/redirects.json") as object)).toEqual(["redirects"]);
    expect(require("@vnjp/dataset/exceptions.json")).toEqual({ exceptions: {} });
    expect(Object.keys(require("@vnjp/dataset/history.json") as object)).toEqual(["releases"]);
    expect((require("@vnjp/dataset/package.json") as { name: string }).name).toBe("@vnjp/dataset");
    const { resources } = require("@vnjp/dataset/datapackage.json") as { resources: { path: string; bytes: number }[] };
    for (const { path, bytes } of resources) {
      const content = readFileSync(require.resolve(`@vnjp/dataset/${path}`));
      expect(content.length, path).toBe(bytes);
      expect(content.toString(), path).toMatch(/^\uFEFFrecord,/);
    }
  });

  test("a package CDN serves each schema at the address of its $id", () => {
    const require = createRequire(join(consumer.folder, "index.js"));
    const { version } = require("@vnjp/dataset/package.json") as { version: string };
    const prefix = `https://cdn.jsdelivr.net/npm/@vnjp/dataset@${version}/`;
    const { $id } = require("@vnjp/dataset/schema/event.schema.json") as { $id: string };
    expect($id.startsWith(prefix)).toBe(true);
    expect(JSON.parse(readFileSync(getInstalledPath($id.slice(prefix.length)), "utf8"))).toEqual(
      require("@vnjp/dataset/schema/event.schema.json"),
    );
  });

  test("each text is shipped byte for byte", () => {
    const texts = readdirSync(join(packageFolder, "texts"));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts)
      expect(readFileSync(getInstalledPath("texts", text, "e1.txt"))).toEqual(
        readFileSync(join(packageFolder, "texts", text, "e1.txt")),
      );
  });

  test("publint and Are the types wrong? report no problem", () => {
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
