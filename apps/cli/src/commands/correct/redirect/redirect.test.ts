import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseReasonsFiles, type PendingChanges } from "@vnjp/engine/corrections";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { publish } from "@vnjp/engine/publish";
import {
  buildRelease,
  emptyRelease,
  listReleaseFiles,
  planRelease,
  type PreparedRelease,
  type ReleaseSnapshot,
} from "@vnjp/engine/releases";
import { check } from "@vnjp/engine/rules";
import { createExampleCorpus, type CorpusCopy } from "../../../../test/corpus-copy.ts";
import { runInProcess } from "../../../../test/run-in-process.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const eventFile = `records/${event}.json`;
const [chien, serizawa] = ["person/hoang-xuan-chien", "person/serizawa-kiyoshi"];
const reason = ["--reason", "One man.", "--reason-fr", "Un seul homme."];
const identity = ["--identity", "He changed his name.", "--identity-fr", "Il a changé de nom."];

let corpus: CorpusCopy;
beforeEach(() => {
  corpus = createExampleCorpus("1.0.0");
});
afterEach(() => corpus.remove());

const run = (...args: readonly string[]) => runInProcess(["correct", ...args], { cwd: corpus.folder });
const runPrompted = (answers: readonly string[], ...args: readonly string[]) =>
  runInProcess(["correct", ...args], { cwd: corpus.folder, answers });
const listChangesets = () => readdirSync(corpus.getPath(".changeset")).filter((path) => path !== "config.json");
const hasFile = (reference: string) => existsSync(corpus.getPath(`records/${reference}.json`));
const readRelease = <T>(name: string): T =>
  (JSON.parse(corpus.read(`releases/${name}.json`)) as Readonly<Record<string, T>>)[name] as T;
const readParticipant = () =>
  (
    JSON.parse(corpus.read(eventFile)) as {
      participants: { serizawa: { who: { person: { value: { record: string } } } } };
    }
  ).participants.serizawa.who.person.value.record;

/** Builds the snapshot of the corpus, as a release of that number. */
const buildSnapshot = async (version: string): Promise<ReleaseSnapshot> => {
  const { corpus: checked } = check(await readCorpus(corpus.folder));
  const surface = { package: { exports: ["."] }, layouts: {}, types: {}, files: {} };
  return { version, records: publish(checked), schemas: {}, codes: {}, tables: {}, surface };
};

let released: { readonly last: ReleaseSnapshot; readonly data: PreparedRelease } | undefined;

/** Releases the corpus with its pending reasons, as `release:prepare` does. Returns the findings of the release. */
const release = async (version: string): Promise<readonly string[]> => {
  const folder = corpus.getPath(".changeset");
  const source = await readCorpus(corpus.folder);
  const pending: PendingChanges = parseReasonsFiles(await readReasonsFiles(folder), source);
  const snapshot = await buildSnapshot(version);
  const plan = released && planRelease(released.last, snapshot, released.data, pending);
  const data = buildRelease(snapshot, released?.last, "2027-01-01", released?.data ?? emptyRelease, pending);
  for (const [name, content] of Object.entries(listReleaseFiles(snapshot, data)))
    writeFileSync(corpus.getPath(join("releases", name)), content);
  for (const path of listChangesets())
    writeFileSync(join(folder, path), path.endsWith(".json") ? `{"corrections":{}}` : "");
  released = { last: snapshot, data };
  return (plan?.findings ?? []).map(({ code, record }) => `${code} ${record}`);
};

