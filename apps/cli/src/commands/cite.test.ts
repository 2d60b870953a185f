import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixtures, releasedCopy, type Installed } from "../testing/released-copy.ts";
import { dataset, dataVersion, vnjp } from "../testing/run-vnjp.ts";

const ledgers = join(auditFixtures, "ledgers");
const call = "event/vinh-calls-on-kono";

describe("vnjp cite, of a release", () => {
  let home: Installed;
  beforeAll(() => {
    home = releasedCopy(ledgers, "1.3.0");
  });
  afterAll(() => home.remove());

  const cited = (...args: string[]): string => {
    const { status, stdout, stderr } = home.vnjp(["cite", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };

  it("gives the string that names a record", () => {
    expect(cited(call)).toBe(`vnjp:${call}@1.3.0\n`);
    expect(cited("vinh-calls-on-kono")).toBe(cited(call));
    expect(cited(`vnjp:${call}@1.3.0`)).toBe(cited(call));
  });

  it("gives that of a fact, and the words that support it", () => {
    expect(cited(`${call}#/date/before`).split("\n")).toEqual([
      `vnjp:${call}@1.3.0#/date/before`,
      "“Auparavant” (vietnamplus-133876/e1, 2013–2023)",
      "“le 21 février” (vietnamplus-133876/e1, 221–234)",
      "“Le même jour” (vietnamplus-133876/e1, 1463–1475)",
      "“date 2020-02” (vietnamplus-133876/e1, 1–13)",
      "",
    ]);
  });

  it("gives that of a value outside facts, which no words support", () => {
    expect(cited("source/sggp-post108422", "/address")).toBe("vnjp:source/sggp-post108422@1.3.0#/address\n");
  });

  it("gives that of the dataset where no record is named", () => {
    expect(cited()).toBe("@vnjp/dataset@1.3.0\n");
  });

  it("follows an id that was moved, and says so", () => {
    expect(home.vnjp(["cite", "person/kono"])).toMatchObject({
      status: 0,
      stdout: "vnjp:person/kono-taro@1.3.0\n",
      stderr: "vnjp: person/kono was moved to person/kono-taro.\n",
    });
  });

  it("writes references in the manner of APA and of Chicago", () => {
    expect(cited(call, "--style", "apa")).toBe(
      `The VNJP contributors. (2027). Nguyễn Chí Vịnh calls on Kono Taro [Data set]. In Vietnam–Japan defence and peacekeeping engagement (Version 1.3.0). vnjp:${call}@1.3.0. https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.3.0/dist/data/event.json\n`,
    );
    expect(cited("--style", "chicago")).toBe(
      "The VNJP contributors. Vietnam–Japan defence and peacekeeping engagement. Version 1.3.0. May 3, 2027. @vnjp/dataset@1.3.0. https://www.npmjs.com/package/@vnjp/dataset/v/1.3.0.\n",
    );
  });

  it.each(["string", "bibtex", "csl-json", "ris", "apa", "chicago"])(
    "as %s gives programs the text and what it is made of",
    (style) => {
      const text = cited(`${call}#/date/before`, "--style", style);
      const json = JSON.parse(cited(`${call}#/date/before`, "--style", style, "--format", "json")) as object;
      expect(json).toMatchObject({
        citation: `vnjp:${call}@1.3.0#/date/before`,
        release: "1.3.0",
        date: "2027-05-03",
        style,
        text: text.replace(/\n$/, ""),
        quotes: [{ quote: "Auparavant", text: "vietnamplus-133876/e1", start: 2013, end: 2023 }, {}, {}, {}],
      });
    },
  );

  it("is what an audit finds to be current", () => {
    const input = ["string", "bibtex", "csl-json", "ris", "apa", "chicago"]
      .map((style) => cited(`${call}#/date/before`, "--style", style))
      .join("\n");
    const { status, stdout } = home.vnjp(["audit", "-"], { input });
    expect(status).toBe(0);
    expect(stdout).toContain("6 citations, 6 current\n");
  });

  it("runs every example of its help", () => {
    const examples = home.vnjp(["cite", "--help"]).stdout.split("Examples:\n")[1]?.trim().split("\n") ?? [];
    expect(examples.length).toBeGreaterThan(2);
    for (const line of examples) cited(...line.trim().split(" ").slice(2));
  });

  it.each([
    ["a record that there is not", ["event/never-was"], /no record|reference of one record/],
    ["a fact that there is not", [`${call}#/date/never`], /no fact/],
    ["a part of a fact", [call, "/date/before/value"], /part of the fact "\/date\/before": cite that/],
    ["our own words about a record", [call, "/label/en"], /cite the record, or a fact or field of it/],
    ["another release", [`vnjp:${call}@1.0.0`], /vnjp audit/],
    ["a record that was withdrawn", ["event/exercise-that-was-not-held"], /withdrawn/],
    ["a style that there is not", ["--style", "mla"], /Allowed choices/],
  ])("cannot cite %s: one line, and 2", (_, args, words) => {
    const { status, stdout, stderr } = home.vnjp(["cite", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
  });

  it("cites by the name and the author that CITATION.cff has", () => {
    const file = readFileSync(join(dataset, "../../CITATION.cff"), "utf8");
    const { title, author } = JSON.parse(cited("--format", "json")) as { title: string; author: string };
    expect(file).toContain(`\ntitle: ${JSON.stringify(title)}\n`);
    expect(file).toContain(`\nauthors:\n  - name: ${JSON.stringify(author)}\n`);
  });
});

describe("vnjp cite, of what is not released", () => {
  it.each([
    ["0.9.0", /not released/],
    ["1.4.0-next.0", /pre-release/],
    ["1.4.0", /no such release/],
  ])("refuses version %s", (version, words) => {
    const home = releasedCopy(ledgers, version);
    const { status, stdout, stderr } = home.vnjp(["cite", call]);
    home.remove();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses the data of this repository, unless it is a release", () => {
    const { releases } = JSON.parse(readFileSync(join(dataset, "releases/history.json"), "utf8")) as {
      releases: object;
    };
    const { status } = vnjp(["cite", call]);
    expect(status).toBe(Object.hasOwn(releases, dataVersion()) ? 0 : 2);
  });
});
