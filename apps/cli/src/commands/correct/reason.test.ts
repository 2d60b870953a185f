import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseReasonsFiles } from "@vnjp/engine/corrections";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { createExampleCorpus, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const id = "event-2024-02-27-defence-policy-dialogue-10-type-dialogue";
const reasonOptions = [
  "--kind",
  "interpretation",
  "--severity",
  "substantive",
  "--reason",
  "It was talks.",
  "--reason-fr",
  "Entretiens.",
];

let corpus: CorpusCopy;
const runCorrect = (...args: readonly string[]) => runInProcess(["correct", ...args], { cwd: corpus.folder });
const listChangesets = () => readdirSync(corpus.getPath(".changeset")).filter((path) => path !== "config.json");

/** The pending reasons, in the order in which a release merges them. */
const readPending = async () =>
  Object.fromEntries(
    Object.entries(
      parseReasonsFiles(await readReasonsFiles(corpus.getPath(".changeset")), await readCorpus(corpus.folder)).reasons,
    ).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

beforeEach(() => {
  corpus = createExampleCorpus("1.0.0");
});
afterEach(() => corpus.remove());

describe("vnjp correct of a fact with a pending reason", () => {
  beforeEach(async () => {
    await runCorrect(event, "/type/dialogue", "--to", "talks", ...reasonOptions);
  });

  it("uses the pending reason for a later change of the fact", async () => {
    const { status, stdout } = await runCorrect(event, "/type/dialogue", "--remove-evidence", "vietnamplus-219224");
    expect(status).toBe(0);
    expect(stdout).toMatch(`The reason in .changeset/${id}.corrections.json covers this change too.`);
    expect(listChangesets()).toHaveLength(2);
  });

  it("writes a second reason if it is different", async () => {
    const more = ["--reason", "And the words were others.", "--reason-fr", "Et les mots étaient autres."];
    expect((await runCorrect(event, "/type/dialogue", "--to", "meeting", ...more)).status).toBe(0);
    const reasons = await readPending();
    expect(Object.keys(reasons)).toEqual([id, `${id}-again-1`]);
    expect(reasons[`${id}-again-1`]).toMatchObject({
      kind: "interpretation",
      severity: "substantive",
      reason: { en: "And the words were others." },
    });
  });

  it("adds evidence to the reason, each entry under its own key", async () => {
    const evidenceOptions = ["--evidence-for-correction", "--source", "sggp-post108422"];
    expect((await runCorrect(event, "/type/dialogue", ...evidenceOptions)).status).toBe(0);
    expect((await runCorrect(event, "/type/dialogue", ...evidenceOptions, "--locator", "the end")).status).toBe(0);
    const reasons = Object.values(await readPending());
    expect(reasons.map(({ evidence }) => Object.keys(evidence))).toEqual([[], ["page"], ["sggp-post108422"]]);
    expect(JSON.parse(corpus.read(file))).not.toHaveProperty("type.dialogue.evidence.page");
  });

  it("needs a new reason to withdraw the fact, which needs a minor release", async () => {
    const factArguments = [event, "/place/presence"];
    expect((await runCorrect(...factArguments, "--no-fact-note", ...reasonOptions)).status).toBe(0);
    expect(await runCorrect(...factArguments, "--withdraw")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--kind/) as string,
    });
  });

  it("rejects an invalid file of reasons", async () => {
    writeFileSync(corpus.getPath(".changeset/other.corrections.json"), "{");
    const { status, stderr } = await runCorrect(event, "/date/day", "--to", "2024", ...reasonOptions);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/other\.corrections\.json is not a valid file of reasons/) as string,
    });
  });
});

describe("vnjp correct with evidence of the correction", () => {
  it("writes it into the reason if the fact is withdrawn", async () => {
    const evidenceOptions = ["--quote", "Serizawa Kiyoshi était à Hanoï"];
    expect(
      (await runCorrect(event, "/place/presence", "--withdraw", ...evidenceOptions, ...reasonOptions)).status,
    ).toBe(0);
    const [reason] = Object.values(await readPending());
    expect(reason?.evidence).toMatchObject({ words: { text: "vietnamplus-219224/e1", quote: evidenceOptions[1] } });
  });

  it.each([
    ["no such words", /vietnamplus-219224\/e1 does not have the quote/],
    ["Serizawa Kiyoshi", /is ambiguous in .*: add --context/],
  ])("rejects the quote “%s”, which would block a release", async (quote, line) => {
    const { status, stderr } = await runCorrect(
      event,
      "/place/presence",
      "--withdraw",
      "--quote",
      quote,
      ...reasonOptions,
    );
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(line) as string });
    expect(listChangesets()).toEqual([]);
  });
});

