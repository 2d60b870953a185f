import { describe, expect, test } from "vitest";
import { renderDictionary } from "./data-dictionary.ts";
import { createTableDefinitions } from "./tables/definitions.ts";

const markdown = renderDictionary();

describe("the data dictionary", () => {
  test("every link leads to a heading", () => {
    const headings = new Set(
      [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
        heading.toLowerCase().replaceAll(/[^a-z -]/g, ""),
      ),
    );
    const links = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(headings, link).toContain(link);
  });

  test("it has every table", () => {
    const { records, kinds, entries, values, facts, evidence } = createTableDefinitions();
    for (const { name } of [records, ...kinds, ...entries, ...values, facts, evidence])
      expect(markdown).toContain(`\n### ${name}.csv\n`);
  });

  test("every row is as long as its header", () => {
    const tables = markdown.split("\n\n").filter((block) => block.startsWith("| "));
    expect(tables.length).toBeGreaterThan(40);
    for (const table of tables) {
      const widths = table
        .trim()
        .split("\n")
        .map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(widths).size, table.slice(0, 200)).toBe(1);
    }
  });
});
