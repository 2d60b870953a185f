import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createExampleCorpus, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const text = "vietnamplus-219237/e1";
const reasonAnswers = ["transcription", "editorial", "A typo.", "Une coquille."];
const reasonOptions = ["--kind", "scope", "--severity", "editorial", "--reason", "A.", "--reason-fr", "B."];

let corpus: CorpusCopy;
const runDialogue = (answers: readonly string[], ...args: readonly string[]) =>
  runInProcess(["correct", ...args], { cwd: corpus.folder, answers });
const readRecord = () => JSON.parse(corpus.read(file)) as object;
const listChangesets = () => readdirSync(corpus.getPath(".changeset")).filter((path) => path !== "config.json");

beforeEach(() => {
  corpus = createExampleCorpus("1.0.0");
});
afterEach(() => corpus.remove());

describe("vnjp correct on a terminal", () => {
  it("asks for the value, the evidence and the reason, and repeats a question after an invalid answer", async () => {
    const evidence = ["dya", "day", "vietnamplus-219237", "no such words", "mardi 27 février", ""];
    const answers = ["nonsense", "value", "27 February", "2024-02-27?", ...evidence, "grave", ...reasonAnswers];
    const { status, stdout, stderr, screen } = await runDialogue(answers, event, "/date/day");
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
    expect(readRecord()).toMatchObject({
      date: { day: { value: "2024-02-27?", evidence: { day: { supports: "day" }, year: {} } } },
    });
    expect(listChangesets()).toHaveLength(2);
    expect(screen).toContain(
      `${event}#/date/day. It is "2024-02-27". What do you want to correct?\n  value: its value is wrong\n`,
    );
    expect(screen).toContain("“nonsense” is not one of these.");
    expect(screen).toContain("A date in EDTF, such as 2024-02-27, 2024-02, [..2020-02-21]");
    expect(screen).toContain("“27 February” is not valid.");
    expect(screen).toContain(`Its evidence is\n  day: “mardi 27 février” (${text}), supports day\n`);
    expect(screen).toContain("There is no entry dya.");
    expect(screen).toContain("The text does not have this quote.");
    expect(screen).toContain("transcription: The quote or its position was copied wrongly.");
  });

  it("lists the known codes", async () => {
    const { status, screen } = await runDialogue(["value", "talks", "", "", ...reasonAnswers], event, "/type/dialogue");
    expect(status).toBe(0);
    expect(screen).toContain("One of these, or a new code if none fits:\n  meeting: a meeting with no narrower name\n");
    expect(readRecord()).toMatchObject({ type: { dialogue: { value: "talks" } } });
  });

  it("asks for a value part by part, and Enter keeps a part", async () => {
    const answers = ["value", "", "", "short", "odd", "-", "", "", "", ...reasonAnswers];
    const { status, screen } = await runDialogue(answers, event, "/names/hyphen");
    expect(status).toBe(0);
    expect(screen).toContain(
      "The value, form is “full”.\nOne of these, or a new code if none fits:\n  full: the complete name\n",
    );
    expect(screen).toContain("One of family-given or given-family.");
    expect(readRecord()).toMatchObject({ names: { hyphen: { value: { language: "fr", form: "short" } } } });
  });

  it("asks for the value of a fact that was not stated, and for its evidence", async () => {
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
      ...reasonAnswers,
    ];
    const { status, stdout, screen } = await runDialogue(answers, event, "/participants/others/who/unsaid");
    expect(status, stdout + screen).toBe(0);
    expect(screen).toContain("There is no record person/nobody.");
    expect(screen).toContain("The quote occurs 2 times.");
    expect(readRecord()).toMatchObject({
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

  it("accepts a page as evidence, and asks which part of a date it supports", async () => {
    const page = [
      "source/nobody",
      "source/sggp-post108422",
      "the headline",
      "Hanoi",
      "English",
      "en",
      "decade",
      "year",
      "",
    ];
    const { status, screen } = await runDialogue(["evidence", "", ...page, ...reasonAnswers], event, "/date/day");
    expect(status).toBe(0);
    expect(screen).toContain("There is no source source/nobody");
    expect(screen).toContain("is not a language tag");
    expect(readRecord()).toMatchObject({
      date: {
        day: {
          evidence: {
            page: {
              kind: "page",
              source: "source/sggp-post108422",
              locator: "the headline",
              quote: { words: "Hanoi", language: "en" },
              supports: "year",
            },
          },
        },
      },
    });
  });

  it("withdraws a fact, or makes it not-stated", async () => {
    expect((await runDialogue(["withdraw", ...reasonAnswers], event, "/place/presence")).status).toBe(0);
    expect(readRecord()).not.toHaveProperty("place.presence");
    expect(
      (await runDialogue(["not-stated", "", "", ...reasonAnswers], event, "/level/vietnamplus-219224")).status,
    ).toBe(0);
    expect(readRecord()).toMatchObject({ level: { "vietnamplus-219224": { basis: "not-stated" } } });
  });

  it("asks only for missing options", async () => {
    const result = await runDialogue(
      [],
      event,
      "/place/ha-noi",
      "--quote",
      "mardi 27 février à Hanoi",
      ...reasonOptions,
    );
    expect(result).toMatchObject({ status: 0, screen: "" });
    const { status, screen } = await runDialogue(["", ""], event, "/type/dialogue", "--to", "talks", ...reasonOptions);
    expect(status).toBe(0);
    expect(screen).toMatch(/^Its evidence is\n/);
  });

  it.each([0, 1, 2, 3, 4, 6, 7])("writes nothing if the input ends after %i answers", async (count) => {
    const before = corpus.read(file);
    const answers = ["value", "talks", "", "", ...reasonAnswers].slice(0, count);
    const { status, stdout, stderr } = await runDialogue(answers, event, "/type/dialogue");
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: "vnjp: Nothing written: the prompts were not answered.\n",
    });
    expect(corpus.read(file)).toBe(before);
    expect(listChangesets()).toEqual([]);
  });
});
