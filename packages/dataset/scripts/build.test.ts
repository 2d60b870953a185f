import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generated, generatedFolder } from "./generated.ts";
import { tables } from "./tables.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

describe("the build", () => {
  let again: string;
  beforeAll(() => {
    again = mkdtempSync(join(tmpdir(), "vnjp-build-"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts/build.ts"), again], {
      encoding: "utf8",
    });
    if (status !== 0 || stderr !== "") throw new Error(`the build ended with ${status}: ${stderr}`);
  });
  afterAll(() => rmSync(again, { recursive: true, force: true }));

  it("gives the same bytes again", () => {
    const files = filesOf(again);
    expect(files.length).toBeGreaterThan(60);
    for (const file of files)
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, "dist", file))), file).toBe(true);
  });

  it("names no machine and no time", () => {
    for (const file of filesOf(again)) {
      const content = readFileSync(join(again, file), "utf8");
      expect(content.includes(folder), file).toBe(false);
    }
  });
});

describe("the tables", () => {
  it.each(tables().map((table) => [table.name, table] as const))(
    "of %s come back from their CSV as they were, under one header",
    (name, table) => {
      const rows = parse(readFileSync(join(folder, "dist/csv", `${name}.csv`)), {
        columns: false,
        bom: false,
      }) as string[][];
      expect(rows[0]).toEqual(table.fields.map((field) => field.name));
      expect(rows.slice(1)).toEqual(table.rows.map((row) => row.map(String)));
    },
  );

  it("have keys that are unique, as the descriptor declares", () => {
    const { resources } = JSON.parse(readFileSync(join(folder, "dist/datapackage.json"), "utf8")) as {
      resources: { name: string; schema: { primaryKey: string[]; fields: { name: string }[] } }[];
    };
    expect(resources.map(({ name }) => name).toSorted()).toEqual(
      tables()
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const table of tables()) {
      const schema = resources.find(({ name }) => name === table.name)?.schema;
      const columns = (schema?.primaryKey ?? []).map((key) => table.fields.findIndex((field) => field.name === key));
      expect(columns.length).toBeGreaterThan(0);
      const keys = table.rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
      expect(new Set(keys).size, table.name).toBe(keys.length);
    }
  });
});

describe("the generated files", () => {
  it("are the ones that the schemas give", async () => {
    const files = await generated();
    const root = join(folder, "../..");
    expect(filesOf(join(folder, "generated")).map((path) => `${generatedFolder}${path}`)).toEqual(
      [...files.keys()].filter((path) => path.startsWith(generatedFolder)).toSorted(),
    );
    for (const [path, content] of files) expect(readFileSync(join(root, path), "utf8") === content, path).toBe(true);
  });
});
