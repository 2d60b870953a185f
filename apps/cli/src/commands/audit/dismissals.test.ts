import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AuditCopy, createAuditCopy } from "../../../test/audit-copy.ts";

let copy: AuditCopy;
beforeAll(() => {
  copy = createAuditCopy();
});
afterAll(() => copy.remove());

const writeDismissals = (...dismissals: object[]): string =>
  copy.writeInput(
    "dismissals.json",
    JSON.stringify({ dismissals: dismissals.map((dismissal) => ({ reason: "Seen.", ...dismissal })) }),
  );

describe("a dismissal", () => {
  const corrected = "vnjp:event/defence-exhibition-viet-nam@1.0.0";

  it("covers the changes up to its release", async () => {
    const paper = copy.writeInput("paper.txt", corrected);
    expect(await copy.runAudit(paper)).toMatchObject({ status: 1, citations: [{ citationExitCode: 1 }] });
    const dismissals = writeDismissals({ citation: corrected, through: "1.2.0" });
    expect(await copy.runAudit(paper, "--dismissals", dismissals)).toMatchObject({
      status: 0,
      stderr: "",
      citations: [{ outcome: "corrected", citationExitCode: 0, dismissal: { active: true } }],
      staleDismissals: [],
    });
  });

  it("does not cover a later correction", async () => {
    const dismissals = writeDismissals({ citation: corrected, through: "1.1.0" });
    expect(await copy.runAudit(copy.writeInput("paper.txt", corrected), "--dismissals", dismissals)).toMatchObject({
      status: 1,
      citations: [{ outcome: "corrected", citationExitCode: 1, dismissal: { active: false } }],
    });
  });

  it("covers the citation of one release, and of no other", async () => {
    const dismissals = writeDismissals({ citation: corrected, through: "1.3.0" });
    const paper = copy.writeInput("paper.txt", `${corrected} ${corrected.replace("@1.0.0", "@1.1.0")}`);
    const { status, citations } = await copy.runAudit(paper, "--dismissals", dismissals);
    expect(status).toBe(1);
    expect(citations.map(({ citationExitCode }) => citationExitCode)).toEqual([0, 1]);
  });

  it.each([
    "vnjp:event/exercise-that-was-not-held@1.0.0",
    "vnjp:event/never-was@1.0.0",
    "vnjp:event/heavy-equipment-courses@1.0.0",
  ])("covers a record that is withdrawn, unknown or split: %s", async (citation) => {
    const dismissals = writeDismissals({ citation, through: "1.3.0" });
    expect(await copy.runAudit(copy.writeInput("paper.txt", citation), "--dismissals", dismissals)).toMatchObject({
      status: 0,
      staleDismissals: [],
    });
  });

  it.each([
    ["vnjp:event/vinh-calls-on-kono@1.1.0", 0],
    ["vnjp:event/vinh-calls-on-kono@2.0.0", 2],
    ["vnjp:person/kono-taro@1.3.0", 0],
  ])("is reported as stale if it has no effect: %s", async (citation, status) => {
    const dismissals = writeDismissals({ citation, through: "1.3.0" });
    const paper = copy.writeInput(
      "paper.txt",
      "vnjp:event/vinh-calls-on-kono@1.1.0 vnjp:event/vinh-calls-on-kono@2.0.0",
    );
    const { stderr, ...output } = await copy.runAudit(paper, "--dismissals", dismissals);
    expect(output).toMatchObject({ status: 2, staleDismissals: [{ citation }] });
    expect(stderr).toContain(`vnjp: The dismissal of ${citation} through 1.3.0 has no effect`);
    expect((await copy.runAudit(copy.writeInput("paper.txt", citation), "--dismissals", dismissals)).status).toBe(
      status,
    );
  });

  it.each([
    ["no JSON", "{", /not JSON/],
    ["no dismissals", "[]", /has no dismissals/],
    ["an entry that is not an object", '{"dismissals":[7]}', /not an object/],
    ["no reason", '{"dismissals":[{"citation":"vnjp:event/x@1.0.0","through":"1.1.0"}]}', /reason is missing/],
    ["an invalid citation", '{"dismissals":[{"citation":"event/x","through":"1.1.0","reason":"r"}]}', /not a citation/],
    [
      "a future release",
      '{"dismissals":[{"citation":"vnjp:event/x@1.0.0","through":"9.0.0","reason":"r"}]}',
      /no release/,
    ],
    [
      "an unknown key",
      '{"dismissals":[{"citation":"vnjp:event/x@1.0.0","through":"1.1.0","reason":"r","x":1}]}',
      /unknown key "x"/,
    ],
  ])("is rejected in one line if the file has %s", async (_, content, message) => {
    const args = ["audit", "-", "--dismissals", copy.writeInput("bad.json", content)];
    const { status, stdout, stderr } = await copy.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});
