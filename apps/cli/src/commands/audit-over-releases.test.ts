// One paper, audited again and again while the record goes on: what was told once is told anew only where it is news.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releasedCopy, type Installed } from "../testing/released-copy.ts";

const call = "event/vinh-calls-on-kono";
const fact = `${call}#/date/before`;
const twice = "person/kono-taro#/names/printed";
const replaced = "event/exercise-that-was-not-held";
const successor = "event/2024-02-27-defence-policy-dialogue-10";

const versions = ["1.0.0", "1.1.0", "1.2.0", "1.3.0"] as const;
type Version = (typeof versions)[number];

const told = { reason: { en: "It was read anew.", fr: "On a relu." }, evidence: {} };
const corrected = (release: Version, of: string, before: string, after: string) => {
  const [record = "", pointer = ""] = of.split("#");
  const what = { kind: "interpretation", severity: "substantive", parts: ["value"] };
  return { release, record, pointer, before, after, ...what, ...told };
};

/** What the releases corrected and retired: a value that was replaced, retracted, and replaced by a third one. */
const corrections = {
  replaced: corrected("1.1.0", fact, "2020-02-21", "[..2020-02-21]"),
  retracted: corrected("1.2.0", fact, "[..2020-02-21]", "2020-02-21"),
  again: corrected("1.3.0", fact, "2020-02-21", "2020-02-20"),
  "another-word": corrected("1.1.0", twice, "Chef", "Directeur"),
  "spelled-otherwise": { ...corrected("1.3.0", twice, "Directeur", "directeur"), severity: "editorial" },
  "in-its-successor": corrected("1.3.0", `${successor}#/date/day`, "2024-02-28", "2024-02-27"),
};
const redirects = { [replaced]: { release: "1.1.0", kind: "merged", to: successor, ...told } };

const upTo = <Entry extends { readonly release: string }>(version: Version, entries: Readonly<Record<string, Entry>>) =>
  Object.fromEntries(Object.entries(entries).filter(([, { release }]) => release <= version));

let folder: string;
const installed = new Map<Version, Installed>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-over-releases-"));
  for (const version of versions.slice(1)) {
    const ledgers = join(folder, version);
    mkdirSync(ledgers);
    const dates = versions
      .filter((each) => each <= version)
      .map((each, index) => [each, { date: `2027-0${index + 1}-01` }]);
    const files = {
      corrections: { corrections: upTo(version, corrections) },
      redirects: { redirects: upTo(version, redirects) },
      history: { releases: Object.fromEntries(dates) },
    };
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(ledgers, `${name}.json`), JSON.stringify(content));
    installed.set(version, releasedCopy(ledgers, version));
  }
});
afterAll(() => {
  for (const { remove } of installed.values()) remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Audit {
  readonly citations: readonly { readonly outcome: string; readonly exit: number; readonly changes?: object }[];
  readonly stale: readonly object[];
}

/** What an audit by the data of a release says of citations, each in short. */
const audited = (version: Version, citations: readonly string[], dismissals: readonly object[] = []) => {
  writeFileSync(join(folder, "paper.txt"), citations.join("\n"));
  writeFileSync(join(folder, "dismissals.json"), JSON.stringify({ dismissals }));
  const args = ["audit", join(folder, "paper.txt"), "--dismissals", join(folder, "dismissals.json")];
  const { status, stdout } = installed.get(version)?.vnjp([...args, "--format", "json"]) ?? { status: 2, stdout: "" };
  const audit = JSON.parse(stdout) as Audit;
  return { status, told: audit.citations.map(({ outcome, exit }) => `${outcome} ${exit}`), stale: audit.stale.length };
};

describe("what happened elsewhere: a reader was warned once, and not when there was news", () => {
  const cited = versions.slice(0, 3).map((version) => `vnjp:${fact.replace("#", `@${version}#`)}`);
  const [oldest = ""] = cited;
  const dismissed = [{ citation: oldest, through: "1.1.0", reason: "The paper says that the day is not known." }];

  it("one fact cited twice is judged twice: the older citation is corrected, and the newer is not", () => {
    expect(audited("1.1.0", cited.slice(0, 2))).toEqual({
      status: 1,
      told: ["corrected 1", "current 0"],
      stale: 0,
    });
  });

  it("a correction that was retracted is news to whoever cited it, and to nobody else", () => {
    expect(audited("1.2.0", cited)).toMatchObject({ told: ["current 0", "corrected 1", "current 0"] });
  });

  it("what was dismissed, and then corrected again, is told again", () => {
    const papers = versions.slice(1).map((version) => audited(version, [oldest], dismissed));
    expect(papers).toEqual([
      { status: 0, told: ["corrected 0"], stale: 0 },
      // The correction was taken back: the dismissal hides nothing, and says so.
      { status: 0, told: ["current 0"], stale: 1 },
      // It is news, whatever was dismissed: look at it, and dismiss it anew.
      { status: 1, told: ["corrected 1"], stale: 1 },
    ]);
  });

  it("a dismissal without which the answer would be another is not said to hide nothing", () => {
    const [grave = "", , newest = ""] = versions.map((version) => `vnjp:${twice.replace("#", `@${version}#`)}`);
    const seen = [{ citation: grave, through: "1.1.0", reason: "It is as we say." }];
    expect(audited("1.3.0", [grave, newest])).toMatchObject({ status: 1, told: ["corrected 1", "corrected 0"] });
    expect(audited("1.3.0", [grave], seen)).toEqual({ status: 0, told: ["corrected 0"], stale: 0 });
  });

  it("a record that was withdrawn and replaced is told of, and again when the other one is corrected", () => {
    const citation = `vnjp:${replaced}@1.0.0`;
    const seen = [{ citation, through: "1.2.0", reason: "It is the same occasion." }];
    expect(versions.slice(1).map((version) => audited(version, [citation]).told)).toEqual([
      ["merged 0"],
      ["merged 0"],
      ["merged 1"],
    ]);
    expect(audited("1.2.0", [citation], seen)).toEqual({ status: 0, told: ["merged 0"], stale: 0 });
    expect(audited("1.3.0", [citation], seen)).toMatchObject({ status: 1, told: ["merged 1"] });
  });
});
