import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isDeep } from "../../../packages/engine/test/run-count.ts";
import { commands } from "../src/program.ts";
import { createExampleCorpus, type CorpusCopy } from "./corpus-copy.ts";
import { readExamples } from "./help-examples.ts";
import { runInProcess } from "./run-in-process.ts";

/** Longer than every message, and far shorter than what it is about. */
const maxPrinted = 5_000;

/** The deep check has a megabyte. */
const length = isDeep ? 1_000_000 : 100_000;

const long = "a".repeat(length);

const longWords = [
  long,
  `person/${long}`,
  `${long}/kono-taro`,
  `person/kono-taro#/${long}`,
  `vnjp:person/${long}@1.0.0#/label`,
  "/a".repeat(length / 2),
  "é, ".repeat(length / 3),
  `--${long}`,
];

const commandNames = Object.keys(commands);

let corpus: CorpusCopy;
beforeAll(() => (corpus = createExampleCorpus("1.0.0")));
afterAll(() => corpus.remove());

const listLong = async (commandLines: readonly (readonly string[])[]) => {
  const breaches = [];
  for (const args of commandLines) {
    const { stdout, stderr } = await runInProcess(args, { cwd: corpus.folder });
    const printed = stdout + stderr;
    if (printed.length > maxPrinted)
      breaches.push({ args: args.map((word) => word.slice(0, 40)), printed: printed.slice(0, 200) });
  }
  return breaches;
};

describe.each(commandNames)("vnjp %s prints a short message about a long", (name) => {
  it("argument", async () => {
    const commandLines = longWords.flatMap((word) => [
      [name, word],
      [name, "person/kono-taro", word],
    ]);
    expect(await listLong(commandLines)).toEqual([]);
  });

  it("option", async () => {
    const [example = []] = (await readExamples(name)).filter((args) => args.every((arg) => !arg.startsWith("-")));
    const options = ((await commands[name]?.load())?.command.options ?? []).flatMap((option) => option.long ?? []);
    const commandLines = options.flatMap((option) => longWords.map((word) => [...example, option, word]));
    expect(await listLong(commandLines)).toEqual([]);
  });

  it("word in an example", async () => {
    const commandLines = (await readExamples(name)).flatMap((example) =>
      example.slice(1).map((word, index) => example.with(index + 1, word + long)),
    );
    expect(await listLong(commandLines)).toEqual([]);
  });
});

const runValidate = (value: unknown, ...options: readonly string[]) =>
  runInProcess(["validate", "-", ...options], { cwd: corpus.folder, input: JSON.stringify(value) });

describe("vnjp validate prints a short message", () => {
  const review = {};

  it.each([
    ["kind", { kind: long, id: "x" }],
    ["id", { kind: "person", id: `${long} ` }],
    ["key", { kind: "person", id: "x", [long]: 1 }],
    [
      "key with many wrong fields",
      { kind: "person", id: "x", names: { [long]: { a: 1, b: 2, c: 3, value: { d: 1 } } } },
    ],
    ["reference", { kind: "membership", id: "x", review, post: { a: { basis: "stated", value: long, evidence: {} } } }],
    ["label", { kind: "person", id: "x", label: { en: `${long} `, fr: `\u202E${long}` }, names: {}, review }],
  ])("about a long %s, in each format", async (_, value) => {
    for (const format of ["text", "json", "github", "sarif"])
      expect((await runValidate(value, "--format", format)).stdout.length, format).toBeLessThan(20_000);
    expect((await runValidate(value)).stdout).toMatch(/… and 9?99,\d\d\d more characters/);
  });

  it("about the first of many unknown keys, and counts the others", async () => {
    const keys = Object.fromEntries(Array.from({ length: 4_712 }, (__, index) => [`key-${index}`, 1]));
    const { stdout } = await runValidate({
      kind: "person",
      id: "x",
      label: { en: "X", fr: "X" },
      names: {},
      review,
      ...keys,
    });
    expect(stdout).toMatch(/\nand 4\d\d\d more findings: --all shows them\n/);
    expect(stdout.length).toBeLessThan(200_000);
  });
});

describe("vnjp audit prints a short message", () => {
  it.each([["text"], ["sarif"]])("about a citation that is too long to be one, as %s", async (format) => {
    for (const citation of [`vnjp:event/${long}`, `vnjp:event/vinh-calls-on-kono@1.0.0#/${long}`, `vnjp:${long}`]) {
      const { stdout, stderr } = await runInProcess(["audit", "-", "--format", format], { input: citation });
      expect(stdout.length + stderr.length).toBeLessThan(maxPrinted);
    }
  });
});

describe("a long list ends with how many more there are", () => {
  it.each([
    ["audit", "vnjp:event/x ".repeat(4_712), /\n {2}and 4512 more unread citations: --format json has all\n/],
    ["draft", "le 1er mars, ".repeat(1_200), /\n {2}and 1000 more rows: --format json has all\n/],
  ])("of vnjp %s", async (name, input, rest) => {
    const { stdout } = await runInProcess([name, "-"], { cwd: corpus.folder, input });
    expect(stdout).toMatch(rest);
    expect(stdout.length).toBeLessThan(60_000);
  });
});
