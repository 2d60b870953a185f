import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixturesFolder, createInstalledCopy, type InstalledCopy } from "../../../test/installed-copy.ts";

interface Entry {
  readonly record: string;
  readonly release: string;
  readonly date: string;
}

describe("vnjp log", () => {
  let installation: InstalledCopy;
  beforeAll(() => {
    installation = createInstalledCopy(join(auditFixturesFolder, "release-data"), "1.4.0");
  });
  afterAll(() => installation.remove());

  const runLog = (...args: readonly string[]) => installation.run(["log", ...args]);

  const readEntries = async (...args: readonly string[]): Promise<readonly Entry[]> =>
    (JSON.parse((await runLog(...args, "--format", "json")).stdout) as { entries: Entry[] }).entries;

  it("lists corrections and retired ids with their days, the newest release first", async () => {
    const entries = await readEntries();
    const order = entries.map(({ release }) => release);
    expect(order.length).toBeGreaterThan(5);
    expect(order).toEqual(order.toSorted().toReversed());
    for (const { date } of entries) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { stdout } = await runLog();
    for (const { record, date } of entries) {
      expect(stdout).toContain(record);
      expect(stdout).toContain(date);
    }
  });

  it("lists the entries of one record under each id that it has had", async () => {
    const moved = (await readEntries()).find((entry) => "kind" in entry && entry.kind === "moved") as Entry & {
      to: string;
    };
    expect(await readEntries(moved.record)).toContainEqual(moved);
    expect(await readEntries(moved.to)).toContainEqual(moved);
  });

  it("lists the redirects that a fact follows: a merge as a correction, a move as what happened to the id", async () => {
    const [record, fact] = ["statement/vinh-invites-kono", "/occasion/call"];
    expect(await readEntries(record, fact)).toMatchObject([
      { record, pointer: fact, kind: "redirect", redirects: ["event/call-of-general-vinh"] },
    ]);
    expect(await readEntries(record, "/addressees/kono")).toMatchObject([{ record: "person/kono", kind: "moved" }]);
  });

  it("lists what happened to an id that is in use again", async () => {
    expect(await readEntries("discrepancy/matsuzawa-or-masuzawa")).toMatchObject([
      { kind: "reinstated", release: "1.3.0" },
      { kind: "withdrawn", release: "1.2.0" },
    ]);
  });

  it("lists the entries of one fact, named as in the other commands", async () => {
    const fact = "event/vinh-calls-on-kono";
    for (const args of [[fact, "/date/before"], [`${fact}#/date/before`], [`vnjp:${fact}@1.0.0#/date/before`]])
      expect(await readEntries(...args)).toMatchObject([{ record: fact, pointer: "/date/before" }]);
    expect((await runLog(fact, "/type")).stdout).toMatch(`Nothing of ${fact}#/type was corrected or retired up to`);
    expect((await runLog("--since", "1.3.0")).stdout).toMatch("Nothing was corrected or retired after 1.3.0");
  });

  it("lists what came after a release, and rejects an unknown release", async () => {
    const [newest = ""] = (await readEntries()).map(({ release }) => release);
    expect(await readEntries("--since", newest)).toEqual([]);
    expect(await runLog("--since", "9.9.9")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no release 9\.9\.9/) as string,
    });
  });

  it("is empty before the first correction, and rejects an unknown record", async () => {
    const releaseDataFolder = mkdtempSync(join(tmpdir(), "vnjp-release-data-"));
    const releases = { "1.0.0": { date: "2026-12-01" } };
    const empty = { corrections: { corrections: {} }, redirects: { redirects: {} }, history: { releases } };
    for (const [name, content] of Object.entries(empty))
      writeFileSync(join(releaseDataFolder, `${name}.json`), JSON.stringify(content));
    const first = createInstalledCopy(releaseDataFolder, "1.0.0");
    try {
      expect((await first.run(["log"])).stdout).toMatch(/^Nothing was corrected or retired up to/);
      expect(await first.run(["log", "event/never"])).toMatchObject({ status: 2 });
    } finally {
      first.remove();
      rmSync(releaseDataFolder, { recursive: true });
    }
  });
});

describe("vnjp with a pre-release", () => {
  const preRelease = "1.4.0-next.0";
  const withdrawnRecord = "discrepancy/never-held";
  let releaseDataFolder: string;
  let installation: InstalledCopy;
  beforeAll(() => {
    releaseDataFolder = mkdtempSync(join(tmpdir(), "vnjp-release-data-"));
    cpSync(join(auditFixturesFolder, "release-data"), releaseDataFolder, { recursive: true });
    const path = join(releaseDataFolder, "redirects.json");
    const { redirects } = JSON.parse(readFileSync(path, "utf8")) as { redirects: object };
    const reason = { en: "It was none.", fr: "Ce n’en était pas une." };
    const pending = { [withdrawnRecord]: { kind: "withdrawn", release: preRelease, reason, evidence: {} } };
    writeFileSync(path, JSON.stringify({ redirects: { ...redirects, ...pending } }));
    installation = createInstalledCopy(releaseDataFolder, preRelease);
  });
  afterAll(() => {
    installation.remove();
    rmSync(releaseDataFolder, { recursive: true });
  });

  it("lists its retired ids first in the log, without a day", async () => {
    const { status, stdout } = await installation.run(["log", "--since", "1.3.0"]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${preRelease}  ${withdrawnRecord}\n  withdrawn\n  It was none.\n`,
    });
    expect((await installation.run(["log"])).stdout.startsWith(stdout.trimEnd())).toBe(true);
  });

  it("reports a record that it withdraws in `show` and `audit`", async () => {
    expect(await installation.run(["show", withdrawnRecord])).toMatchObject({
      status: 2,
      stderr: `vnjp: ${withdrawnRecord} was withdrawn: It was none.\n`,
    });
    const { status, stdout } = await installation.run(["audit", "-"], { input: `vnjp:${withdrawnRecord}@1.0.0` });
    expect(status).toBe(1);
    expect(stdout).toContain(`In release ${preRelease}, the record was withdrawn. It was none.`);
  });
});
