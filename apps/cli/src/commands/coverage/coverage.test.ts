import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { get, listEvidence } from "@vnjp/dataset";
import { beforeAll, describe, expect, it } from "vitest";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";
import type { Coverage } from "./compute-coverage.ts";

const runCoverage = async (...args: readonly string[]) => {
  const { status, stdout } = await runInProcess(["coverage", ...args, "--format", "json"], { cwd: tmpdir() });
  expect(status).toBe(0);
  return JSON.parse(stdout) as Coverage;
};

const readText = (edition: string) => readFileSync(join(datasetFolder, "texts", `${edition}.txt`), "utf8");

const removeWhitespace = (text: string) => text.replaceAll(/\s/g, "");

describe("vnjp coverage", () => {
  let all: Coverage;
  beforeAll(async () => {
    all = await runCoverage();
  });
  const listSentences = () =>
    all.texts.flatMap(({ text, sentences }) => sentences.map((sentence) => ({ text, ...sentence })));

  it("covers every character of every text except white space", () => {
    expect(all.texts).toHaveLength(5);
    for (const { text, sentences } of all.texts)
      expect(removeWhitespace(sentences.map(({ quote }) => quote).join(""))).toBe(removeWhitespace(readText(text)));
  });

  it("gives each sentence its range in code points", () => {
    for (const { text, quote, start, end } of listSentences())
      expect(Array.from(readText(text)).slice(start, end).join("")).toBe(quote);
  });

  it("finds a fact on every sentence, or a reason why there is none", () => {
    expect(listSentences().filter(({ facts, reason }) => facts.length === 0 && reason === undefined)).toEqual([]);
  });

  it("lists facts with a quote in the sentence", () => {
    for (const { text, start, end, facts } of listSentences())
      for (const { record, pointers } of facts)
        for (const pointer of pointers) {
          const quotes = listEvidence(get(record), pointer).flatMap(({ evidence }) =>
            evidence.kind === "span" ? evidence : [],
          );
          const overlappingQuotes = quotes.filter((span) => span.text === text && span.start < end && start < span.end);
          expect(overlappingQuotes.length, `${record}#${pointer}`).toBeGreaterThan(0);
        }
  });

  it("counts the facts with evidence, which are all facts", () => {
    expect(all.facts).toBeGreaterThan(1500);
    expect(all.factsWithEvidence).toBe(all.facts);
  });

  it("shows the sentences of one dispatch with their roles and facts", async () => {
    const { status, stdout } = await runInProcess(["coverage", "vietnamplus-133876"]);
    expect(status).toBe(0);
    expect(stdout).toContain("15 sentences: 15 with facts, 0 explained, 0 open");
    expect(stdout).toMatch(
      /Le même jour, le général .+ Nishida Yasunori\.\n {2}paragraph p5 · \d+ facts\n(?:.*\n)* {4}event\/2020-02-21-vinh-nishida-talks\n {6}\/date\/day\n/,
    );
    expect(stdout).not.toContain("dispatch/nhandan-post78842  ");
  });

  it.each(["event/vinh-calls-on-kono", "nobody"])("rejects %s, which is not a dispatch", async (input) => {
    expect(await runInProcess(["coverage", input])).toMatchObject({ status: 2, stdout: "" });
  });
});

const runInTemporaryFolder = async (test: (folder: string) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-coverage-"));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("vnjp coverage of a folder", () => {
  it("covers the dispatch of a draft, and counts only the facts of the draft", () =>
    runInTemporaryFolder(async (folder) => {
      const text = "Hanoi (VNA) - Taro Kono s’est rendu à Hanoi le 3 mars 2024.\n\nIl a plu.";
      writeFileSync(join(folder, "my-1.txt"), text);
      expect((await runInProcess(["draft", join(folder, "my-1.txt"), "--out", folder])).status).toBe(0);
      const { facts, texts } = await runCoverage(folder);
      expect(texts.map(({ dispatch }) => dispatch)).toEqual(["my-1"]);
      expect(texts[0]?.sentences.map(({ quote }) => quote)).toContain("Il a plu.");
      expect(facts).toBeGreaterThan(0);
      expect(facts).toBeLessThan(100);
    }));

  it("covers the published dispatches that its records quote, if it has none", () =>
    runInTemporaryFolder(async (folder) => {
      mkdirSync(join(folder, "records/membership"), { recursive: true });
      const [path, id] = ["records/membership/kono-taro-minister-of-defense.json", "kono-again"];
      const record = readFileSync(join(datasetFolder, path), "utf8").replace(
        '"id": "kono-taro-minister-of-defense"',
        `"id": "${id}"`,
      );
      writeFileSync(join(folder, `records/membership/${id}.json`), record);
      const { texts } = await runCoverage(folder);
      expect(texts.map(({ dispatch }) => dispatch)).toEqual(["vietnamplus-133876"]);
      expect(JSON.stringify(texts)).toContain(`membership/${id}`);
    }));

  it("rejects a folder without records", () =>
    runInTemporaryFolder(async (folder) => {
      expect(await runInProcess(["coverage", folder])).toMatchObject({ status: 2, stdout: "" });
    }));
});
