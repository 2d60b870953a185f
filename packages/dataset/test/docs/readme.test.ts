import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds as kindNames } from "@vnjp/dataset";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumer, pack, packageFolder, rootFolder, run, checkTypes, type Consumer } from "../packed-package.ts";
import { findExamples, runExamples } from "../run-examples.ts";
import { getCodeBlocks, getOnlyBlock, getProgramExamples } from "./markdown-blocks.ts";

const readme = readFileSync(join(rootFolder, "README.md"), "utf8");
const packageReadme = readFileSync(join(packageFolder, "README.md"), "utf8");

/** A document cites one release, and stays as it is when the next one comes. */
const maskReleases = (text: string): string => text.replaceAll(/@\d+\.\d+\.\d+[-\w]*#/g, "@RELEASE#");

describe("the README of the repository", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = createConsumer(pack());
  });
  afterAll(() => consumer.remove());

  const runExample = (program: string) => {
    consumer.write("example.mjs", program);
    const { status, stdout, stderr } = run(consumer.folder, process.execPath, "example.mjs");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };

  test("it answers three questions, each with its citations, before it shows a fact", () => {
    const examples = getProgramExamples(readme.slice(0, readme.indexOf("## What a fact looks like")));
    expect(examples.length).toBe(3);
    for (const { program, output } of examples) {
      expect(output).toMatch(/^ {2}vnjp:/m);
      expect(maskReleases(runExample(program))).toBe(maskReleases(output));
    }
  });

  test("the JavaScript example prints what its comments say", () => {
    const answered = new Set(getProgramExamples(readme).map(({ program }) => program));
    const [example = "", ...others] = getCodeBlocks(readme, "js").filter((program) => !answered.has(program));
    expect(others).toEqual([]);
    const stdout = runExample(example);
    expect(stdout).toMatch(/^2024-02-27\n/);
    expect(stdout).toContain("person/hoang-xuan-chien");
  });

  test("the TypeScript example compiles and runs", () => {
    consumer.write("example.mts", getOnlyBlock(readme, "ts"));
    const { stdout: messages } = checkTypes(consumer, ["example.mts"], { module: "nodenext", lib: ["es2023", "dom"] });
    expect(messages).toBe("");
    const { status, stdout } = run(consumer.folder, process.execPath, "example.mts");
    expect(status).toBe(0);
    expect(stdout).toContain("Serizawa Kiyoshi");
  });

  test("the fact in it is as published", () => {
    const example = JSON.parse(`{${getOnlyBlock(readme, "json")}}`) as { date: object };
    const events = JSON.parse(readFileSync(join(packageFolder, "dist/data/event.json"), "utf8")) as {
      readonly id: string;
      readonly date: object;
    }[];
    expect(events.find(({ id }) => id === "vinh-calls-on-kono")?.date).toEqual(example.date);
  });

  test("its first commands are npm start and npm test", () => {
    expect(
      getCodeBlocks(readme, "sh")[0]
        ?.split("\n")
        .filter(Boolean)
        .map((line) => line.split("#")[0]?.trim()),
    ).toEqual(["npm start", "npm test"]);
  });

  test("every link leads to a file", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(rootFolder, target ?? "")), target).toBe(true);
  });
});

/** Whether a function is one of thirteen that return a record of one kind. */
const isOfOneKind = (name: string) => kindNames.some((kind) => name.toLowerCase() === `get${kind}`);

describe("the README of the package", () => {
  const program = getCodeBlocks(packageReadme, "js").join("\n");
  const examples = findExamples(program);

  test("its first commands install the package and use it", () => {
    const [install, use, ...others] = getOnlyBlock(packageReadme, "sh").trimEnd().split("\n");
    expect([install, others]).toEqual(["npm install @vnjp/dataset", []]);
    const { status, stdout } = run(packageFolder, "sh", "-c", use ?? "");
    expect(status).toBe(0);
    expect(stdout).toContain("Kono Taro");
  });

  test("every kind has a row in the list of kinds, in their order", async () => {
    const { kinds } = await import("@vnjp/dataset");
    const section = packageReadme.split(/^## /m).find((part) => part.startsWith("Kinds of record\n")) ?? "";
    expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind)).toEqual(kinds);
  });

  test("every link is a full address, since the registry shows this page too", () => {
    expect([...packageReadme.matchAll(/\]\((?!https:\/\/|#)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
  });

  test("every example is right", () => {
    expect(examples.length).toBeGreaterThan(20);
    for (const { expression, expected, actual, isEqual } of runExamples(program))
      expect(isEqual, `${expression} is ${actual} instead of ${expected}`).toBe(true);
  });

  test("the examples use every function of the package, and one of those that are the same for each kind", async () => {
    const modules = {
      ...(await import("@vnjp/dataset")),
      ...(await import("@vnjp/dataset/search")),
      ...(await import("@vnjp/dataset/citation-status")),
      ...(await import("@vnjp/dataset/validate")),
    };
    const names = Object.entries(modules).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(
      names.filter(
        (name) => (!isOfOneKind(name) || name === "getEvent") && !new RegExp(`\\b${name}[()]`).test(program),
      ),
    ).toEqual([]);
  });
});
