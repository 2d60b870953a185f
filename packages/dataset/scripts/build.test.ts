import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGeneratedFiles, generatedFolder } from "./generated-files.ts";
import { buildTables } from "./tables.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

describe("the build", () => {
  let rebuiltFolder: string;
  beforeAll(() => {
    rebuiltFolder = mkdtempSync(join(tmpdir(), "vnjp-build-"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts/build.ts"), rebuiltFolder], {
      encoding: "utf8",
    });
    if (status !== 0 || stderr !== "") throw new Error(`the build ended with ${status}: ${stderr}`);
  });
  afterAll(() => rmSync(rebuiltFolder, { recursive: true, force: true }));

  test("a second build writes the same bytes", () => {
    const files = listFiles(rebuiltFolder);
    expect(files.length).toBeGreaterThan(60);
    for (const file of files)
      expect(readFileSync(join(rebuiltFolder, file)).equals(readFileSync(join(folder, "dist", file))), file).toBe(true);
  });

  test("no file contains the path of this machine", () => {
    for (const file of listFiles(rebuiltFolder)) {
      const content = readFileSync(join(rebuiltFolder, file), "utf8");
      expect(content.includes(folder), file).toBe(false);
    }
  });
});

describe("the tables", () => {
  test.each(buildTables().map((table) => [table.name, table] as const))(
    "the CSV file of %s has a header, and parses to the rows of the table",
    (name, table) => {
      const rows = parse(readFileSync(join(folder, "dist/csv", `${name}.csv`)), {
        columns: false,
        bom: true,
      }) as string[][];
      expect(rows[0]).toEqual(table.fields.map((field) => field.name));
      expect(rows.slice(1)).toEqual(table.rows.map((row) => row.map(String)));
    },
  );

  test("the descriptor has the columns and keys of each table, and the hash of its file", () => {
    const { resources } = JSON.parse(readFileSync(join(folder, "dist/datapackage.json"), "utf8")) as {
      resources: { name: string; path: string; hash: string; schema: Record<string, unknown> }[];
    };
    const tables = buildTables();
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { name, path, hash, schema } of resources) {
      const bytes = readFileSync(join(folder, "dist", path));
      expect(hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
      const { fields, primaryKey, foreignKeys } = tables.find((table) => table.name === name) ?? {};
      expect(schema).toMatchObject({ fields, primaryKey });
      expect(schema["foreignKeys"] ?? []).toEqual(foreignKeys);
    }
  });
});

describe("the generated files", () => {
  test("the committed files are up to date", async () => {
    const files = await buildGeneratedFiles();
    const root = join(folder, "../..");
    expect(listFiles(join(folder, "generated")).map((path) => `${generatedFolder}${path}`)).toEqual(
      [...files.keys()].filter((path) => path.startsWith(generatedFolder)).toSorted(),
    );
    for (const [path, content] of files) expect(readFileSync(join(root, path), "utf8") === content, path).toBe(true);
  });
});
