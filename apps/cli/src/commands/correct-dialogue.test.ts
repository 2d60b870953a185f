import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusCopy, type CorpusCopy } from "../testing/corpus-copy.ts";
import { runInside } from "../testing/run-inside.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const text = "vietnamplus-219237/e1";
const why = ["transcription", "editorial", "A slip.", "Une coquille."];
const because = ["--kind", "scope", "--severity", "editorial", "--reason", "A.", "--reason-fr", "B."];

let corpus: CorpusCopy;
const talk = (answers: readonly string[], ...args: readonly string[]) =>
  runInside(corpus.folder, ["correct", ...args], answers);
const record = () => JSON.parse(corpus.read(file)) as object;
const changesets = () => readdirSync(corpus.path(".changeset")).filter((path) => path !== "config.json");

beforeEach(() => {
  corpus = corpusCopy("1.0.0");
});
afterEach(() => corpus.remove());

describe("vnjp correct on a terminal", () => {
  it("asks for the value, whether the evidence still shows it, and why; again where an answer is none", async () => {
    const evidence = ["dya", "day", "vietnamplus-219237", "no such words", "mardi 27 février", ""];
    const answers = ["nonsense", "value", "27 February", "2024-02-27?", ...evidence, "grave", ...why];
    const { status, stdout, stderr, shown } = await talk(answers, event, "/date/day");
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
    expect(record()).toMatchObject({
      date: { day: { value: "2024-02-27?", evidence: { day: { supports: "day" }, year: {} } } },
    });
    expect(changesets()).toHaveLength(2);
    expect(shown).toContain(
      `${event}#/date/day. It is "2024-02-27". What is to change?\n  value: its value is another\n`,
    );
    expect(shown).toContain("“nonsense” is none of these.");
    expect(shown).toContain("A date in EDTF, such as 2024-02-27, 2024-02, [..2020-02-21]");
    expect(shown).toContain("“27 February” is not what is expected.");
    expect(shown).toContain(`It rests on\n  day: “mardi 27 février” (${text}), supports day\n`);
    expect(shown).toContain("There is no dya here.");
    expect(shown).toContain("These words do not stand there.");
    expect(shown).toContain("transcription: it was misread or mistyped");
  });

  it("shows the known codes of a list", async () => {
    const { status, shown } = await talk(["value", "talks", "", "", ...why], event, "/type/dialogue");
    expect(status).toBe(0);
    expect(shown).toContain(
      "One of these, or a code of your own where none fits:\n  meeting: a meeting with no narrower name\n",
    );
    expect(record()).toMatchObject({ type: { dialogue: { value: "talks" } } });
  });

  it("asks for a value with parts part by part; Enter leaves one as it is", async () => {
    const answers = ["value", "", "", "odd", "short", "-", "", "", ...why];
    const { status, shown } = await talk(answers, event, "/names/hyphen");
    expect(status).toBe(0);
    expect(shown).toContain("The value, form is “full”.\nOne of full, short, acronym, variant.");
    expect(record()).toMatchObject({ names: { hyphen: { value: { language: "fr", form: "short" } } } });
  });

  it("asks for somebody where nobody was stated, and for the evidence of it", async () => {
    const answers = [
      "value",
      "record",
      "person/nobody",
      "person/serizawa-kiyoshi",
      "words",
      text,
      "Kiyoshi",
      "Serizawa Kiyoshi, vice-ministre japonais",
      "",
      ...why,
    ];
    const { status, stdout, shown } = await talk(answers, event, "/participants/others/who/unsaid");
    expect(status, stdout + shown).toBe(0);
    expect(shown).toContain("There is no record person/nobody.");
    expect(shown).toContain("They stand there 2 times.");
    expect(record()).toMatchObject({
      participants: {
        others: {
          who: {
            unsaid: {
              basis: "stated",
              value: { kind: "record", record: "person/serizawa-kiyoshi" },
              evidence: { words: { quote: "Kiyoshi" } },
            },
          },
        },
      },
    });
  });

  it("takes a page as evidence, and asks of a date what of it that supports", async () => {
    const page = ["source/nobody", "source/sggp-post108422", "the headline", "decade", "year", ""];
    const { status, shown } = await talk(["evidence", "", ...page, ...why], event, "/date/day");
    expect(status).toBe(0);
    expect(shown).toContain("There is no source source/nobody");
    expect(record()).toMatchObject({
      date: {
        day: {
          evidence: {
            page: { kind: "citation", source: "source/sggp-post108422", locator: "the headline", supports: "year" },
          },
        },
      },
    });
  });

  it("takes a fact out, or says that the text is silent", async () => {
    expect((await talk(["withdraw", ...why], event, "/place/presence")).status).toBe(0);
    expect(record()).not.toHaveProperty("place.presence");
    expect((await talk(["not-stated", "", "", ...why], event, "/level/vietnamplus-219224")).status).toBe(0);
    expect(record()).toMatchObject({ level: { "vietnamplus-219224": { basis: "not-stated" } } });
  });

  it("asks only for what is not given", async () => {
    const given = await talk([], event, "/place/ha-noi", "--quote", "mardi 27 février à Hanoi", ...because);
    expect(given).toMatchObject({ status: 0, shown: "" });
    const { status, shown } = await talk(["", ""], event, "/type/dialogue", "--to", "talks", ...because);
    expect(status).toBe(0);
    expect(shown).toMatch(/^It rests on\n/);
  });

  it.each([0, 1, 2, 3, 4, 6, 7])("writes nothing where the answers end after %i", async (count) => {
    const before = corpus.read(file);
    const answers = ["value", "talks", "", "", ...why].slice(0, count);
    const { status, stdout, stderr } = await talk(answers, event, "/type/dialogue");
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: "vnjp: Nothing was written: the questions were not answered.",
    });
    expect(corpus.read(file)).toBe(before);
    expect(changesets()).toEqual([]);
  });
});
