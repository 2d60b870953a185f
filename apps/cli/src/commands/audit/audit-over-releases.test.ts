// The same paper is audited after each release: an outcome that was dismissed comes back only if it has changed since.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInstalledCopy, type InstalledCopy } from "../../../test/installed-copy.ts";

const callEvent = "event/vinh-calls-on-kono";
const fact = `${callEvent}#/date/before`;
const correctedTwice = "person/kono-taro#/names/printed";
const replacedEvent = "event/exercise-that-was-not-held";
const successorEvent = "event/2024-02-27-defence-policy-dialogue-10";

const versions = ["1.0.0", "1.1.0", "1.2.0", "1.3.0"] as const;
type Version = (typeof versions)[number];

const sharedReason = { reason: { en: "It was read again.", fr: "On a relu." }, evidence: {} };
const createCorrection = (release: Version, factReference: string, before: string, after: string) => {
  const [record = "", pointer = ""] = factReference.split("#");
  const fields = { kind: "interpretation", severity: "substantive", parts: ["value"] };
  return { release, record, pointer, before, after, ...fields, ...sharedReason };
};

/** The corrections of the releases: a value is replaced, then restored, then replaced by a third one. */
const corrections = {
  replaced: createCorrection("1.1.0", fact, "2020-02-21", "[..2020-02-21]"),
  restored: createCorrection("1.2.0", fact, "[..2020-02-21]", "2020-02-21"),
  "replaced-again": createCorrection("1.3.0", fact, "2020-02-21", "2020-02-20"),
  "other-word": createCorrection("1.1.0", correctedTwice, "Chef", "Directeur"),
  "other-spelling": {
    ...createCorrection("1.3.0", correctedTwice, "Directeur", "directeur"),
    severity: "editorial",
  },
  "of-successor": createCorrection("1.3.0", `${successorEvent}#/date/day`, "2024-02-28", "2024-02-27"),
};
const redirects = { [replacedEvent]: { release: "1.1.0", kind: "merged", to: successorEvent, ...sharedReason } };

const selectByRelease = <Entry extends { readonly release: string }>(
  version: Version,
  entries: Readonly<Record<string, Entry>>,
) => Object.fromEntries(Object.entries(entries).filter(([, { release }]) => release <= version));

let folder: string;
const installed = new Map<Version, InstalledCopy>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-over-releases-"));
  for (const version of versions.slice(1)) {
    const releaseDataFolder = join(folder, version);
    mkdirSync(releaseDataFolder);
    const dates = versions
      .filter((each) => each <= version)
      .map((each, index) => [each, { date: `2027-0${index + 1}-01` }]);
    const files = {
      corrections: { corrections: selectByRelease(version, corrections) },
      redirects: { redirects: selectByRelease(version, redirects) },
      history: { releases: Object.fromEntries(dates) },
    };
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(releaseDataFolder, `${name}.json`), JSON.stringify(content));
    installed.set(version, createInstalledCopy(releaseDataFolder, version));
  }
});
afterAll(() => {
  for (const { remove } of installed.values()) remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Audit {
  readonly citations: readonly { readonly outcome: string; readonly citationExitCode: number }[];
  readonly staleDismissals: readonly object[];
}

/** Audits citations with the data of a release. Returns each outcome with its exit code. */
const runAudit = async (version: Version, citations: readonly string[], dismissals: readonly object[] = []) => {
  writeFileSync(join(folder, "paper.txt"), citations.join("\n"));
  writeFileSync(join(folder, "dismissals.json"), JSON.stringify({ dismissals }));
  const args = ["audit", join(folder, "paper.txt"), "--dismissals", join(folder, "dismissals.json")];
  const result = await installed.get(version)?.run([...args, "--format", "json"]);
  const audit = JSON.parse(result?.stdout ?? "") as Audit;
  return {
    status: result?.status,
    outcomes: audit.citations.map(({ outcome, citationExitCode }) => `${outcome} ${citationExitCode}`),
    stale: audit.staleDismissals.length,
  };
};

describe("vnjp audit after several releases", () => {
  const cited = versions.slice(0, 3).map((version) => `vnjp:${fact.replace("#", `@${version}#`)}`);
  const [oldest = ""] = cited;
  const dismissed = [{ citation: oldest, through: "1.1.0", reason: "The paper says that the day is not known." }];

  it("audits each citation of a fact by its own release", async () => {
    expect(await runAudit("1.1.0", cited.slice(0, 2))).toEqual({
      status: 1,
      outcomes: ["corrected 1", "current 0"],
      stale: 0,
    });
  });

  it("reports a restored value only to a text that cites the replaced one", async () => {
    expect(await runAudit("1.2.0", cited)).toMatchObject({ outcomes: ["current 0", "corrected 1", "current 0"] });
  });

  it("reports a dismissed correction again after a new correction", async () => {
    expect(await runAudit("1.1.0", [oldest], dismissed)).toEqual({ status: 0, outcomes: ["corrected 0"], stale: 0 });
    // The value was restored: the dismissal has no effect.
    expect(await runAudit("1.2.0", [oldest], dismissed)).toEqual({ status: 0, outcomes: ["current 0"], stale: 1 });
    // The new correction needs a new dismissal.
    expect(await runAudit("1.3.0", [oldest], dismissed)).toEqual({ status: 1, outcomes: ["corrected 1"], stale: 1 });
  });

  it("does not call a dismissal stale if it changes the exit code", async () => {
    const [first = "", , third = ""] = versions.map((version) => `vnjp:${correctedTwice.replace("#", `@${version}#`)}`);
    const seen = [{ citation: first, through: "1.1.0", reason: "It is as we say." }];
    expect(await runAudit("1.3.0", [first, third])).toMatchObject({
      status: 1,
      outcomes: ["corrected 1", "corrected 0"],
    });
    expect(await runAudit("1.3.0", [first], seen)).toEqual({ status: 0, outcomes: ["corrected 0"], stale: 0 });
  });

  it("reports a merged record, and again if its successor is corrected", async () => {
    const citation = `vnjp:${replacedEvent}@1.0.0`;
    const seen = [{ citation, through: "1.2.0", reason: "It is the same occasion." }];
    expect((await runAudit("1.1.0", [citation])).outcomes).toEqual(["merged 1"]);
    expect((await runAudit("1.2.0", [citation])).outcomes).toEqual(["merged 1"]);
    expect(await runAudit("1.2.0", [citation], seen)).toEqual({ status: 0, outcomes: ["merged 0"], stale: 0 });
    expect((await runAudit("1.3.0", [citation])).outcomes).toEqual(["merged 1"]);
    expect(await runAudit("1.3.0", [citation], seen)).toMatchObject({ status: 1, outcomes: ["merged 1"] });
  });
});
