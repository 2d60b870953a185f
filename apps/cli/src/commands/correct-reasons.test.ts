import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { pendingOf } from "@vnjp/engine/history";
import { readCorpus, readReasonsFiles } from "@vnjp/engine/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusCopy, type CorpusCopy } from "../testing/corpus-copy.ts";
import { runInside } from "../testing/run-inside.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const id = "event-2024-02-27-defence-policy-dialogue-10-type-dialogue";
const because = [
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
const correct = (...args: readonly string[]) => runInside(corpus.folder, ["correct", ...args]);
const changesets = () => readdirSync(corpus.path(".changeset")).filter((path) => path !== "config.json");

/** The reasons as a release takes them in, in the order in which it merges them. */
const pending = async () =>
  Object.fromEntries(
    Object.entries(
      pendingOf(await readReasonsFiles(corpus.path(".changeset")), (await readCorpus(corpus.folder)).texts).reasons,
    ).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

beforeEach(() => {
  corpus = corpusCopy("1.0.0");
});
afterEach(() => corpus.remove());

describe("vnjp correct, where a reason for the fact is pending", () => {
  beforeEach(async () => {
    await correct(event, "/type/dialogue", "--to", "talks", ...because);
  });

  it("lets it stand for what is changed in the fact later", async () => {
    const { status, stdout } = await correct(event, "/type/dialogue", "--without", "vietnamplus-219224");
    expect(status).toBe(0);
    expect(stdout).toMatch(`The reason in .changeset/${id}.corrections.json stands for this too.`);
    expect(changesets()).toHaveLength(2);
  });

  it("writes another one beside it, where it says something else", async () => {
    const more = ["--reason", "And the words were others.", "--reason-fr", "Et les mots étaient autres."];
    expect((await correct(event, "/type/dialogue", "--to", "meeting", ...more)).status).toBe(0);
    const reasons = await pending();
    expect(Object.keys(reasons)).toEqual([id, `${id}-again-1`]);
    expect(reasons[`${id}-again-1`]).toMatchObject({
      kind: "interpretation",
      severity: "substantive",
      reason: { en: "And the words were others." },
    });
  });

  it("adds what shows the fault to it, piece by piece, each under a key of its own", async () => {
    const shown = ["--for-correction", "--source", "sggp-post108422"];
    expect((await correct(event, "/type/dialogue", ...shown)).status).toBe(0);
    expect((await correct(event, "/type/dialogue", ...shown, "--locator", "the end")).status).toBe(0);
    const reasons = Object.values(await pending());
    expect(reasons.map(({ evidence }) => Object.keys(evidence))).toEqual([[], ["page"], ["sggp-post108422"]]);
    expect(JSON.parse(corpus.read(file))).not.toHaveProperty("type.dialogue.evidence.page");
  });

  it("asks anew why the fact is withdrawn, which is a minor", async () => {
    const place = [event, "/place/presence"];
    expect((await correct(...place, "--no-note", ...because)).status).toBe(0);
    expect(await correct(...place, "--withdraw")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--kind/) as string,
    });
  });

  it("cannot tell what a file of reasons says that is none", async () => {
    writeFileSync(corpus.path(".changeset/other.corrections.json"), "{");
    const { status, stderr } = await correct(event, "/date/day", "--to", "2024", ...because);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/other\.corrections\.json is no file of reasons/) as string,
    });
  });
});

describe("vnjp correct, of what shows that a fact was wrong", () => {
  it("writes it into the reason, where the fact is withdrawn or where that is asked for", async () => {
    const shown = ["--quote", "Serizawa Kiyoshi était à Hanoï"];
    expect((await correct(event, "/place/presence", "--withdraw", ...shown, ...because)).status).toBe(0);
    const [reason] = Object.values(await pending());
    expect(reason?.evidence).toMatchObject({ words: { text: "vietnamplus-219224/e1", quote: shown[1] } });
  });

  it.each([
    ["no such words", /does not stand in vietnamplus-219224\/e1/],
    ["Serizawa Kiyoshi", /--within gives longer words/],
  ])("does not write words that a release would refuse: %s", async (quote, line) => {
    const { status, stderr } = await correct(event, "/place/presence", "--withdraw", "--quote", quote, ...because);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(line) as string });
    expect(changesets()).toEqual([]);
  });
});

