import { readFileSync } from "node:fs";
import { join } from "node:path";
import { records } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { runInProcess } from "../../test/run-in-process.ts";
import { datasetFolder, readDataVersion } from "../../test/run-vnjp.ts";

/**
 * Fields that are shown in other words: the review, what a quote supports and who says it. Of a note, the English is shown, and the
 * kind of a value by its other parts.
 */
const fieldsInOtherWords = new Set(["review", "evidence", "note", "kind"]);

const listLeaves = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([field, child]) => (fieldsInOtherWords.has(field) ? [] : listLeaves(child)))
    : [String(value)];

const runShow = (...args: readonly string[]) => runInProcess(["show", ...args]);

describe("vnjp show", () => {
  it("shows a record with each quote in its sentence", async () => {
    const { status, stdout } = await runShow("event/vinh-calls-on-kono");
    expect(status).toBe(0);
    expect(stdout).toContain("/date/before  [..2020-02-21]  implied");
    expect(stdout).toContain("[Auparavant], le général de corps d’armée Nguyen Chi Vinh a rendu");
  });

  it("shows the day of a rank, and the language, form and order of a name", async () => {
    const { stdout } = await runShow("person/hoang-xuan-chien");
    expect(stdout).toContain("Lieutenant General (as of 2021-09-11, language en)");
    expect(stdout).toContain("Hoàng Xuân Chiến (form full, language vi, order family-given)");
  });

  it("shows each part of each value of each record", async () => {
    for (const record of records) {
      const { stdout } = await runShow(`${record.kind}/${record.id}`);
      for (const leaf of listLeaves(record)) expect(stdout, `${record.kind}/${record.id}`).toContain(leaf);
    }
  });

  it("prints the record as JSON, and each quote with the text around it", async () => {
    const { record, evidence } = JSON.parse((await runShow("event/vinh-calls-on-kono", "--format", "json")).stdout) as {
      record: { id: string };
      evidence: { quote: string; before: string; after: string; text: string; start: number; end: number }[];
    };
    expect(record.id).toBe("vinh-calls-on-kono");
    for (const { quote, before, after, text, start, end } of evidence) {
      const characters = Array.from(readFileSync(join(datasetFolder, "texts", `${text}.txt`), "utf8"));
      expect(characters.slice(start, end).join("")).toBe(quote);
      expect(characters.join("")).toContain(before + quote + after);
    }
  });

  it.each([`vnjp:person/kono-taro@${readDataVersion()}`, "person/kono-taro", "kono-taro"])(
    "accepts %s as a record",
    async (input) => {
      expect((await runShow(input)).stdout).toMatch(/^person\/kono-taro\n/);
    },
  );

  it("shows only the fact that a citation names", async () => {
    const { stdout } = await runShow("vnjp:event/vinh-calls-on-kono#/date/before");
    expect(stdout).toContain("/date/before");
    expect(stdout).not.toContain("/place/");
  });

  it.each([
    ["event/vinh-calls-on-kono#/no/such", /has no fact at \/no\/such/],
    ["event/vinh-calls-on-kono@99.0.0", /The installed data is version/],
  ])("cannot show %s, and says why", async (input, message) => {
    const { status, stdout, stderr } = await runShow(input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it.each(["kono", "person/kono-tarp", "Taro Kono", "河野 太郎"])(
    "suggests the record that %s may stand for first",
    async (name) => {
      expect((await runShow(name)).stderr).toMatch(/Did you mean person\/kono-taro\b/);
    },
  );
});
