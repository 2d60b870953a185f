// The real history: a paper that cites every fact of a release learns exactly what has changed since. What has changed is read from
// the data of both releases, and not from the log.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { releaseDates, type AnyRecord } from "@vnjp/dataset";
import { collectFacts } from "@vnjp/engine/corpus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runVnjp } from "../../../test/run-vnjp.ts";

const releases = Object.keys(releaseDates);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-published-releases-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The facts of a release as JSON, by reference and pointer, from its replayed data. */
const readFacts = (release: string): ReadonlyMap<string, string> => {
  const { status, stdout } = runVnjp(["export", "--release", release]);
  expect(status).toBe(0);
  const { records } = JSON.parse(stdout) as { readonly records: Record<string, Record<string, AnyRecord>> };
  return new Map(
    Object.values(records)
      .flatMap((ofKind) => Object.values(ofKind))
      .flatMap((record) =>
        [...collectFacts(record)].map(({ pointer, value }): [string, string] => [
          `${record.kind}/${record.id}#${pointer}`,
          JSON.stringify(value),
        ]),
      ),
  );
};

interface AuditedCitation {
  readonly citation: string;
  readonly outcome: string;
  readonly changes?: readonly { readonly corrections: readonly { readonly reason: { readonly en: string } }[] }[];
}

/** Audits a paper that cites these facts of a release. */
const audit = (release: string, facts: ReadonlyMap<string, string>): readonly AuditedCitation[] => {
  const paper = join(folder, `paper-${release}.md`);
  const lines = [...facts.keys()].map((fact) => `- vnjp:${fact.replace("#", `@${release}#`)}`);
  writeFileSync(paper, `${lines.join("\n")}\n`);
  const { stdout, stderr } = runVnjp(["audit", paper, "--format", "json"]);
  expect(stderr).toBe("");
  return (JSON.parse(stdout) as { readonly citations: readonly AuditedCitation[] }).citations;
};

it("there are releases to cite", () => {
  expect(releases.length).toBeGreaterThan(0);
});

describe.each(releases)("a paper that cites every fact of %s", (release) => {
  it("learns which of them have changed, with the reasons, and that the others have not", () => {
    const then = readFacts(release);
    const now = readFacts(releases.at(-1) ?? release);
    const changed = [...then].filter(([fact, json]) => now.get(fact) !== json).map(([fact]) => fact);
    const audited = audit(release, then);
    expect(audited.length).toBe(then.size);
    const reported = audited.filter(({ outcome }) => outcome !== "current");
    expect(reported.map(({ citation }) => citation.replace(`@${release}`, "").replace(/^vnjp:/, ""))).toEqual(changed);
    for (const { citation, changes = [] } of reported)
      expect(
        changes.flatMap(({ corrections }) => corrections.map(({ reason }) => reason.en)).join(" "),
        citation,
      ).toMatch(/\w/);
  });
});