describe("vnjp correct of a record as a whole", () => {
  it("merges a record into another: its file goes, the references follow, and the redirect is written", async () => {
    const { status, stdout, stderr } = await run(serizawa, "--merge-into", chien, ...reason, ...identity);
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`${serizawa}\n  merged into ${chien}\n`);
    expect(hasFile(serizawa)).toBe(false);
    expect(readParticipant()).toBe(chien);
    expect(JSON.parse(corpus.read(".changeset/person-serizawa-kiyoshi.corrections.json"))).toEqual({
      corrections: {},
      redirects: {
        [serizawa]: {
          kind: "merged",
          to: chien,
          reason: { en: "One man.", fr: "Un seul homme." },
          identity: { en: "He changed his name.", fr: "Il a changé de nom." },
        },
      },
    });
    expect(corpus.read(".changeset/person-serizawa-kiyoshi.md")).toBe(
      `---\n"@vnjp/dataset": minor\n---\n\n\`${serizawa}\` was merged into ${chien}: One man.\n`,
    );
  });

  it("does not merge two records that share nothing, unless it is said why they are one", async () => {
    const { status, stdout, stderr } = await run(serizawa, "--merge-into", chien, ...reason);
    expect(status).toBe(1);
    expect(stdout).toContain(`redirect/no-shared-evidence  ${serizawa}: no evidence shared with ${chien}`);
    expect(stderr).toContain("--identity and --identity-fr");
    expect({ changesets: listChangesets(), hasRecord: hasFile(serizawa) }).toEqual({ changesets: [], hasRecord: true });
  });

  it("asks on a terminal", async () => {
    const answers = ["merged", "hoang-xuan-chien", "One man.", "Un seul homme.", "A new name.", "Un nouveau nom."];
    const { status, screen } = await runPrompted(answers, serizawa);
    expect(status).toBe(0);
    expect(screen).toContain("merged: This record is now part of another.");
    expect(screen).toContain("Why do they have one subject, in English?");
    expect(readParticipant()).toBe(chien);
  });

  it("moves a record, with its references", async () => {
    expect((await run(serizawa, "--move-to", "serizawa", ...reason)).status).toBe(0);
    expect([hasFile(serizawa), hasFile("person/serizawa"), readParticipant()]).toEqual([
      false,
      true,
      "person/serizawa",
    ]);
    expect(JSON.parse(corpus.read("records/person/serizawa.json"))).toMatchObject({ kind: "person", id: "serizawa" });
  });

  it("does not withdraw or split a record that others still name", async () => {
    for (const args of [["--withdraw"], ["--split-into", "a", "b"]]) {
      const { status, stdout } = await run(serizawa, ...args, ...reason);
      expect(status).toBe(1);
      expect(stdout).toContain(serizawa);
      expect(hasFile(serizawa)).toBe(true);
    }
  });

  it.each([
    [["--move-to", "a", "--merge-into", "b"], /contradict each other/],
    [["/names/printed", "--merge-into", "b"], /a record as a whole is moved/],
    [["--reinstate"], /is not a retired id/],
    [["--move-to", "a"], /--reason is missing/],
  ])("%j cannot be done", async (args, message) => {
    const { status, stderr } = await run(serizawa, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("moves a record that no release has without a redirect, but not onto another record", async () => {
    expect((await run(serizawa, "--move-to", "serizawa", ...reason)).status).toBe(0);
    const changesets = listChangesets();
    const again = await run("person/serizawa", "--move-to", "kiyoshi");
    expect(again.stdout).toContain("no redirect is needed");
    expect(listChangesets()).toEqual(changesets);
    expect((await run("person/kiyoshi", "--move-to", chien)).stderr).toContain("use --merge-into");
  });

  it("undoes a merge of an earlier release: the record and the references to it are back", async () => {
    released = undefined;
    const before = corpus.read(eventFile);
    await release("1.0.0");
    await run(serizawa, "--merge-into", chien, ...reason, ...identity);
    expect(await release("1.1.0")).toEqual([]);
    expect(readParticipant()).toBe(chien);

    const { status, stdout, stderr } = await run(
      serizawa,
      "--reinstate",
      "--reason",
      "Two men.",
      "--reason-fr",
      "Deux.",
    );
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
    expect(corpus.read(eventFile)).toBe(before);
    expect(await release("1.2.0")).toEqual([]);
    // The record says what it said: it has no corrections.
    const log = readRelease<PreparedRelease["corrections"]>("corrections");
    expect(new Set(Object.values(log).map(({ record }) => record))).not.toContain(serizawa);
    expect(Object.values(log).map((entry) => entry.release)).toContain("1.2.0");
    expect(readRelease("redirects")).toMatchObject({
      [serizawa]: { kind: "reinstated", earlier: [{ kind: "merged", to: chien, release: "1.1.0" }] },
    });
  });
});
