import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AuditCopy, createAuditCopy, splitReport } from "../../../test/audit-copy.ts";

let copy: AuditCopy;
beforeAll(() => {
  copy = createAuditCopy();
});
afterAll(() => copy.remove());

describe("a citation that is not read", () => {
  const record = "vnjp:event/vinh-calls-on-kono@1.1.0";

  it.each([
    ["no release", "vnjp:event/vinh-calls-on-kono", "no-release"],
    ["a lost pointer", `**${record}**#/date/before`, "lost-pointer"],
    ["a break in an id that was never published", "vnjp:event/no-\nbody@1.1.0", "ambiguous"],
  ])("makes the audit incomplete: %s", async (_, text, reason) => {
    const { status, stderr, citations, unread } = await copy.runAudit(copy.writeInput("paper.txt", text));
    expect({ status, stderr, citations }).toEqual({ status: 2, stderr: "", citations: [] });
    expect(unread).toMatchObject([{ reason, line: 1 }]);
  });

  it("is a result of SARIF, with its file, line and words", async () => {
    const text = `first\n**${record}**#/date/before`;
    const path = copy.writeInput("paper.md", text);
    const { status, stdout } = await copy.run(["audit", path, "--format", "sarif"]);
    const { runs } = JSON.parse(stdout) as { runs: { results: readonly object[] }[] };
    expect(status).toBe(2);
    expect(runs[0]?.results).toMatchObject([
      {
        level: "warning",
        message: { text: expect.stringContaining(record) as string },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: expect.stringMatching(/paper\.md$/) as string },
              region: { startLine: 2, startColumn: 3 },
            },
          },
        ],
      },
    ]);
  });

  it("is named with what it may stand for", async () => {
    const { stdout } = await copy.run(["audit", "-"], { input: `${record}#/date/ne\nver` });
    expect(splitReport(stdout)).toEqual([
      [
        `-:1:1  not read  ${record}#/date/ne ver`,
        `  It has a line break, a dash or a capital, and can be read in more than one way, or in none that was ever published. It may be ${record}#/date/ne or ${record}#/date/never.`,
      ].join("\n"),
      "0 citations; 1 not read",
    ]);
  });

  it("is decided by the record if only one reading was ever published", async () => {
    const paper = [
      "vnjp:event/call-of-\ngeneral-vinh@1.0.0",
      "vnjp:event/exercise-that-was-not–held@1.0.0",
      `${record}#/date/be\nfore or not`,
      `${record}#/date/before\nor not`,
    ].join("\n\n");
    const { citations, unread } = await copy.runAudit(copy.writeInput("paper.txt", paper));
    expect(unread).toEqual([]);
    expect(citations.map(({ outcome }) => outcome)).toEqual(["merged", "withdrawn", "current", "current"]);
  });
});
