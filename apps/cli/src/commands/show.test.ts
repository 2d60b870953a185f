import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataset, dataVersion, vnjp } from "../testing/run-vnjp.ts";

describe("vnjp show", () => {
  it("shows a record with each quote in its sentence", () => {
    const { status, stdout } = vnjp(["show", "event/vinh-calls-on-kono"]);
    expect(status).toBe(0);
    expect(stdout).toContain("/date/before  [..2020-02-21]  implied");
    expect(stdout).toContain("[Auparavant], le général de corps d’armée Nguyen Chi Vinh a rendu");
  });

  it("gives programs the record and each quote with what stands around it", () => {
    const { record, evidence } = JSON.parse(vnjp(["show", "event/vinh-calls-on-kono", "--format", "json"]).stdout) as {
      record: { id: string };
      evidence: { quote: string; before: string; after: string; text: string; start: number; end: number }[];
    };
    expect(record.id).toBe("vinh-calls-on-kono");
    for (const { quote, before, after, text, start, end } of evidence) {
      const characters = Array.from(readFileSync(join(dataset, "texts", `${text}.txt`), "utf8"));
      expect(characters.slice(start, end).join("")).toBe(quote);
      expect(characters.join("")).toContain(before + quote + after);
    }
  });

  it.each([`vnjp:person/kono-taro@${dataVersion()}`, "person/kono-taro", "kono-taro"])("takes %s", (words) => {
    expect(vnjp(["show", words]).stdout).toMatch(/^person\/kono-taro\n/);
  });

  it("shows one fact where a citation names it", () => {
    const { stdout } = vnjp(["show", "vnjp:event/vinh-calls-on-kono#/date/before"]);
    expect(stdout).toContain("/date/before");
    expect(stdout).not.toContain("/place/");
  });

  it.each(["event/vinh-calls-on-kono#/no/such", "event/vinh-calls-on-kono@99.0.0"])(
    "has nothing to show of %s, and says why",
    (words) => {
      const { status, stdout, stderr } = vnjp(["show", words]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/no fact at|This is version/);
    },
  );

  it("proposes what may have been meant", () => {
    expect(vnjp(["show", "kono"]).stderr).toContain("person/kono-taro");
  });
});
