import { describe, expect, test } from "vitest";
import { diffSnapshots, computeLevel } from "../diff/index.ts";
import { buildReleaseSequence } from "../../test/release-sequences/scripted-sequence.ts";
import type { ReleaseStep } from "../../test/release-sequences/release-steps.ts";
import { createTableDescriptor, excerpt } from "../../test/snapshots.ts";
import { hashText } from "../publish/index.ts";
import { InvalidPackageError, isPackageInput, parsePackage } from "./index.ts";

const { release, releaseData } = buildReleaseSequence(excerpt).at(-1) as ReleaseStep;
const { corrections, redirects, releases } = releaseData;

const toJson = (value: object) => JSON.stringify(value);
const packed: ReadonlyMap<string, string> = new Map([
  ["package.json", toJson({ name: "@vnjp/dataset", version: "2.0.0", exports: { "./b": "", ".": "" } })],
  ["dist/data.json", toJson({ version: "2.0.0", records: release.records })],
  ["dist/codes.json", toJson(release.codes)],
  ["dist/datapackage.json", toJson(createTableDescriptor(release))],
  ["dist/corrections.json", toJson({ corrections })],
  ["dist/redirects.json", toJson({ redirects })],
  ["dist/history.json", toJson({ releases })],
]);
const code = [
  "dist/internal/accessors.js",
  "dist/internal/validators.js",
  "dist/exceptions.json",
  "dist/index.d.ts",
  "dist/validate.d.ts",
];
const replaceFile = (path: string, content?: string) =>
  new Map(
    [...packed].flatMap(([name, old]): [string, string][] =>
      name !== path ? [[name, old]] : content === undefined ? [] : [[name, content]],
    ),
  );

describe("known incident: a release was made, but no user got anything new", () => {
  const files = new Map(packed);
  for (const path of code) files.set(path, "export const one = 1;\n");
  const computeFileLevel = (path: string, content: string) =>
    computeLevel(
      diffSnapshots(parsePackage(files).snapshot, parsePackage(new Map([...files, [path, content]])).snapshot),
    ).level;

  test.each(["README.md", "LICENSE", "CHANGELOG.md", "src/get.test.ts", "dist/index.js.map"])(
    "%s needs no release",
    (path) => {
      expect(computeFileLevel(path, "Other text.")).toBe("none");
    },
  );

  test("code that programs run needs a patch", () => {
    expect(computeFileLevel("dist/internal/accessors.js", "export const one = 2;\n")).toBe("patch");
  });
});

describe("a package", () => {
  test("gives its snapshot, its release data, and its exports in order", () => {
    const read = parsePackage(packed);
    expect(read.snapshot).toMatchObject({
      version: "2.0.0",
      records: release.records,
      surface: { exports: [".", "./b"] },
    });
    expect(read.releaseData).toEqual({ corrections, redirects, releases });
  });

  test("lists each export with its conditions, and its engines", () => {
    const exports = {
      ".": { import: { types: "./a.d.ts", default: "./a.js" }, require: { types: "./a.d.cts", default: "./a.cjs" } },
      "./data.json": { types: "./b.d.ts", default: "./b.json" },
    };
    const manifest = toJson({ name: "@vnjp/dataset", version: "2.0.0", exports, engines: { node: ">=20" } });
    expect(parsePackage(replaceFile("package.json", manifest)).snapshot.surface?.exports).toEqual([
      ". import",
      ". require",
      "./data.json",
      "node >=20",
    ]);
  });

  test("has the hash of its code in its history, if it has no code to hash", () => {
    expect(parsePackage(packed).snapshot.surface?.code).toBe(release.surface.code);
    const builtFiles = new Map([...packed, ...code.map((path): [string, string] => [path, path])]);
    expect(parsePackage(builtFiles).snapshot.surface?.code).toBe(hashText(code.join("\0")));
  });

  test("has no surface if it has neither code nor a hash", () => {
    expect(parsePackage(replaceFile("dist/history.json", toJson({ releases: {} }))).snapshot).not.toHaveProperty(
      "surface",
    );
  });

  test("is read without its derived files", () => {
    expect(
      [...packed.keys(), ...code, "dist/schema/authored/event.schema.json"].filter((path) => !isPackageInput(path)),
    ).toEqual([]);
    expect(
      ["README.md", "dist/csv/event.csv", "dist/data/event.json", "texts/a/e1.txt", "dist/index.js"].filter(
        isPackageInput,
      ),
    ).toEqual([]);
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
    ["no data", replaceFile("dist/data.json"), "it has no dist/data.json"],
    ["a file that is not JSON", replaceFile("dist/data.json", "<html>"), "its dist/data.json is not JSON"],
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
