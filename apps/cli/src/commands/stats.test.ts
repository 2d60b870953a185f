import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evidenceFor } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../coverage.ts";
import { dataset, vnjp } from "../testing/run-vnjp.ts";

const coverage = (...args: string[]) => {
  const { status, stdout } = vnjp(["stats", "--coverage", ...args, "--format", "json"]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as Coverage;
};

const textOf = (edition: string) => readFileSync(join(dataset, "texts", `${edition}.txt`), "utf8");

const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

describe("vnjp stats --coverage", () => {
  const all = coverage();
  const sentences = all.texts.flatMap(({ text, sentences: of }) => of.map((sentence) => ({ text, ...sentence })));

  it("goes through every character of every text but white space", () => {
    expect(all.texts).toHaveLength(5);
    for (const { text, sentences: of } of all.texts)
      expect(withoutSpace(of.map(({ quote }) => quote).join(""))).toBe(withoutSpace(textOf(text)));
  });

  it("places each sentence by its characters", () => {
    for (const { text, quote, start, end } of sentences)
      expect(Array.from(textOf(text)).slice(start, end).join("")).toBe(quote);
  });

  it("finds a fact on every sentence, or a reason why there is none", () => {
    expect(sentences.filter(({ facts, reason }) => facts.length === 0 && reason === undefined)).toEqual([]);
  });

  it("names facts that quote some of the sentence", () => {
    for (const { text, start, end, facts } of sentences)
      for (const { record, pointers } of facts)
        for (const pointer of pointers) {
          const quotes = evidenceFor(record, pointer).flatMap(({ evidence }) =>
            evidence.kind === "span" ? evidence : [],
          );
          const here = quotes.filter((span) => span.text === text && span.start < end && start < span.end);
          expect(here.length, `${record}#${pointer}`).toBeGreaterThan(0);
        }
  });

  it("says that every fact has evidence", () => {
    expect(all.facts).toBeGreaterThan(1500);
    expect(all.factsWithEvidence).toBe(all.facts);
  });

  it("shows one dispatch for people: its sentences, what each one is, and its facts", () => {
    const { status, stdout } = vnjp(["stats", "--coverage", "vietnamplus-133876"]);
    expect(status).toBe(0);
    expect(stdout).toContain("15 sentences: 15 with facts, 0 explained, 0 open");
    expect(stdout).toMatch(
      /Le même jour, le général .+ Nishida Yasunori\.\n {2}paragraph p5 · \d+ facts\n(?:.*\n)* {4}event\/2020-02-21-vinh-nishida-talks\n {6}\/date\/day\n/,
    );
    expect(stdout).not.toContain("dispatch/nhandan-post78842  ");
  });

  it.each(["event/vinh-calls-on-kono", "nobody"])("cannot run on %s, which is no dispatch", (words) => {
    expect(vnjp(["stats", "--coverage", words])).toMatchObject({ status: 2, stdout: "" });
  });
});

const withFolder = (test: (folder: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-coverage-"));
  try {
    test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("vnjp stats --coverage, of a folder", () => {
  it("goes through the dispatch of a draft, and counts the facts of its own records alone", () => {
    withFolder((folder) => {
      writeFileSync(
        join(folder, "my-1.txt"),
        "Hanoi (VNA) - Taro Kono s’est rendu à Hanoi le 3 mars 2024.\n\nIl a plu.",
      );
      expect(vnjp(["draft", join(folder, "my-1.txt"), "--out", folder]).status).toBe(0);
      const { facts, texts } = coverage(folder);
      expect(texts.map(({ dispatch }) => dispatch)).toEqual(["my-1"]);
      expect(texts[0]?.sentences.map(({ quote }) => quote)).toContain("Il a plu.");
      expect(facts).toBeGreaterThan(0);
      expect(facts).toBeLessThan(100);
    });
  });

  it("shows the released dispatches that its records quote, where it brings none", () => {
    withFolder((folder) => {
      mkdirSync(join(folder, "records/membership"), { recursive: true });
      const [path, id] = ["records/membership/kono-taro-minister-of-defense.json", "kono-again"];
      const record = readFileSync(join(dataset, path), "utf8").replace(
        '"id": "kono-taro-minister-of-defense"',
        `"id": "${id}"`,
      );
      writeFileSync(join(folder, `records/membership/${id}.json`), record);
      const { texts } = coverage(folder);
      expect(texts.map(({ dispatch }) => dispatch)).toEqual(["vietnamplus-133876"]);
      expect(JSON.stringify(texts)).toContain(`membership/${id}`);
    });
  });

  it("cannot run on a folder without records", () => {
    withFolder((folder) => {
      expect(vnjp(["stats", "--coverage", folder])).toMatchObject({ status: 2, stdout: "" });
    });
  });
});