describe("vnjp correct, of what is named", () => {
  it.each([
    [[`${event}#/type/dialogue`]],
    [[event, "type/dialogue"]],
    [[`vnjp:${event}@1.0.0#/type/dialogue`]],
    [[`vnjp:${event}@0.9.0#/type/dialogue/value`]],
  ])("takes %j", async (names) => {
    expect((await correct(...names, "--to", "talks", ...because)).stdout).toContain(
      `${event}#/type/dialogue\n  - "dialogue"`,
    );
  });

  it("changes a part of a value where the pointer goes on into it", async () => {
    const { stdout } = await correct(event, "/names/spaced-hyphen/value/form", "--to", "full", ...because);
    expect(stdout).toContain(`${event}#/names/spaced-hyphen\n`);
    expect(JSON.parse(corpus.read(file))).toMatchObject({
      names: { "spaced-hyphen": { value: { form: "full", language: "fr" } } },
    });
    expect((await correct(event, "/label/en", "--to", "The 10th Dialogue", ...because)).status).toBe(0);
    expect(JSON.parse(corpus.read(file))).toMatchObject({
      label: { en: "The 10th Dialogue", fr: expect.any(String) as string },
    });
  });

  it("follows an id that was retired, and says to which", async () => {
    const reason = { en: "There were two.", fr: "Il y en avait deux." };
    const redirects = {
      "event/old": { kind: "moved", to: event, reason, evidence: {}, release: "1.0.0" },
      "event/gone": { kind: "withdrawn", reason, evidence: {}, release: "1.0.0" },
      "event/both": { kind: "split", to: { a: event, b: "event/x" }, reason, evidence: {}, release: "1.0.0" },
    };
    writeFileSync(corpus.path("releases/redirects.json"), JSON.stringify({ redirects }));
    const moved = await correct("vnjp:event/old@0.9.0#/type/dialogue", "--to", "talks", ...because);
    expect(moved).toMatchObject({ status: 0, stderr: `vnjp: event/old was moved to ${event}.` });
    const gone = await correct("event/gone", "/type/a", "--to", "talks");
    expect(gone).toMatchObject({ status: 2, stderr: "vnjp: event/gone was withdrawn: There were two." });
    const both = await correct("event/both", "/type/a", "--to", "talks");
    expect(both).toMatchObject({ status: 2, stderr: `vnjp: event/both was split into ${event}, event/x.` });
  });
});

describe("vnjp correct writes all or nothing", () => {
  it("where the record cannot be written, there is no reason for it either", async () => {
    const before = corpus.read(file);
    mkdirSync(corpus.path(`${file}.new`));
    const { status, stderr } = await correct(event, "/type/dialogue", "--to", "talks", ...because);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/Nothing was written/) as string });
    expect(corpus.read(file)).toBe(before);
    expect(changesets()).toEqual([]);
  });

  it("after a crash before the record was written, the same command does what is left", async () => {
    const before = corpus.read(file);
    await correct(event, "/type/dialogue", "--to", "talks", ...because);
    writeFileSync(corpus.path(file), before);
    expect((await correct(event, "/type/dialogue", "--to", "talks", ...because)).status).toBe(0);
    expect(corpus.read(file)).toMatch('"value": "talks"');
    expect(changesets()).toEqual([`${id}.corrections.json`, `${id}.md`]);
  });
});

describe("vnjp correct, of a record that is about to move", () => {
  const [from, to] = [event, "event/defence-policy-dialogue-10"];
  const told = { en: "Its day is not known.", fr: "On ne sait pas son jour." };

  it("knows that its facts were published", async () => {
    renameSync(corpus.path(file), corpus.path(`records/${to}.json`));
    corpus.edit(`records/${to}.json`, `"id": "${from.slice(6)}"`, `"id": "${to.slice(6)}"`);
    for (const name of readdirSync(corpus.path("records"), { recursive: true, encoding: "utf8" }))
      if (name.endsWith(".json")) {
        const path = corpus.path(`records/${name}`);
        writeFileSync(path, readFileSync(path, "utf8").replaceAll(`"${from}"`, `"${to}"`));
      }
    writeFileSync(
      corpus.path(".changeset/moved.corrections.json"),
      JSON.stringify({ corrections: {}, redirects: { [from]: { kind: "moved", to, reason: told } } }),
    );
    const { status, stdout, stderr } = await correct(from, "/type/dialogue", "--to", "talks", ...because);
    expect(stderr).toMatch(`${from} was moved to ${to}.`);
    expect(stdout).not.toMatch("no reason is needed");
    expect(status).toBe(0);
    expect(Object.values(await pending())).toMatchObject([{ record: to, pointer: "/type/dialogue" }]);
  });
});
