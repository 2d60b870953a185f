import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AuditCopy, createAuditCopy, splitReport } from "../../../test/audit-copy.ts";
import { readExamples } from "../../../test/help-examples.ts";
import { auditFixturesFolder, createInstalledCopy } from "../../../test/installed-copy.ts";
import { repositoryFolder } from "../../../test/run-vnjp.ts";

const outcomes = JSON.parse(readFileSync(join(auditFixturesFolder, "outcomes.json"), "utf8")) as {
  citation: string;
  outcome: string;
  what: string;
}[];

let copy: AuditCopy;
beforeAll(() => {
  copy = createAuditCopy();
});
afterAll(() => copy.remove());

describe("vnjp audit of the sample paper", () => {
  it.each(["md", "tex", "bib", "html", "json"])("finds all twelve citations in paper.%s", async (format) => {
    const { citations } = await copy.runAudit(`paper.${format}`);
    expect(citations.map(({ citation, outcome }) => ({ citation, outcome }))).toEqual(
      outcomes.map(({ citation, outcome }) => ({ citation, outcome })),
    );
  });

  it("covers every outcome", () => {
    expect(new Set(outcomes.map(({ outcome }) => outcome)).size).toBe(8);
    expect(outcomes).toHaveLength(12);
  });

  it.each([
    ["current", 0],
    ["a substantive correction", 1],
    ["the same fact, cited after its correction", 0],
    ["an editorial correction", 0],
    ["a correction that is a reversal", 1],
    ["corrected, and corrected back", 0],
    ["moved", 0],
    ["withdrawn in favour of its successor", 1],
    ["split", 1],
    ["withdrawn", 1],
    ["misspelt", 1],
    ["from a release to come", 2],
  ])("a citation of this kind, alone, returns the exit code: %s, %d", async (what, status) => {
    const citation = outcomes.find((outcome) => outcome.what === what)?.citation;
    expect(citation).toBeDefined();
    expect((await copy.run(["audit", "-"], { input: `See ${citation}.` })).status).toBe(status);
  });

  it("reports a fact that follows a merge, with the value before and after, and the reason of the merge", async () => {
    const citation = "vnjp:statement/vinh-invites-kono@1.0.0#/occasion/call";
    const { status, stdout } = await copy.run(["audit", "-"], { input: citation });
    expect(status).toBe(1);
    expect(stdout).toContain(
      [
        `corrected (substantive)  ${citation}`,
        "  /occasion/call  event/call-of-general-vinh → event/vinh-calls-on-kono",
        "    1.2.0 (2027-03-01)  redirect, substantive: Two dispatches tell of one call.",
      ].join("\n"),
    );
    const sarif = (await copy.run(["audit", "-", "--format", "sarif"], { input: citation })).stdout;
    expect(sarif).toContain("event/call-of-general-vinh → event/vinh-calls-on-kono");
  });

  it("reports a fact that follows a move as current, with the new id", async () => {
    const input = "vnjp:statement/vinh-invites-kono@1.0.0#/addressees/kono";
    const { status, stdout } = await copy.run(["audit", "-"], { input });
    expect(status).toBe(0);
    expect(stdout).toContain(
      "  In release 1.1.0, 15 January 2027, person/kono, which it names, was moved to person/kono-taro: the subject is the same.",
    );
  });

  it("reports a record that was retired by mistake, and that is as cited again", async () => {
    const record = "vnjp:discrepancy/matsuzawa-or-masuzawa";
    const before = await copy.run(["audit", "-"], { input: `${record}@1.0.0` });
    expect(before.status).toBe(0);
    expect(before.stdout).toContain("was reinstated; since release 1.2.0 it had been withdrawn. The two dispatches do");
    const meanwhile = await copy.run(["audit", "-"], { input: `${record}@1.2.0` });
    expect(meanwhile.status).toBe(1);
    expect(meanwhile.stdout).toContain("corrected");
  });

  it("returns 2 if one citation is newer than the data, whatever else there is", async () => {
    expect((await copy.runAudit("paper.md")).status).toBe(2);
  });

  it("prints the value before and after, the release and the reason", async () => {
    const { stdout } = await copy.run(["audit", "paper.md"], { cwd: auditFixturesFolder });
    expect(stdout).toContain(
      [
        "paper.md:4:53  corrected (substantive)  vnjp:event/vinh-calls-on-kono@1.0.0#/date/before",
        "  /date/before  2020-02-21 → [..2020-02-21]; also changed: what supports it (its evidence)",
        "    1.1.0 (2027-01-15)  interpretation, substantive: “Auparavant” is an open bound, and no day.",
      ].join("\n"),
    );
    expect(stdout).toContain(
      "\n  In release 1.1.0, 15 January 2027, the record was moved to person/kono-taro. The id had",
    );
    expect(stdout).toContain(
      "12 citations: 3 current, 3 corrected, 1 moved, 1 merged, 1 split, 1 withdrawn, 1 unknown and 1 newer",
    );
  });

  it("names what begins as a citation and is none, with its place and the reason", async () => {
    const { stdout } = await copy.run(["audit", "paper.md"], { cwd: auditFixturesFolder });
    expect(stdout).toContain(
      "paper.md:20:11  not read  vnjp:event/2024-02-27-defence-policy-dialogue-10@1.0\n  It names no release, such as @1.2.0.",
    );
    expect(stdout).toContain("1 unknown and 1 newer than this data; 2 not read\n");
    expect((await copy.runAudit("paper.md")).unread).toMatchObject([
      { file: "paper.md", line: 20, column: 11, reason: "no-release" },
      { file: "paper.md", line: 21, column: 1, words: "vnjp:event/vinh-calls-on-kono", readings: [] },
    ]);
  });

  it("prints a SARIF result, with its position, for each citation that is not current", async () => {
    const { stdout } = await copy.run(["audit", "paper.md", "--format", "sarif", "--dismissals", "dismissals.json"], {
      cwd: auditFixturesFolder,
    });
    const [run] = (JSON.parse(stdout) as { runs: { columnKind: string; results: object[] }[] }).runs;
    expect(run?.columnKind).toBe("unicodeCodePoints");
    expect(run?.results).toHaveLength(11);
    expect(run?.results[0]).toMatchObject({
      ruleId: "citation/corrected",
      level: "note",
      suppressions: [{ kind: "external" }],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "paper.md" },
            region: { startLine: 4, startColumn: 53, endColumn: 53 + 48 },
          },
        },
      ],
    });
    expect(run?.results[2]).toMatchObject({ ruleId: "citation/corrected", level: "error" });
    expect(run?.results.at(-1)).toMatchObject({
      ruleId: "citation/unread",
      level: "warning",
      message: { text: "vnjp:event/vinh-calls-on-kono: not read. It names no release, such as @1.2.0." },
      locations: [{ physicalLocation: { region: { startLine: 21, startColumn: 1, endColumn: 30 } } }],
    });
  });

  it("reads several files, and a file that is named twice once", async () => {
    expect((await copy.runAudit("paper.md", "paper.tex", "paper.md")).citations).toHaveLength(24);
  });

  it("works as in the examples of its help", async () => {
    const examples = await readExamples("audit");
    expect(examples.length).toBeGreaterThan(2);
    for (const args of examples) {
      const { status, stdout } = await copy.run(args, { cwd: repositoryFolder });
      // The paper has one citation that is newer than the data.
      expect(status, args.join(" ")).toBe(2);
      expect(stdout).toContain("vnjp:person/kono@1.0.0");
    }
  });

  it("reads standard input and returns its exit code as a process", () => {
    const { status, stdout, stderr } = copy.spawn(["audit", "-"], {
      input: "vnjp:event/vinh-calls-on-kono@1.0.0#/date/before",
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^-:1:1 {2}corrected \(substantive\)/);
  });
});

