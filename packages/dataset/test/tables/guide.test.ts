// The guide on loading the tables: each of its commands and queries, on each program that this machine has.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getCodeBlocks, getOnlyBlock } from "../docs/markdown-blocks.ts";
import { packageFolder, rootFolder, run } from "../packed-package.ts";
import { loadTables } from "./load-tables.ts";

const guide = readFileSync(join(rootFolder, "docs/guides/load-the-tables.md"), "utf8");
const readme = readFileSync(join(rootFolder, "README.md"), "utf8");

const packageReadme = readFileSync(join(packageFolder, "README.md"), "utf8");

const queries = [
  ...guide.matchAll(
    /^(?<question>[^\n?]+\?)(?:.|\n(?!\n))*\n\n```sql\n(?<sql>[^`]*)```\n\n```csv\n(?<result>[^`]*)```/gm,
  ),
].map(({ groups }) => ({
  question: groups?.["question"] ?? "",
  sql: groups?.["sql"] ?? "",
  result: groups?.["result"] ?? "",
}));

/** The name of a program, if this machine has it. It is no dependency of ours: where there is none, there are no tests with it. */
const listInstalled = (name: string, command: string, ...args: readonly string[]): readonly string[] =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0 ? [name] : [];

/** Lists the participants that rows are about, each once. */
const listParticipants = (rows: readonly Record<string, unknown>[]): readonly string[] =>
  [...new Set(rows.map(({ record, key }) => `${String(record)} ${String(key)}`))].toSorted();

const parseRows = (csv: string) => parse(csv, { skipEmptyLines: true }) as string[][];

/** A folder with the package in node_modules, as the guide expects it. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-tables-"));
  const installed = join(folder, "node_modules/@vnjp/dataset");
  mkdirSync(installed, { recursive: true });
  for (const name of ["dist/csv", "dist/datapackage.json", "texts"])
    cpSync(join(packageFolder, name), join(installed, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runOrThrow = (command: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = run(folder, command, ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
};

const [importIntoSqlite = "", createViews = ""] = getCodeBlocks(guide, "sh");
const [loadWithKeys = "", useOfPandas = ""] = getCodeBlocks(guide, "python");

test("each query of the guide with a result answers a question", () => {
  const [example, ...others] = getCodeBlocks(guide, "sql");
  expect(example).toContain("count(*)");
  expect(queries.map(({ sql }) => sql)).toEqual(others);
  expect(queries.length).toBeGreaterThanOrEqual(5);
});

describe("in SQLite, with the types and keys of the descriptor", () => {
  const database = loadTables();

  test("every foreign key leads to a row", () => {
    expect(database.prepare("pragma foreign_key_check").all()).toEqual([]);
  });

  test("the query in the README of the package has every participant of an event, also if nothing says who it is", () => {
    const rows = database.prepare(getOnlyBlock(packageReadme, "sql")).all() as Record<string, unknown>[];
    const participants = database
      .prepare("select record, key from participants where record like 'event/%' order by record, key")
      .all() as Record<string, unknown>[];
    expect(listParticipants(rows)).toEqual(listParticipants(participants));
    expect(rows).toContainEqual(
      expect.objectContaining({
        record: "event/2024-02-27-defence-policy-dialogue-10",
        key: "others",
        who: null,
        who_en: null,
      }),
    );
  });

  test.each(queries)("$question", ({ sql, result }) => {
    const rows = database.prepare(sql).all() as Record<string, unknown>[];
    const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map((cell) => cell ?? ""))];
    expect(stringify(lines)).toBe(result);
  });
});

describe.each(listInstalled("sqlite3", "sqlite3", "--version"))("in %s", () => {
  beforeAll(() => runOrThrow("sh", "-c", importIntoSqlite));

  test.each(queries)("$question", ({ sql, result }) => {
    expect(parseRows(runOrThrow("sqlite3", "-csv", "-header", "vnjp.db", sql))).toEqual(parseRows(result));
  });
});

describe.each(listInstalled("DuckDB", "duckdb", "--version"))("in %s", () => {
  beforeAll(() => runOrThrow("sh", "-c", createViews));

  test.each(queries)("$question", ({ sql, result }) => {
    expect(parseRows(runOrThrow("duckdb", "-csv", "vnjp.duckdb", sql))).toEqual(parseRows(result));
  });
});

/** Runs queries in DuckDB from Python, with the views that the guide creates, and prints the results as JSON. */
const duckdbProgram = `
import duckdb, json, pathlib, sys
for path in pathlib.Path("node_modules/@vnjp/dataset/dist/csv").glob("*.csv"):
    duckdb.sql(f"create view {path.stem} as from '{path}'")
result = duckdb.sql(sys.argv[1])
print(json.dumps([result.columns] + [["" if cell is None else str(cell) for cell in row] for row in result.fetchall()]))
`;

describe.each(listInstalled("DuckDB from Python", "python3", "-c", "import duckdb"))("in %s", () => {
  test("the example reads a file without a view", () => {
    const [example = ""] = getCodeBlocks(guide, "sql");
    const rows = JSON.parse(runOrThrow("python3", "-c", duckdbProgram, example)) as string[][];
    expect(rows[0]).toEqual(["people"]);
  });

  test.each(queries)("$question", ({ sql, result }) => {
    expect(JSON.parse(runOrThrow("python3", "-c", duckdbProgram, sql))).toEqual(parseRows(result));
  });
});

describe.each(listInstalled("Python", "python3", "--version"))("in %s", () => {
  test("the standard library loads the tables with their keys, and finds no key that leads nowhere", () => {
    expect(runOrThrow("python3", "-c", loadWithKeys)).toBe("");
  });

  test("the example of the README finds the quote in its text", () => {
    expect(runOrThrow("python3", "-c", getOnlyBlock(readme, "python"))).toBe("");
  });
});

describe.each(listInstalled("pandas", "python3", "-c", "import pandas"))("in %s", () => {
  test("the days are dates", () => {
    expect(runOrThrow("python3", "-c", useOfPandas)).toContain("[..2020-02-21]");
  });
});

describe.each(listInstalled("R", "Rscript", "--version"))("in %s", () => {
  test("the example joins two tables", () => {
    expect(runOrThrow("Rscript", "-e", getOnlyBlock(guide, "r"))).toContain("organization/viet-nam");
  });

  test("the example of the README finds the quote in its text", () => {
    expect(runOrThrow("Rscript", "-e", getOnlyBlock(readme, "r"))).toBe("");
  });
});
