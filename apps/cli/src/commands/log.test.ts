import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixtures, releasedCopy, type Installed } from "../testing/released-copy.ts";

interface Entry {
  readonly record: string;
  readonly release: string;
  readonly date: string;
}

describe("vnjp log", () => {
  let home: Installed;
  beforeAll(() => {
    home = releasedCopy(join(auditFixtures, "ledgers"), "1.4.0");
  });
  afterAll(() => home.remove());

  const entries = (...args: readonly string[]): readonly Entry[] =>
    (JSON.parse(home.vnjp(["log", ...args, "--format", "json"]).stdout) as { entries: Entry[] }).entries;

  it("tells what was corrected and what became of retired ids, the newest release first, with its day", () => {
    const all = entries();
    const order = all.map(({ release }) => release);
    expect(order.length).toBeGreaterThan(5);
    expect(order).toEqual(order.toSorted().toReversed());
    for (const { date } of all) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { stdout } = home.vnjp(["log"]);
    for (const { record, date } of all) {
      expect(stdout).toContain(record);
      expect(stdout).toContain(date);
    }
  });

  it("tells of one record alone what concerns it, under each id that it has had", () => {
    const moved = entries().find((entry) => "kind" in entry && entry.kind === "moved") as Entry & { to: string };
    expect(entries(moved.record)).toContainEqual(moved);
    expect(entries(moved.to)).toContainEqual(moved);
  });

  it("tells of one fact, named as in the other verbs", () => {
    const fact = "event/vinh-calls-on-kono";
    for (const named of [[fact, "/date/before"], [`${fact}#/date/before`], [`vnjp:${fact}@1.0.0#/date/before`]])
      expect(entries(...named)).toMatchObject([{ record: fact, pointer: "/date/before" }]);
    expect(home.vnjp(["log", fact, "/type"]).stdout).toMatch(`Nothing of ${fact}#/type was corrected or retired up to`);
    expect(home.vnjp(["log", "--since", "1.3.0"]).stdout).toMatch("Nothing was corrected or retired after 1.3.0");
  });

  it("begins after a release that there was, and refuses one that there was not", () => {
    const [newest = ""] = entries().map(({ release }) => release);
    expect(entries("--since", newest)).toEqual([]);
    expect(home.vnjp(["log", "--since", "9.9.9"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/no release 9\.9\.9/) as string,
    });
  });

  it("is empty before the first correction, and knows no record that never was", () => {
    const ledgers = mkdtempSync(join(tmpdir(), "vnjp-ledgers-"));
    const releases = { "1.0.0": { date: "2026-12-01" } };
    const empty = { corrections: { corrections: {} }, redirects: { redirects: {} }, history: { releases } };
    for (const [name, content] of Object.entries(empty))
      writeFileSync(join(ledgers, `${name}.json`), JSON.stringify(content));
    const first = releasedCopy(ledgers, "1.0.0");
    try {
      expect(first.vnjp(["log"]).stdout).toMatch(/^Nothing was corrected or retired up to/);
      expect(first.vnjp(["log", "event/never"])).toMatchObject({ status: 2 });
    } finally {
      first.remove();
      rmSync(ledgers, { recursive: true });
    }
  });
});

describe("vnjp, of a pre-release", () => {
  const stamp = "1.4.0-next.0";
  const withdrawn = "discrepancy/never-held";
  let ledgers: string;
  let home: Installed;
  beforeAll(() => {
    ledgers = mkdtempSync(join(tmpdir(), "vnjp-ledgers-"));
    cpSync(join(auditFixtures, "ledgers"), ledgers, { recursive: true });
    const path = join(ledgers, "redirects.json");
    const { redirects } = JSON.parse(readFileSync(path, "utf8")) as { redirects: object };
    const reason = { en: "It was none.", fr: "Ce n’en était pas une." };
    const pending = { [withdrawn]: { kind: "withdrawn", release: stamp, reason, evidence: {} } };
    writeFileSync(path, JSON.stringify({ redirects: { ...redirects, ...pending } }));
    home = releasedCopy(ledgers, stamp);
  });
  afterAll(() => {
    home.remove();
    rmSync(ledgers, { recursive: true });
  });

  it("tells first in the log what it has retired, after any release, and of no day", () => {
    const { status, stdout } = home.vnjp(["log", "--since", "1.3.0"]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${stamp}  ${withdrawn}\n  withdrawn\n  It was none.\n`,
    });
    expect(home.vnjp(["log"]).stdout.startsWith(stdout.trimEnd())).toBe(true);
  });

  it("tells whoever asks for it, or cited it, that it is withdrawn", () => {
    expect(home.vnjp(["show", withdrawn])).toMatchObject({
      status: 2,
      stderr: `vnjp: ${withdrawn} was withdrawn: It was none.\n`,
    });
    const { status, stdout } = home.vnjp(["audit", "-"], { input: `vnjp:${withdrawn}@1.0.0` });
    expect(status).toBe(1);
    expect(stdout).toContain(`in ${stamp}: It was none.`);
  });
});
