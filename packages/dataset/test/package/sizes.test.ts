// What the package weighs, and what a bundle of each function brings along. README of the package has the limits.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { kinds } from "@vnjp/dataset";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumer, listPackedFiles, pack, packageFolder, type Consumer } from "../packed-package.ts";

const [, tables = ""] =
  /<!-- sizes -->([^]*)<!-- \/sizes -->/.exec(readFileSync(join(packageFolder, "README.md"), "utf8")) ?? [];

/** The rows of a table, as cells without marks. */
const readTable = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );

const parseKilobytes = (cell = ""): number => Number.parseInt(cell, 10) * 1000;

const [bundleTable = "", partTable = ""] = tables.trim().split("\n\n");
const bundleRows = readTable(bundleTable).map(([names = "", records = "", limit]): [string, string, number] => [
  names,
  records,
  parseKilobytes(limit),
]);

/** They grow with every release: a limit for them would refuse a correction. */
const growingFiles = ["dist/corrections.json", "dist/history.json"];

let tarball: string;
let consumer: Consumer;
beforeAll(() => {
  tarball = pack();
  consumer = createConsumer(tarball);
});
afterAll(() => consumer.remove());

interface Bundle {
  readonly files: readonly string[];
  readonly codeBytes: number;
}

/** Bundles a program as for a page. Returns the JSON files that are in the bundle, and the size of everything else. */
const buildBundle = async (program: string): Promise<Bundle> => {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: consumer.folder },
    absWorkingDir: consumer.folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    outfile: "bundle.js",
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const packed = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput === 0 ? [] : [{ path: relative("node_modules/@vnjp/dataset/dist", path), bytesInOutput }],
  );
  const sumBytes = (files: typeof packed) => files.reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);
  const data = packed.filter(({ path }) => path.startsWith("data/") || path.startsWith("schema/"));
  const log = packed.filter(({ path }) => growingFiles.includes(`dist/${path}`));
  return {
    files: data.map(({ path }) => path).toSorted(),
    codeBytes: (output?.bytes ?? 0) - sumBytes(data) - sumBytes(log),
  };
};

/** Exports names from the package, or from the module after “from”: `getEvent, and createSearch from @vnjp/dataset/search`. */
const formatProgram = (names: string): string =>
  names
    .split(", and ")
    .map((part) => part.split(" from "))
    .map(([exported = "", path = "@vnjp/dataset"]) => `export { ${exported} } from "${path}";`)
    .join("\n");

const listDataFiles = (records: string): readonly string[] => {
  const named = records === "all" ? kinds : records === "none" ? [] : records.split(", ");
  return named.map((kind) => `data/${kind}.json`).toSorted();
};

describe("a bundle of a function has only what the function needs:", () => {
  test.each(bundleRows)("%s has the records: %s", async (names, records, limit) => {
    const { files, codeBytes } = await buildBundle(formatProgram(names));
    expect(files).toEqual(listDataFiles(records));
    expect(codeBytes).toBeLessThanOrEqual(limit);
    // A limit that is far off says nothing.
    expect(limit - codeBytes).toBeLessThan(Math.max(1000, limit / 2));
  });

  test.each(["citations", "dates"])("everything from @vnjp/dataset/%s needs no records", async (path) => {
    const { files, codeBytes } = await buildBundle(`export * from "@vnjp/dataset/${path}";`);
    expect(files).toEqual([]);
    expect(codeBytes).toBeLessThan(12_000);
  });

  test("validate has the schemas of one form", async () => {
    const { files } = await buildBundle('export { validateAuthored } from "@vnjp/dataset/validate";');
    expect(files).toEqual([...kinds, "definitions"].map((name) => `schema/authored/${name}.schema.json`).toSorted());
  });

  test("types, or an import of nothing, leave nothing", async () => {
    expect(await buildBundle('import "@vnjp/dataset";')).toEqual({ files: [], codeBytes: 0 });
  });
});

test.each(readTable(partTable))("%s has at most %s", (part, limit) => {
  const [folder = ""] = part.split(":");
  const files = listPackedFiles(tarball).filter(({ path }) =>
    part.startsWith("all") ? !growingFiles.includes(path) : path === folder || path.startsWith(`${folder}/`),
  );
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(parseKilobytes(limit));
});
