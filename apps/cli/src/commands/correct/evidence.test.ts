import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createExampleCorpus, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const reasonOptions = ["--kind", "new-evidence", "--severity", "editorial", "--reason", "A.", "--reason-fr", "B."];

interface Fact {
  readonly basis: string;
  readonly value?: unknown;
  readonly evidence: Readonly<Record<string, object>>;
  readonly note?: object;
}
type Fields = Readonly<Record<string, Readonly<Record<string, Fact>>>>;

let corpus: CorpusCopy;
const runCorrect = (...args: readonly string[]) =>
  runInProcess(["correct", event, ...args, ...reasonOptions], { cwd: corpus.folder });
const readFact = (field: string, key: string) => (JSON.parse(corpus.read(file)) as Fields)[field]?.[key];

/** Runs the command and returns the corrected fact. */
const runAndReadFact = async (field: string, key: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = await runCorrect(`/${field}/${key}`, ...args);
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
  return { fact: readFact(field, key), stdout };
};

const text = "vietnamplus-219237/e1";

beforeEach(() => {
  corpus = createExampleCorpus("1.0.0");
});
afterEach(() => corpus.remove());

describe("vnjp correct of evidence", () => {
  it("adds a quote under a free key", async () => {
    const { fact: placeFact, stdout } = await runAndReadFact("place", "ha-noi", "--quote", "mardi 27 février à Hanoi");
    expect(Object.keys(placeFact?.evidence ?? {})).toEqual(["held", "words"]);
    expect(placeFact?.evidence["words"]).toEqual({ kind: "span", text, quote: "mardi 27 février à Hanoi" });
    expect(stdout).toContain(`${event}#/place/ha-noi\n  + evidence/words: “mardi 27 février à Hanoi” (${text})`);
    expect(stdout).not.toContain('place/ha-noi"');
  });

  it("replaces the entry with the given key, which still supports the same part", async () => {
    const { fact: day, stdout } = await runAndReadFact("date", "day", "--evidence-key", "day", "--quote", "27 février");
    expect(day?.evidence["day"]).toEqual({ kind: "span", text, quote: "27 février", supports: "day" });
    expect(Object.keys(day?.evidence ?? {})).toEqual(["day", "year"]);
    expect(stdout).toContain(
      `  - evidence/day: “mardi 27 février” (${text}), supports day\n  + evidence/day: “27 février” (${text}), supports day`,
    );
  });

  it("replaces the entry that the pointer leads to", async () => {
    const { status } = await runCorrect("/date/day/evidence/day", "--quote", "27 février");
    expect(status).toBe(0);
    expect(readFact("date", "day")?.evidence["day"]).toMatchObject({ quote: "27 février" });
  });

  it("adds an ambiguous quote of another text with a longer passage around it", async () => {
    const quoteOptions = [
      "--text",
      "vietnamplus-219224",
      "--quote",
      "10e",
      "--context",
      "10e Dialogue sur",
      "--supports",
      "identity",
    ];
    const { fact: level } = await runAndReadFact(
      "level",
      "vietnamplus-219224",
      ...quoteOptions,
      "--speaker",
      "narration",
    );
    expect(level?.evidence["identity"]).toEqual({
      kind: "span",
      text: "vietnamplus-219224/e1",
      quote: "10e",
      within: "10e Dialogue sur",
      supports: "identity",
      speaker: "narration",
    });
  });

  it("adds a public page with a locator and its words", async () => {
    const { fact: placeFact } = await runAndReadFact(
      "place",
      "ha-noi",
      "--source",
      "sggp-post108422",
      "--locator",
      "the headline",
      "--quote",
      "Hanoi",
      "--language",
      "en",
    );
    expect(placeFact?.evidence["page"]).toEqual({
      kind: "page",
      source: "source/sggp-post108422",
      locator: "the headline",
      quote: { words: "Hanoi", language: "en" },
    });
    expect(placeFact?.basis).toBe("stated");
  });

  it("replaces all evidence with a page, for an external fact", async () => {
    const { fact: placeFact, stdout } = await runAndReadFact(
      "place",
      "ha-noi",
      "--basis",
      "external",
      "--source",
      "sggp-post108422",
      "--replace-evidence",
    );
    expect(placeFact).toEqual({
      basis: "external",
      value: "place/ha-noi",
      evidence: { held: { kind: "page", source: "source/sggp-post108422" } },
    });
    expect(stdout).toContain("  - basis: stated\n  + basis: external");
  });

  it("removes entries, and never uses their keys again", async () => {
    const { fact: type } = await runAndReadFact("type", "dialogue", "--remove-evidence", "vietnamplus-219224");
    expect(Object.keys(type?.evidence ?? {})).toEqual(["vietnamplus-219237"]);
    const again = await runCorrect(
      "/type/dialogue",
      "--evidence-key",
      "vietnamplus-219224",
      "--text",
      text,
      "--quote",
      "Dialogue",
    );
    expect(again).toMatchObject({ status: 2, stderr: expect.stringMatching(/A key is never used again/) as string });
  });

  it("rejects a fact without evidence", async () => {
    const { status, stdout } = await runCorrect("/place/ha-noi", "--remove-evidence", "held");
    expect(status).toBe(1);
    expect(stdout).toMatch(/fact\/unsupported/);
    expect(Object.keys(readFact("place", "ha-noi")?.evidence ?? {})).toEqual(["held"]);
  });

  it("adds a note", async () => {
    const { fact: day, stdout } = await runAndReadFact(
      "date",
      "day",
      "--fact-note",
      "A day.",
      "--fact-note-fr",
      "Un jour.",
    );
    expect(day?.note).toEqual({ en: "A day.", fr: "Un jour." });
    expect(stdout).toContain("  + note: A day. · Un jour.");
  });

  it("changes one language of a note, and keeps the other", async () => {
    const { fact: day } = await runAndReadFact("date", "same-day", "--fact-note-fr", "Ce jour.");
    expect(day?.note).toMatchObject({ en: expect.stringMatching(/^“The same day”/) as string, fr: "Ce jour." });
  });

  it("removes a note", async () => {
    const { fact: day } = await runAndReadFact("date", "same-day", "--no-fact-note");
    expect(day?.note).toBeUndefined();
  });

  it("makes a fact not-stated, and stated again", async () => {
    const level = ["level", "vietnamplus-219224"] as const;
    const { fact: silentFact, stdout } = await runAndReadFact(...level, "--basis", "not-stated");
    expect(silentFact).toEqual({ basis: "not-stated", evidence: { words: expect.anything() as object } });
    expect(stdout).toContain("  + not stated\n  - basis: stated\n  + basis: not-stated");
    const { fact: statedFact } = await runAndReadFact(
      ...level,
      "--to",
      '{"wording":"au niveau de vice-ministre de la Défense","language":"fr"}',
    );
    expect(statedFact?.basis).toBe("stated");
    expect(Object.keys(statedFact ?? {})).toEqual(["basis", "value", "evidence"]);
  });

  it("prints the new warnings", async () => {
    const { status, stdout } = await runCorrect(
      "/participants/serizawa/who/person/value/record",
      "--to",
      "person/kono-taro",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/ {2}warning {2}participant\/not-named\n/);
  });

  it("prints new warnings that an exception for the earlier value hides", async () => {
    corpus.edit(file, '"value": "dialogue"', '"value": "symposium"');
    const reason = { en: "It is one.", fr: "C’en est un." };
    const exception = { code: "code/unlisted", record: event, pointer: "/type/dialogue/value", reason };
    writeFileSync(corpus.getPath("exceptions.json"), JSON.stringify({ exceptions: { symposium: exception } }));
    const { stdout } = await runAndReadFact("type", "dialogue", "--to", "colloquium");
    expect(stdout).toMatch(/ {2}warning {2}code\/unlisted\n/);
    expect(stdout).toMatch(/exceptions\.json hides a warning above/);
  });
});
