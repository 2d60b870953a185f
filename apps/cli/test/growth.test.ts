import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countSteps } from "./count-steps.ts";

/** How much larger the second input of a test is. */
const factor = 8;

/** Work in proportion to the input, or to the input and its logarithm, as sorting needs. The square would be 64. */
const maxGrowth = 1.5 * factor;

const review = {};

const createRecord = (parts: object): string =>
  JSON.stringify({ kind: "person", id: "x", label: { en: "X", fr: "X" }, names: {}, review, ...parts });

const createObject = (size: number, createValue: (index: number) => unknown) =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [`key-${index}`, createValue(index)]));

const createQuote = (quote: string) => ({ kind: "span", text: "vietnamplus-133876/e1", quote });

const citation = { kind: "page", source: "source/sggp-post108422", locator: "the title" };

const createName = (index: number, basis: string, evidence: object) => ({
  basis,
  value: { name: `Hara Takashi ${index}`, language: "ja-Latn", form: "full", order: "family-given" },
  evidence: { words: evidence },
});

type Input = (size: number) => string;

const validated: Readonly<Record<string, Input>> = {
  "a record with unknown keys": (size) => createRecord(createObject(size, () => 1)),
  "a record with faulty names": (size) => createRecord({ names: createObject(size, () => ({ basis: "x", value: 1 })) }),
  "a record with names that no page prints": (size) =>
    createRecord({ names: createObject(size, (index) => createName(index, "stated", createQuote(`Hara ${index}`))) }),
  "a record with names of a page": (size) =>
    createRecord({ names: createObject(size, (index) => createName(index, "external", citation)) }),
  "a record with one key many times": (size) => `{"kind": "person", ${'"a": 1, '.repeat(size)}"id": "x"}`,
  "a record with deep brackets": (size) => `{"kind": "person", "a": ${"[".repeat(size)}${"]".repeat(size)}}`,
  "a record after empty lines": (size) => `${"\n".repeat(10 * size)}${createRecord({})}`,
  "a record with white space": (size) => `{${" ".repeat(100 * size)}"kind": "person", "id": 1}`,
  "white space alone": (size) => " \n".repeat(100 * size),
  "a long reference": (size) =>
    createRecord({ role: { a: { basis: "stated", value: `post/${"a".repeat(100 * size)}`, evidence: {} } } }),
  "many records": (size) =>
    Array.from({ length: size }, (_, index) =>
      createRecord({ id: `x-${index}`, names: { page: createName(index, "external", citation) } }),
    ).join("\n"),
};

const audited: Readonly<Record<string, Input>> = {
  "citations without a release": (size) => "vnjp:event/x ".repeat(size),
  citations: (size) => "vnjp:event/vinh-calls-on-kono@0.1.0#/date/before, ".repeat(size),
  "beginnings of citations": (size) => "vnjp:".repeat(size),
  "letters of the scheme": (size) => "v".repeat(10 * size),
  "white space": (size) => " \n".repeat(100 * size),
  "a long citation": (size) => `vnjp:event/${"a-".repeat(100 * size)}`,
};

const drafted: Readonly<Record<string, Input>> = {
  tabs: (size) => "\t".repeat(10 * size),
  brackets: (size) => "(".repeat(10 * size),
  "quotation marks": (size) => "« ".repeat(10 * size),
  initials: (size) => "A. ".repeat(10 * size),
  digits: (size) => "9".repeat(10 * size),
  dates: (size) => "le 1er mars ".repeat(size),
  "new names": (size) => Array.from({ length: size }, (_, index) => `le colonel Hara${index}`).join(" "),
  sentences: (size) => "Le ministre a reçu à Tokyo le colonel Hara Takashi.\n".repeat(size),
  "different sentences": (size) =>
    Array.from({ length: size }, (_, index) => `Le ministre a reçu ${index} colonels à Tokyo.`).join(" "),
};

/** What the program does for every input, which is no growth. */
const countFirstSteps = (args: readonly string[], program?: string): number => countSteps(args, "", program);

/** How many times the steps for an input are those for one of an eighth of its size, or at least those of the start. */
const measureGrowth = (args: readonly string[], createInput: Input, start: number, program?: string): number => {
  const size = 200;
  const countGrown = (each: number) => countSteps(args, createInput(each), program) - start;
  const large = countGrown(factor * size);
  // What is little next to the start is little, whatever the smaller input takes.
  return large < maxGrowth * start ? large / start : large / Math.max(countGrown(size), start);
};

describe.each([
  ["validate", validated],
  ["audit", audited],
  ["draft", drafted],
])("the work of vnjp %s grows with its input, and not with the square of it:", (verb, inputs) => {
  let start: number;
  beforeAll(() => (start = countFirstSteps([verb, "-"])));

  it.each(Object.entries(inputs))("%s", (_, createInput) => {
    expect(measureGrowth([verb, "-"], createInput, start)).toBeLessThan(maxGrowth);
  });
});

describe("the measure", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "vnjp-growth-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["each character", "for (const a of input) steps += 1;", 7, 9],
    ["each pair of characters", "for (const a of input) for (const b of input) steps += 1;", 50, 70],
  ])("tells work for %s", (_, loop, atLeast, atMost) => {
    const program = join(folder, "program.mjs");
    writeFileSync(
      program,
      `import { readFileSync } from "node:fs";
      const input = readFileSync(0, "utf8");
      let steps = 0;
      ${loop}`,
    );
    const start = countFirstSteps([], program);
    const growth = measureGrowth([], (size) => "a".repeat(10 * size), start, program);
    expect(growth).toBeGreaterThan(atLeast);
    expect(growth).toBeLessThan(atMost);
  });
});