describe("a citation of the whole dataset", () => {
  const paper = "Data: @vnjp/dataset@1.1.0.\n\n@vnjp/dataset@1.3.0, @vnjp/dataset@1.0.7, @vnjp/dataset@2.0.0";

  it("is listed with the number of later corrections, and does not change the exit code", async () => {
    const { status, stdout, stderr } = await copy.run(["audit", "-"], { input: paper });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(splitReport(stdout)).toEqual([
      "-:1:7  the whole dataset  @vnjp/dataset@1.1.0\n  3 corrections after release 1.1.0, 3 of them more than editorial. See `vnjp log --since 1.1.0`.",
      "-:3:1  the whole dataset  @vnjp/dataset@1.3.0\n  Nothing was corrected after release 1.3.0.",
      "-:3:22  the whole dataset  @vnjp/dataset@1.0.7\n  There is no such release, or it is a pre-release, which must not be cited.",
      "-:3:43  the whole dataset  @vnjp/dataset@2.0.0\n  That release is newer than this data. Check the citation with newer data.",
      "0 citations; 4 of the whole dataset, not checked",
    ]);
    expect((await copy.run(["log", "--since", "1.1.0"])).stdout).toContain("exhibition");
  });

  it("is listed once, with every place, and says what a range leaves open", async () => {
    const input = `{ "@vnjp/dataset": "^1.1.0" }\nhttps://unpkg.com/@vnjp/dataset@1.3.0/ and\n@vnjp/dataset@1.3.0`;
    const { stdout } = await copy.run(["audit", "-"], { input });
    expect(splitReport(stdout)).toEqual([
      expect.stringMatching(
        /^-:1:4 {2}the whole dataset {2}@vnjp\/dataset@\^1\.1\.0\n {2}“\^1\.1\.0” does not say which release was used: 1\.1\.0 is the first possible one\. A lock file says it\.\n {2}3 corrections/,
      ),
      "-:2:19  the whole dataset  @vnjp/dataset@1.3.0\n  Nothing was corrected after release 1.3.0.\n  also at -:3:1",
      "0 citations; 3 of the whole dataset, not checked",
    ]);
  });

  it("is in the JSON output", async () => {
    const { citations, datasetCitations } = await copy.runAudit(copy.writeInput("paper.txt", paper));
    expect(citations).toEqual([]);
    expect(datasetCitations.map(({ outcome, line }) => [outcome, line])).toEqual([
      ["current", 1],
      ["current", 3],
      ["unknown", 3],
      ["later-release", 3],
    ]);
  });

  it.each(["string", "bibtex", "csl-json", "ris", "apa", "chicago"])(
    "is found as `vnjp cite --style %s` prints it",
    async (style) => {
      const { stdout } = await copy.run(["cite", "--style", style]);
      const { datasetCitations } = await copy.runAudit(copy.writeInput("paper.txt", stdout));
      expect(datasetCitations.map(({ citation }) => citation)).toContain("@vnjp/dataset@1.3.0");
    },
  );
});

