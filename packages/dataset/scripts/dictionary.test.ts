import { describe, expect, it } from "vitest";
import { dictionaryMarkdown } from "./dictionary.ts";

const markdown = dictionaryMarkdown();

describe("the data dictionary", () => {
  it("leads from every link to a heading", () => {
    const headings = new Set([...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase()));
    const links = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(headings, link).toContain(link);
  });

  it("has rows that are as long as their headers", () => {
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
