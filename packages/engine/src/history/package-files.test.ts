import { describe, expect, test } from "vitest";
import { differences, levelOf } from "../diff/index.ts";
import { lifeOf } from "../testing/life.ts";
import type { Step } from "../testing/releasing.ts";
import { descriptorOf, excerpt } from "../testing/snapshots.ts";
import { hashOf, isReadOfPackage, NoPackage, packageOf } from "./index.ts";

const { release, ledgers } = lifeOf(excerpt).at(-1) as Step;
const { corrections, redirects, releases } = ledgers;

const json = (value: object) => JSON.stringify(value);
const packed: ReadonlyMap<string, string> = new Map([
  ["package.json", json({ name: "@vnjp/dataset", version: "2.0.0", exports: { "./b": "", ".": "" } })],
  ["dist/data.json", json({ version: "2.0.0", records: release.records })],
  ["dist/codes.json", json(release.codes)],
  ["dist/datapackage.json", json(descriptorOf(release))],
  ["dist/corrections.json", json({ corrections })],
  ["dist/redirects.json", json({ redirects })],
  ["dist/history.json", json({ releases })],
]);
const code = [
  "dist/internal/accessors.js",
  "dist/internal/validators.js",
  "dist/exceptions.json",
  "dist/index.d.ts",
  "dist/validate.d.ts",
];
const but = (path: string, content?: string) =>
  new Map(
    [...packed].flatMap(([name, old]): [string, string][] =>
      name !== path ? [[name, old]] : content === undefined ? [] : [[name, content]],
    ),
  );

describe("what happened elsewhere: a release was made for what nobody received", () => {
  const files = new Map(packed);
  for (const path of code) files.set(path, "export const one = 1;\n");
  const levelWith = (path: string, content: string) =>
    levelOf(differences(packageOf(files).snapshot, packageOf(new Map([...files, [path, content]])).snapshot)).level;

  test.each(["README.md", "LICENSE", "CHANGELOG.md", "src/get.test.ts", "dist/index.js.map"])(
    "%s: none is due",
    (path) => {
      expect(levelWith(path, "Other words.")).toBe("none");
    },
  );

  test("what a program runs is something else: a patch", () => {
    expect(levelWith("dist/internal/accessors.js", "export const one = 2;\n")).toBe("patch");
  });
});

describe("a packed version", () => {
  test("gives what it publishes, its ledgers, and its doors in order", () => {
    const read = packageOf(packed);
    expect(read.snapshot).toMatchObject({
      version: "2.0.0",
      records: release.records,
      surface: { doors: [".", "./b"] },
    });
    expect(read.ledgers).toEqual({ corrections, redirects, releases });
  });

  test("is asked through each of its doors in each way, and on its engines", () => {
    const exports = {
      ".": { import: { types: "./a.d.ts", default: "./a.js" }, require: { types: "./a.d.cts", default: "./a.cjs" } },
      "./data.json": { types: "./b.d.ts", default: "./b.json" },
    };
    const manifest = json({ name: "@vnjp/dataset", version: "2.0.0", exports, engines: { node: ">=20" } });
    expect(packageOf(but("package.json", manifest)).snapshot.surface?.doors).toEqual([
      ". import",
      ". require",
      "./data.json",
      "node >=20",
    ]);
  });

  test("has the hash of its code in its history, where the code is not beside it", () => {
    expect(packageOf(packed).snapshot.surface?.code).toBe(release.surface.code);
    const built = new Map([...packed, ...code.map((path): [string, string] => [path, path])]);
    expect(packageOf(built).snapshot.surface?.code).toBe(hashOf(code.join("\0")));
  });

  test("tells nothing of its surface where neither is there", () => {
    expect(packageOf(but("dist/history.json", json({ releases: {} }))).snapshot).not.toHaveProperty("surface");
  });

  test("is read as far as it tells what is published", () => {
    expect(
      [...packed.keys(), ...code, "dist/schema/authored/event.schema.json"].filter((path) => !isReadOfPackage(path)),
    ).toEqual([]);
    expect(
      ["README.md", "dist/csv/event.csv", "dist/data/event.json", "texts/a/e1.txt", "dist/index.js"].filter(
        isReadOfPackage,
      ),
    ).toEqual([]);
  });
});

describe("what is no package of the dataset is refused in clear words:", () => {
  test.each<[string, ReadonlyMap<string, string>, string]>([
    ["nothing at all", new Map(), "there is no package.json in it"],
    [
      "another package",
      but("package.json", json({ name: "zod", version: "4.0.0" })),
      "it is zod, and not @vnjp/dataset",
    ],
    ["a package without a name", but("package.json", "{}"), "package.json in it has no name"],
    [
      "no version and no doors",
      but("package.json", json({ name: "@vnjp/dataset" })),
      "package.json in it has no version and no exports",
    ],
    ["no data", but("dist/data.json"), "there is no dist/data.json in it"],
    ["no JSON", but("dist/data.json", "<html>"), "dist/data.json in it is no JSON"],
    ["no object", but("dist/history.json", "null"), "dist/history.json in it is no JSON object"],
    ["a list", but("dist/codes.json", "[]"), "dist/codes.json in it is no JSON object"],
    ["a log without corrections", but("dist/corrections.json", "{}"), "dist/corrections.json in it has no corrections"],
  ])("%s", (_, files, words) => {
    expect(() => packageOf(files)).toThrow(NoPackage);
    expect(() => packageOf(files)).toThrow(words);
  });
});
