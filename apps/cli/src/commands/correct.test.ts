import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusCopy, type CorpusCopy } from "../testing/corpus-copy.ts";
import { runInside } from "../testing/run-inside.ts";
import { program, vnjp } from "../testing/run-vnjp.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const name = "event-2024-02-27-defence-policy-dialogue-10-type-dialogue";
const graveness = ["--kind", "interpretation", "--severity", "substantive"];
const because = [...graveness, "--reason", "It was a consultation.", "--reason-fr", "C’était une consultation."];

let corpus: CorpusCopy;
/** Within this process: what the program that is built does with it, the first test and the examples show. */
const correct = (...args: readonly string[]) => runInside(corpus.folder, ["correct", ...args]);
const changesets = () => readdirSync(corpus.path(".changeset")).filter((path) => path !== "config.json");

afterEach(() => corpus.remove());

describe("vnjp correct, of what was released", () => {
  beforeEach(() => {
    corpus = corpusCopy("1.0.0");
  });

  it("changes the one value, and writes the changeset and the reason beside it", () => {
    const before = corpus.read(file);
    const { status, stdout } = vnjp(["correct", event, "/type/dialogue", "--to", "consultation", ...because], {
      cwd: corpus.folder,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(`${event}#/type/dialogue\n  - "dialogue"\n  + "consultation"`);
    expect(corpus.read(file)).toBe(before.replace('"value": "dialogue"', '"value": "consultation"'));
    expect(corpus.read(`.changeset/${name}.md`)).toBe(
      `---\n"@vnjp/dataset": patch\n---\n\nCorrects \`${event}#/type/dialogue\`: It was a consultation.\n`,
    );
    expect(JSON.parse(corpus.read(`.changeset/${name}.corrections.json`))).toEqual({
      corrections: {
        [name]: {
          record: event,
          pointer: "/type/dialogue",
          kind: "interpretation",
          severity: "substantive",
          reason: { en: "It was a consultation.", fr: "C’était une consultation." },
        },
      },
    });
  });

  it("takes the pointer of a value for its fact, an id alone, and a second correction under another name", async () => {
    expect(
      (await correct("2024-02-27-defence-policy-dialogue-10", "#/type/dialogue/value", "--to", "talks", ...because))
        .status,
    ).toBe(0);
    const other = [...graveness, "--reason", "It was a meeting.", "--reason-fr", "C’était une rencontre."];
    expect((await correct(`vnjp:${event}@1.0.0`, "/type/dialogue", "--to", "meeting", ...other)).status).toBe(0);
    expect(changesets().toSorted()).toEqual(
      [`${name}-again-1.corrections.json`, `${name}-again-1.md`, `${name}.corrections.json`, `${name}.md`].toSorted(),
    );
  });

  it("withdraws a fact, which is a minor, and the field with its last one", async () => {
    expect((await correct(event, "/place/presence", "--withdraw", ...because)).status).toBe(0);
    expect((await correct(event, "/ordinal/ten", "--withdraw", ...because)).status).toBe(0);
    const record = JSON.parse(corpus.read(file)) as { place: object; ordinal?: object };
    expect(Object.keys(record.place)).toEqual(["ha-noi"]);
    expect(record.ordinal).toBeUndefined();
    expect(corpus.read(`.changeset/${name.replace("type-dialogue", "ordinal-ten")}.md`)).toMatch(/minor/);
  });

  it("writes nothing where the record would not stand, and shows why", async () => {
    const before = corpus.read(file);
    const { status, stdout, stderr } = await correct(event, "/date/day", "--to", "2024-02-31", ...because);
    expect(status).toBe(1);
    expect(stdout).toMatch(/date\/not-edtf/);
    expect(stderr).toMatch(/nothing was written/);
    expect(corpus.read(file)).toBe(before);
    expect(changesets()).toEqual([]);
  });

  it("points the evidence to other words, and finds words that are not there", async () => {
    const words = ["--text", "vietnamplus-219237/e1", "--quote"];
    expect((await correct(event, "/type/dialogue", ...words, "no such words", ...because)).stdout).toMatch(
      /span\/quote-absent/,
    );
    expect(changesets()).toEqual([]);
  });

  it.each([
    [["nobody", "/a", "--to", "x"], /There is no record nobody/],
    [[event, "/nope", "--to", "x"], /has no fact at \/nope\. Its facts are:\n {2}\/names/],
    [[event, "/date", "--withdraw"], /has no fact at \/date\. Its facts are:/],
    [[event], /Name a fact of .* beside it\. Its facts are:/],
    [[event, "/type/dialogue/basis", "--to", "implied"], /name the fact, and --basis changes this/],
    [[event, "/type/dialogue/note", "--withdraw"], /name the fact, and --note or --no-note changes this/],
    [[event, "/type/dialogue/evidence", "--withdraw"], /name the fact, and --quote, --source/],
    [[event, "/type/dialogue", "--to", "dialogue"], /is so already/],
    [[event, "/type/dialogue"], /Say what it is to be/],
    [[event, "/type/dialogue", "--to", "x", "--withdraw"], /two things/],
    [
      [event, "/type/dialogue", "--quote", "x"],
      /Say which text .*rests on vietnamplus-219224\/e1 and vietnamplus-219237\/e1/,
    ],
    [[event, "/ordinal/ten", "--to", "tenth"], /is no JSON, and what stands there now is: 10/],
    [[event, "/type/dialogue", "--to", "talks"], /--kind, --severity, --reason, --reason-fr are missing/],
    [[event, "/type/dialogue", "--to", "talks", ...because.slice(0, 6)], /--reason-fr is missing/],
  ])("says in a line why it cannot: %j", async (args, line) => {
    const { status, stderr } = await correct(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(changesets()).toEqual([]);
  });
});

describe("vnjp correct, of what was not released", () => {
  it("changes the record alone: nobody can have cited it", async () => {
    corpus = corpusCopy();
    const { status, stdout } = await correct(event, "/type/dialogue", "--to", "consultation");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Nothing has been released yet/);
    expect(corpus.read(file)).toMatch('"value": "consultation"');
    expect(changesets()).toEqual([]);
    expect(existsSync(corpus.path(`${file}.new`))).toBe(false);
  });

  it("runs every example of its help", () => {
    corpus = corpusCopy();
    const examples = vnjp(["correct", "--help"]).stdout.split("Examples:\n")[1]?.trim().split("\n") ?? [];
    expect(examples.length).toBeGreaterThan(5);
    for (const line of examples) {
      const command = line.trim().replace(/^vnjp/, `"${process.execPath}" "${program}"`);
      const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: corpus.folder, encoding: "utf8" });
      expect({ status, stderr }, line).toEqual({ status: 0, stderr: "" });
    }
  }, 300_000);
});