describe("vnjp correct", () => {
  it.each([
    [[`${event}#/type/dialogue`]],
    [[event, "type/dialogue"]],
    [[`vnjp:${event}@1.0.0#/type/dialogue`]],
    [[`vnjp:${event}@0.9.0#/type/dialogue/value`]],
  ])("accepts %j as a fact", async (names) => {
    expect((await runCorrect(...names, "--to", "talks", ...reasonOptions)).stdout).toContain(
      `${event}#/type/dialogue\n  - dialogue\n`,
    );
  });

  it("changes a part of a value if the pointer leads to it", async () => {
    const { stdout } = await runCorrect(event, "/names/spaced-hyphen/value/form", "--to", "full", ...reasonOptions);
    expect(stdout).toContain(`${event}#/names/spaced-hyphen\n`);
    expect(JSON.parse(corpus.read(file))).toMatchObject({
      names: { "spaced-hyphen": { value: { form: "full", language: "fr" } } },
    });
    expect((await runCorrect(event, "/label/en", "--to", "The 10th Dialogue", ...reasonOptions)).status).toBe(0);
    expect(JSON.parse(corpus.read(file))).toMatchObject({
      label: { en: "The 10th Dialogue", fr: expect.any(String) as string },
    });
  });

  it("follows a retired id, and says so", async () => {
    const reason = { en: "There were two.", fr: "Il y en avait deux." };
    const redirects = {
      "event/old": { kind: "moved", to: event, reason, evidence: {}, release: "1.0.0" },
      "event/gone": { kind: "withdrawn", reason, evidence: {}, release: "1.0.0" },
      "event/both": { kind: "split", to: { a: event, b: "event/x" }, reason, evidence: {}, release: "1.0.0" },
    };
    writeFileSync(corpus.getPath("releases/redirects.json"), serializeCanonicalJson({ redirects }));
    const moved = await runCorrect("vnjp:event/old@0.9.0#/type/dialogue", "--to", "talks", ...reasonOptions);
    expect(moved).toMatchObject({ status: 0, stderr: `vnjp: event/old was moved to ${event}.\n` });
    const gone = await runCorrect("event/gone", "/type/a", "--to", "talks");
    expect(gone).toMatchObject({ status: 2, stderr: "vnjp: event/gone was withdrawn: There were two.\n" });
    const both = await runCorrect("event/both", "/type/a", "--to", "talks");
    expect(both).toMatchObject({ status: 2, stderr: `vnjp: event/both was split into ${event}, event/x.\n` });
  });
});

describe("vnjp correct, if writing fails,", () => {
  it("loses nothing if someone else corrects the record while it asks for a reason", async () => {
    let other: string | undefined;
    const args = [event, "/type/dialogue", "--to", "meeting", ...reasonOptions.slice(0, -2)];
    const { status, stderr } = await runInProcess(["correct", ...args], {
      cwd: corpus.folder,
      promptUser: async (question) => {
        if (!question.includes("in French")) return "";
        if (other !== undefined) throw new Error("There is one question too many.");
        await runCorrect(event, "/type/dialogue", "--to", "talks", ...reasonOptions);
        other = corpus.read(file);
        return "Une réunion.";
      },
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vnjp: Nothing written: .* (?:already exists|has changed since it was read)\./m);
    expect(corpus.read(file)).toBe(other);
    expect(listChangesets()).toEqual([`${id}.corrections.json`, `${id}.md`]);
  });

  it("can be run again after a crash before the record was written", async () => {
    const before = corpus.read(file);
    await runCorrect(event, "/type/dialogue", "--to", "talks", ...reasonOptions);
    writeFileSync(corpus.getPath(file), before);
    expect((await runCorrect(event, "/type/dialogue", "--to", "talks", ...reasonOptions)).status).toBe(0);
    expect(corpus.read(file)).toMatch('"value": "talks"');
    expect(listChangesets()).toEqual([`${id}.corrections.json`, `${id}.md`]);
  });
});

describe("vnjp correct of a record that will move", () => {
  const [from, to] = [event, "event/defence-policy-dialogue-10"];
  const moveReason = { en: "Its day is not known.", fr: "On ne sait pas son jour." };

  it("treats its facts as published", async () => {
    renameSync(corpus.getPath(file), corpus.getPath(`records/${to}.json`));
    corpus.edit(`records/${to}.json`, `"id": "${from.slice(6)}"`, `"id": "${to.slice(6)}"`);
    for (const name of readdirSync(corpus.getPath("records"), { recursive: true, encoding: "utf8" }))
      if (name.endsWith(".json")) {
        const path = corpus.getPath(`records/${name}`);
        writeFileSync(path, readFileSync(path, "utf8").replaceAll(`"${from}"`, `"${to}"`));
      }
    writeFileSync(
      corpus.getPath(".changeset/moved.corrections.json"),
      JSON.stringify({ corrections: {}, redirects: { [from]: { kind: "moved", to, reason: moveReason } } }),
    );
    const { status, stdout, stderr } = await runCorrect(from, "/type/dialogue", "--to", "talks", ...reasonOptions);
    expect(stderr).toMatch(`${from} was moved to ${to}.`);
    expect(stdout).not.toMatch("no reason is needed");
    expect(status).toBe(0);
    expect(Object.values(await readPending())).toMatchObject([{ record: to, pointer: "/type/dialogue" }]);
  });
});