describe("docs/citing.md", () => {
  const page = readFileSync(join(repositoryFolder, "docs/citing.md"), "utf8");

  it("names every outcome, and has a valid example of a dismissal", async () => {
    for (const { outcome } of outcomes) expect(page).toContain(`\`${outcome}\``);
    const exampleJson = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const dismissals = copy.writeInput("shown.json", exampleJson);
    expect(await copy.runAudit("paper.md", "--dismissals", dismissals)).toMatchObject({ staleDismissals: [] });
  });

  it("has examples of citations that the audit finds", async () => {
    const { citations } = await copy.runAudit("../../../docs/citing.md");
    expect(citations.map(({ outcome }) => outcome)).toEqual(["current", "current", "corrected"]);
  });
});

describe("vnjp audit of other files", () => {
  const citation = "vnjp:event/vinh-calls-on-kono@1.1.0";

  it.each([
    ["bytes that are not UTF-8", Buffer.from([0x76, 0xc3, 0x28])],
    ["UTF-16", Buffer.from(`\uFEFF${citation}`, "utf16le")],
    ["a NUL", `${citation}\u0000`],
  ])("rejects %s in one line and returns 2", async (_, content) => {
    const { status, stdout, stderr } = await copy.run(["audit", copy.writeInput("paper", content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^vnjp: .*cannot be read: .*\n$/);
  });

  it.each([
    ["a folder", tmpdir()],
    ["a missing file", join(tmpdir(), "there-is-no-such-file.md")],
    ["an empty path", ""],
  ])("rejects %s in one line and returns 2", async (_, path) => {
    const { status, stdout, stderr } = await copy.run(["audit", path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("audits the other files if one cannot be read, and returns 2", async () => {
    const { status, stderr, citations, unreadableFiles } = await copy.runAudit(
      "no-such-paper.md",
      copy.writeInput("paper.txt", citation),
    );
    expect({ status, unreadableFiles, found: citations.length }).toEqual({
      status: 2,
      unreadableFiles: ["no-such-paper.md"],
      found: 1,
    });
    expect(stderr).toBe("vnjp: There is no file no-such-paper.md.\n");
  });

  it("ignores a byte order mark", async () => {
    const { citations } = await copy.runAudit(copy.writeInput("paper.txt", `\uFEFF${citation}`));
    expect(citations).toMatchObject([{ line: 1, column: 1 }]);
  });

  it("accepts a text without citations", async () => {
    const { status, stdout, stderr } = await copy.run(["audit", "-"]);
    expect({ status, stderr, report: splitReport(stdout) }).toEqual({ status: 0, stderr: "", report: ["0 citations"] });
  });

  it("needs a file", async () => {
    expect(await copy.run(["audit"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("reports every release as newer if none is published", async () => {
    const unreleased = createInstalledCopy(join(auditFixturesFolder, "release-data"), "0.1.0");
    const paper = copy.writeInput("paper.txt", "vnjp:event/vinh-calls-on-kono@99.0.0");
    const { status } = await unreleased.run(["audit", paper]);
    unreleased.remove();
    expect(status).toBe(2);
  });
});
