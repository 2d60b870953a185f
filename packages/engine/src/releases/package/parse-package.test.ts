import { describe, expect, test } from "vitest";
import { buildReleaseSequence } from "../../../test/release-sequences/scripted-sequence.ts";
import type { ReleaseStep } from "../../../test/release-sequences/release-steps.ts";
import { createTableDescriptor, excerpt, listDataFiles } from "../../../test/snapshots.ts";
import { InvalidPackageError, isPackageInput, parsePackage } from "../index.ts";

const { release, releaseData } = buildReleaseSequence(excerpt).at(-1) as ReleaseStep;
const { corrections, redirects, releases } = releaseData;

const toJson = (value: object) => JSON.stringify(value);
const packed: ReadonlyMap<string, string> = new Map([
  ["package.json", toJson({ name: "@vnjp/dataset", version: "2.0.0", exports: { "./b": "./b.js", ".": "./a.js" } })],
  ["dist/internal/releases.json", toJson({ version: "2.0.0", dates: {} })],
  ...listDataFiles(release),
  ["dist/codes.json", toJson({ codes: release.codes })],
  ["dist/datapackage.json", toJson(createTableDescriptor(release))],
  ["dist/corrections.json", toJson({ corrections })],
  ["dist/redirects.json", toJson({ redirects })],
  ["dist/history.json", toJson({ releases })],
  ["dist/manifest.json", toJson({ version: "2.0.0", files: { README: "0" } })],
]);
const replaceFile = (path: string, content?: string) =>
  new Map(
    [...packed].flatMap(([name, old]): [string, string][] =>
      name !== path ? [[name, old]] : content === undefined ? [] : [[name, content]],
    ),
  );

const parseSurface = (fields: object) => {
  const packageJson = toJson({ name: "@vnjp/dataset", version: "2.0.0", exports: {}, ...fields });
  return parsePackage(replaceFile("package.json", packageJson)).snapshot.surface;
};

describe("a package", () => {
  test("gives its snapshot, its release data, and its exports in order", () => {
    const read = parsePackage(packed);
    expect(read.snapshot).toMatchObject({
      version: "2.0.0",
      records: release.records,
      surface: { package: { exports: [". -> ./a.js", "./b -> ./b.js"] } },
    });
    expect(read.releaseData).toEqual({ corrections, redirects, releases });
  });

  test("lists each export with its conditions and its file, up to the condition that always holds", () => {
    const exports = {
      ".": { import: { types: "./a.d.ts", default: "./a.js" }, require: { default: "./a.cjs", types: "./a.d.cts" } },
      "./csv/*": "./dist/csv/*",
    };
    expect(parseSurface({ exports }).package["exports"]).toEqual([
      ". import -> ./a.js",
      ". import types -> ./a.d.ts",
      ". require -> ./a.cjs",
      "./csv/* -> ./dist/csv/*",
    ]);
  });

  test("has those fields of package.json that concern an installation", () => {
    const scripts = { build: "tsup", postinstall: "node a.js" };
    const fields = { devDependencies: { zod: "4.0.0" }, scripts, engines: { node: ">=20" } };
    expect(parseSurface(fields).package).toEqual({
      name: "@vnjp/dataset",
      exports: [],
      scripts: { postinstall: "node a.js" },
      engines: { node: ">=20" },
    });
  });

  test("has the layout of its data files, its declarations, and the hashes of its manifest", () => {
    const declaration: [string, string] = ["types/index.d.ts", "export {};"];
    const files = new Map([...packed, declaration]);
    expect(parsePackage(files).snapshot.surface).toMatchObject({
      layouts: { "dist/data/event.json": "list of record" },
      types: Object.fromEntries([declaration]),
      files: { README: "0" },
    });
  });

  test("is read without its derived files", () => {
    expect(
      [...packed.keys(), "types/index.d.ts", "dist/schema/authored/event.schema.json"].filter(
        (path) => !isPackageInput(path),
      ),
    ).toEqual([]);
    expect(["README.md", "dist/csv/event.csv", "texts/a/e1.txt", "dist/index.js"].filter(isPackageInput)).toEqual([]);
  });
});

describe("an error says why files are not a package of the dataset:", () => {
  test.each<[string, ReadonlyMap<string, string>, string]>([
    ["no files", new Map(), "it has no package.json"],
    [
      "another package",
      replaceFile("package.json", toJson({ name: "zod", version: "4.0.0" })),
      "it is zod, not @vnjp/dataset",
    ],
    ["a package without a name", replaceFile("package.json", "{}"), "its package.json has no name"],
    [
      "no version and no exports",
      replaceFile("package.json", toJson({ name: "@vnjp/dataset" })),
      "its package.json has no version and no exports",
    ],
    ["no version", replaceFile("dist/internal/releases.json"), "it has no dist/internal/releases.json"],
    ["no data", new Map([...packed].filter(([path]) => !path.startsWith("dist/data/"))), "it has no dist/data/"],
    [
      "records that are not a list",
      replaceFile("dist/data/event.json", toJson(release.records.event)),
      "its dist/data/event.json is not a list of event records, each with an id of its own",
    ],
    [
      "a record twice",
      replaceFile("dist/data/event.json", toJson([0, 0].map((index) => Object.values(release.records.event)[index]))),
      "its dist/data/event.json is not a list of event records",
    ],
    [
      "a record of another kind",
      replaceFile("dist/data/event.json", toJson(Object.values(release.records.person))),
      "its dist/data/event.json is not a list of event records",
    ],
    ["no manifest", replaceFile("dist/manifest.json"), "it has no dist/manifest.json"],
    ["a file that is not JSON", replaceFile("dist/data/event.json", "<html>"), "its dist/data/event.json is not JSON"],
    [
      "a file that is not an object",
      replaceFile("dist/history.json", "null"),
      "its dist/history.json is not a JSON object",
    ],
    ["a list", replaceFile("dist/codes.json", "[]"), "its dist/codes.json is not a JSON object"],
    [
      "a log without corrections",
      replaceFile("dist/corrections.json", "{}"),
      "its dist/corrections.json has no corrections",
    ],
  ])("%s", (_, files, message) => {
    expect(() => parsePackage(files)).toThrow(InvalidPackageError);
    expect(() => parsePackage(files)).toThrow(message);
  });
});
