import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consumer, pack, packageFolder, rootFolder, run, type Consumer } from "./packed.ts";

const readme = readFileSync(join(rootFolder, "README.md"), "utf8");

/** The fenced blocks of the README in one language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, block]) => block ?? "");

const only = (language: string): string => {
  const [block, ...others] = blocks(language);
  if (block === undefined || others.length > 0) throw new Error(`the README has not one block of ${language}`);
  return block;
};

describe("the README", () => {
  let home: Consumer;
  beforeAll(() => {
    home = consumer(pack());
  });
  afterAll(() => home.remove());

  it("has an example in JavaScript that does what it says", () => {
    home.write("example.mjs", only("js"));
    const { status, stdout, stderr } = run(home.folder, process.execPath, "example.mjs");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^2024-02-27\n/);
    expect(stdout).toContain("person/hoang-xuan-chien");
  });

  it("has an example in TypeScript that compiles and runs", () => {
    home.write("example.mts", only("ts"));
    const options = { strict: true, noEmit: true, module: "nodenext", lib: ["es2023", "dom"], types: [] };
    home.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["example.mts"] }));
    const tsc = join(rootFolder, "node_modules/typescript/bin/tsc");
    expect(run(home.folder, process.execPath, tsc, "-p", ".").stdout).toBe("");
    const { status, stdout } = run(home.folder, process.execPath, "example.mts");
    expect(status).toBe(0);
    expect(stdout).toContain("Serizawa Kiyoshi");
  });

  it("shows a fact as it is published", () => {
    const shown = JSON.parse(`{${only("json")}}`) as { date: object };
    const events = JSON.parse(readFileSync(join(packageFolder, "dist/data/event.json"), "utf8")) as Record<
      string,
      { date: object }
    >;
    expect(events["vinh-calls-on-kono"]?.date).toEqual(shown.date);
  });

  it("names first the two commands, and no other before them", () => {
    expect(
      blocks("sh")[0]
        ?.split("\n")
        .filter(Boolean)
        .map((line) => line.split("#")[0]?.trim()),
    ).toEqual(["npm start", "npm test"]);
  });

  it("leads to files that exist", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(rootFolder, target ?? "")), target).toBe(true);
  });
});
