import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { isSource, isTestFile, listFiles } from "./vocabulary/list-files.ts";
import { parseSource } from "./vocabulary/parse-source.ts";
import { rootFolder } from "./vocabulary/vocabulary.ts";

/** Where the time of a pattern grows with the square of a text or faster; empty if it nowhere does. */
const findSlowParts = ({ source, flags }: { readonly source: string; readonly flags: string }): readonly string[] =>
  analyse({ source, flags }).reports.map((report) =>
    report.type === "Trade" ? `${report.startQuant.raw} and ${report.endQuant.raw}` : report.quant.raw,
  );

const sourceFiles = listFiles().filter((path) => isSource(path) && !isTestFile(path));

const listLiterals = (path: string): readonly { readonly line: number; readonly text: string }[] =>
  parseSource(path, readFileSync(join(rootFolder, path), "utf8")).flatMap((file) => {
    const literals: { line: number; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node))
        literals.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
      node.forEachChild(visit);
    };
    visit(file);
    return literals;
  });

describe("the time of a pattern grows with the length of a text, and not with its square", () => {
  test("of every pattern that is written in a program", () => {
    const literals = sourceFiles.flatMap((path) => listLiterals(path).map((literal) => ({ path, ...literal })));
    const slow = literals.flatMap(({ path, line, text }) => {
      const end = text.lastIndexOf("/");
      const parts = findSlowParts({ source: text.slice(1, end), flags: text.slice(end + 1) });
      return parts.map((part) => `${path}:${line} ${text}: ${part}`);
    });
    expect(literals.length).toBeGreaterThan(400);
    expect(slow).toEqual([]);
  });

  test("of every pattern that a package puts together when it is loaded", async () => {
    const built = new Map<string, { readonly source: string; readonly flags: string }>();
    const PlainRegExp = RegExp;
    class RecordedRegExp extends PlainRegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        // Those of libraries are the business of their makers.
        const [, , caller = ""] = (new Error("where").stack ?? "").split("\n");
        if (!caller.includes("node_modules")) built.set(String(this), { source: this.source, flags: this.flags });
      }
    }
    globalThis.RegExp = RecordedRegExp as RegExpConstructor;
    afterAll(() => {
      globalThis.RegExp = PlainRegExp;
    });
    for (const path of sourceFiles.filter((file) => /^packages\/(?:engine|drafting|dataset)\/src\//.test(file)))
      await import(join(rootFolder, path));
    globalThis.RegExp = PlainRegExp;
    expect(built.size).toBeGreaterThan(200);
    const slow = [...built.values()].flatMap((pattern) =>
      findSlowParts(pattern).map((part) => `${pattern.source.slice(0, 200)}: ${part}`),
    );
    expect(slow).toEqual([]);
  });

  test.each([
    ["spaces before the end", "\\s+$", ["\\s+"]],
    ["two parts for the same characters", "^\\s*,?\\s*x", ["\\s* and \\s*"]],
    ["a group that repeats what it repeats", "^(?:a+)+$", ["a+"]],
    ["spaces before the end, from their first one", "(?<!\\s)\\s+$", []],
  ])("which is tested with %s", (_, source, expected) => {
    expect([...new Set(findSlowParts({ source, flags: "u" }))]).toEqual(expected);
  });
});
