import { existsSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createExampleCorpus, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { readExamples } from "../../../test/help-examples.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { runVnjp } from "../../../test/run-vnjp.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const changesetName = "event-2024-02-27-defence-policy-dialogue-10-type-dialogue";
const severityOptions = ["--kind", "interpretation", "--severity", "substantive"];
const reasonOptions = [
  ...severityOptions,
  "--reason",
  "It was a consultation.",
  "--reason-fr",
  "C’était une consultation.",
];

let corpus: CorpusCopy;
const runCorrect = (...args: readonly string[]) => runInProcess(["correct", ...args], { cwd: corpus.folder });
const listChangesets = () => readdirSync(corpus.getPath(".changeset")).filter((path) => path !== "config.json");

afterEach(() => corpus.remove());

describe("vnjp correct of a published fact", () => {
  beforeEach(() => {
    corpus = createExampleCorpus("1.0.0");
  });

  it("changes only the value, and writes the changeset and the reason, as a process", () => {
    const before = corpus.read(file);
    const { status, stdout } = runVnjp(["correct", event, "/type/dialogue", "--to", "consultation", ...reasonOptions], {
      cwd: corpus.folder,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(`${event}#/type/dialogue\n  - dialogue\n  + consultation`);
    expect(corpus.read(file)).toBe(before.replace('"value": "dialogue"', '"value": "consultation"'));
    expect(corpus.read(`.changeset/${changesetName}.md`)).toBe(
      `---\n"@vnjp/dataset": patch\n"@vnjp/cli": patch\n---\n\nCorrects \`${event}#/type/dialogue\`: It was a consultation.\n`,
    );
    expect(JSON.parse(corpus.read(`.changeset/${changesetName}.corrections.json`))).toEqual({
      corrections: {
        [changesetName]: {
          record: event,
          pointer: "/type/dialogue",
          kind: "interpretation",
          severity: "substantive",
          reason: { en: "It was a consultation.", fr: "C’était une consultation." },
        },
      },
    });
  });

  it("accepts the pointer of the value, and an id, and names a second correction after the first", async () => {
    expect(
      (
        await runCorrect(
          "2024-02-27-defence-policy-dialogue-10",
          "#/type/dialogue/value",
          "--to",
          "talks",
          ...reasonOptions,
        )
      ).status,
    ).toBe(0);
    const other = [...severityOptions, "--reason", "It was a meeting.", "--reason-fr", "C’était une rencontre."];
    expect((await runCorrect(`vnjp:${event}@1.0.0`, "/type/dialogue", "--to", "meeting", ...other)).status).toBe(0);
    expect(listChangesets().toSorted()).toEqual(
      [
        `${changesetName}-again-1.corrections.json`,
        `${changesetName}-again-1.md`,
        `${changesetName}.corrections.json`,
        `${changesetName}.md`,
      ].toSorted(),
    );
  });

  it("withdraws a fact with a minor changeset, and the field with its last fact", async () => {
    expect((await runCorrect(event, "/place/presence", "--withdraw", ...reasonOptions)).status).toBe(0);
    expect((await runCorrect(event, "/ordinal/ten", "--withdraw", ...reasonOptions)).status).toBe(0);
    const record = JSON.parse(corpus.read(file)) as { place: object; ordinal?: object };
    expect(Object.keys(record.place)).toEqual(["ha-noi"]);
    expect(record.ordinal).toBeUndefined();
    expect(corpus.read(`.changeset/${changesetName.replace("type-dialogue", "ordinal-ten")}.md`)).toMatch(/minor/);
  });

  it("writes nothing if the record would be invalid, and prints the findings", async () => {
    const before = corpus.read(file);
    const { status, stdout, stderr } = await runCorrect(event, "/date/day", "--to", "2024-02-31", ...reasonOptions);
    expect(status).toBe(1);
    expect(stdout).toMatch(/date\/invalid/);
    expect(stderr).toMatch(/Nothing written: the corrected record would be invalid\./);
    expect(corpus.read(file)).toBe(before);
    expect(listChangesets()).toEqual([]);
  });

  it("rejects a quote that is not in the text", async () => {
    const quoteOptions = ["--text", "vietnamplus-219237/e1", "--quote"];
    expect(
      (await runCorrect(event, "/type/dialogue", ...quoteOptions, "no such words", ...reasonOptions)).stdout,
    ).toMatch(/span\/quote-not-found/);
    expect(listChangesets()).toEqual([]);
  });

  it.each([
    [["nobody", "/a", "--to", "x"], /There is no record nobody/],
    [[event, "/nope", "--to", "x"], /has no fact at \/nope\. Its facts are:\n {2}\/names/],
    [[event, "/date", "--withdraw"], /has no fact at \/date\. Its facts are:/],
    [[event], /Name a fact of .*\. Its facts are:/],
    [[event, "/type/dialogue/basis", "--to", "implied"], /name the fact; --basis changes this/],
    [[event, "/type/dialogue/note", "--withdraw"], /name the fact; --fact-note or --no-fact-note changes this/],
    [[event, "/type/dialogue/evidence", "--withdraw"], /name the fact; --quote, --source/],
    [[event, "/type/dialogue", "--to", "dialogue"], /already has this value/],
    [[event, "/type/dialogue"], /Not a terminal: say what to change/],
    [[event, "/type/dialogue", "--to", "x", "--withdraw"], /contradict each other/],
    [
      [event, "/type/dialogue", "--quote", "x"],
      /add --text\. The fact quotes vietnamplus-219224\/e1 and vietnamplus-219237\/e1/,
    ],
    [[event, "/ordinal/ten", "--to", "tenth"], /is not JSON, but the value must be, like the current one: 10/],
    [[event, "/type/dialogue", "--to", "talks"], /--kind, --severity, --reason and --reason-fr are missing/],
    [[event, "/type/dialogue", "--to", "talks", ...reasonOptions.slice(0, 6)], /--reason-fr is missing/],
  ])("rejects %j", async (args, line) => {
    const { status, stderr } = await runCorrect(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(listChangesets()).toEqual([]);
  });
});

describe("vnjp correct of a fact that was not published", () => {
  it("changes only the record, because no paper can have cited it", async () => {
    corpus = createExampleCorpus();
    const { status, stdout } = await runCorrect(event, "/type/dialogue", "--to", "consultation");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Nothing has been released yet/);
    expect(corpus.read(file)).toMatch('"value": "consultation"');
    expect(listChangesets()).toEqual([]);
    expect(existsSync(corpus.getPath(`${file}.new`))).toBe(false);
  });

  it("works as in the examples of its help", async () => {
    corpus = createExampleCorpus();
    const examples = await readExamples("correct");
    expect(examples.length).toBeGreaterThan(5);
    for (const args of examples) {
      const { status, stderr } = await runInProcess(args, { cwd: corpus.folder });
      expect({ status, stderr }, args.join(" ")).toEqual({ status: 0, stderr: "" });
    }
  });
});
