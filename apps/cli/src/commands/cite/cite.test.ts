import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixturesFolder, createInstalledCopy, type InstalledCopy } from "../../../test/installed-copy.ts";
import { readExamples } from "../../../test/help-examples.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder, readDataVersion, repositoryFolder } from "../../../test/run-vnjp.ts";

const releaseDataFolder = join(auditFixturesFolder, "release-data");
const callEvent = "event/vinh-calls-on-kono";

// First: the other tests replace the installed data.
describe("vnjp cite of this repository", () => {
  it("cites its data only if it is a release", async () => {
    const { releases } = JSON.parse(readFileSync(join(datasetFolder, "releases/history.json"), "utf8")) as {
      releases: object;
    };
    const { status } = await runInProcess(["cite", callEvent]);
    expect(status).toBe(Object.hasOwn(releases, readDataVersion()) ? 0 : 2);
  });
});

describe("vnjp cite of a release", () => {
  let installation: InstalledCopy;
  beforeAll(() => {
    installation = createInstalledCopy(releaseDataFolder, "1.3.0");
  });
  afterAll(() => installation.remove());

  const runCite = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await installation.run(["cite", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  };

  it("prints the citation of a record", async () => {
    const citation = `vnjp:${callEvent}@1.3.0\n`;
    expect(await runCite(callEvent)).toBe(citation);
    expect(await runCite("vinh-calls-on-kono")).toBe(citation);
    expect(await runCite(`vnjp:${callEvent}@1.3.0`)).toBe(citation);
  });

  it("prints the citation of a fact, and the quotes that support it", async () => {
    expect((await runCite(`${callEvent}#/date/before`)).split("\n")).toEqual([
      `vnjp:${callEvent}@1.3.0#/date/before`,
      "“Auparavant” (vietnamplus-133876/e1, 2013–2023)",
      "“le 21 février” (vietnamplus-133876/e1, 221–234)",
      "“Le même jour” (vietnamplus-133876/e1, 1463–1475)",
      "“date 2020-02” (vietnamplus-133876/e1, 1–13)",
      "",
    ]);
  });

  it("prints the citation of a value outside facts, which has no quotes", async () => {
    expect(await runCite("source/sggp-post108422", "/address")).toBe("vnjp:source/sggp-post108422@1.3.0#/address\n");
  });

  it("prints the citation of the dataset without a record", async () => {
    expect(await runCite()).toBe("@vnjp/dataset@1.3.0\n");
  });

  it("adds the head of the history to a full citation, in each style", async () => {
    const { releases } = JSON.parse(readFileSync(join(releaseDataFolder, "history.json"), "utf8")) as {
      releases: Readonly<Record<string, { readonly head: string }>>;
    };
    const head = `History head sha256:${releases["1.3.0"]?.head ?? "none"}`;
    expect(await runCite("--full")).toBe(`@vnjp/dataset@1.3.0\n${head}\n`);
    for (const style of ["bibtex", "csl-json", "ris", "apa", "chicago"])
      expect(await runCite(callEvent, "--full", "--style", style), style).toContain(head);
  });

  it("follows an id that was moved, and says so", async () => {
    expect(await installation.run(["cite", "person/kono"])).toMatchObject({
      status: 0,
      stdout: "vnjp:person/kono-taro@1.3.0\n",
      stderr: "vnjp: person/kono was moved to person/kono-taro.\n",
    });
  });

  it("prints references in APA and Chicago style", async () => {
    expect(await runCite(callEvent, "--style", "apa")).toBe(
      `The VNJP contributors. (2027). Courtesy call of Nguyễn Chí Vịnh on Kono Taro [Data set]. In Vietnam–Japan defence and peacekeeping engagement (Version 1.3.0). vnjp:${callEvent}@1.3.0. https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.3.0/dist/data/event.json\n`,
    );
    expect(await runCite("--style", "chicago")).toBe(
      "The VNJP contributors. Vietnam–Japan defence and peacekeeping engagement. Version 1.3.0. May 3, 2027. @vnjp/dataset@1.3.0. https://www.npmjs.com/package/@vnjp/dataset/v/1.3.0.\n",
    );
  });

  it.each(["string", "bibtex", "csl-json", "ris", "apa", "chicago"])(
    "prints the text and the data of the %s style as JSON",
    async (style) => {
      const args = [`${callEvent}#/date/before`, "--style", style];
      const text = await runCite(...args);
      const json = JSON.parse(await runCite(...args, "--format", "json")) as object;
      expect(json).toMatchObject({
        citation: `vnjp:${callEvent}@1.3.0#/date/before`,
        release: "1.3.0",
        date: "2027-05-03",
        style,
        text: text.replace(/\n$/, ""),
        quotes: [{ quote: "Auparavant", text: "vietnamplus-133876/e1", start: 2013, end: 2023 }, {}, {}, {}],
      });
    },
  );

  it("prints citations that an audit finds to be current", async () => {
    const citations: string[] = [];
    for (const style of ["string", "bibtex", "csl-json", "ris", "apa", "chicago"])
      citations.push(await runCite(`${callEvent}#/date/before`, "--style", style));
    const { status, stdout } = await installation.run(["audit", "-"], { input: citations.join("\n") });
    expect(status).toBe(0);
    // The entries also have the address of the data of their release.
    expect(stdout).toContain("6 citations: 6 current; ");
  });

  it("works as in the examples of its help", async () => {
    const examples = await readExamples("cite");
    expect(examples.length).toBeGreaterThan(2);
    for (const [, ...args] of examples) await runCite(...args);
  });

  it.each([
    ["a record that does not exist", ["event/never-was"], /There is no record event\/never-was/],
    ["a fact that does not exist", [`${callEvent}#/date/never`], /no fact/],
    ["a part of a fact", [callEvent, "/date/before/value"], /part of the fact "\/date\/before": cite that/],
    ["our own words about a record", [callEvent, "/label/en"], /cite the record, or a fact or field of it/],
    ["another release", [`vnjp:${callEvent}@1.0.0`], /vnjp audit/],
    ["a record that was withdrawn", ["event/exercise-that-was-not-held"], /withdrawn/],
    ["an unknown style", ["--style", "mla"], /Allowed choices/],
  ])("cannot cite %s", async (_, args, message) => {
    const { status, stdout, stderr } = await installation.run(["cite", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("has the title and the author of CITATION.cff", async () => {
    const file = readFileSync(join(repositoryFolder, "CITATION.cff"), "utf8");
    const { title, author } = JSON.parse(await runCite("--format", "json")) as { title: string; author: string };
    expect(file).toContain(`\ntitle: ${JSON.stringify(title)}\n`);
    expect(file).toContain(`\nauthors:\n  - name: ${JSON.stringify(author)}\n`);
  });
});

describe("vnjp cite of data that is not a release", () => {
  it.each([
    ["0.9.0", /not released/],
    ["1.4.0-next.0", /pre-release/],
    ["1.4.0", /no such release/],
  ])("rejects version %s", async (version, message) => {
    const installation = createInstalledCopy(releaseDataFolder, version);
    const { status, stdout, stderr } = await installation.run(["cite", callEvent]);
    installation.remove();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
