import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusCopy, type CorpusCopy } from "../testing/corpus-copy.ts";
import { runInside } from "../testing/run-inside.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;
const because = ["--kind", "new-evidence", "--severity", "editorial", "--reason", "A.", "--reason-fr", "B."];

interface Fact {
  readonly basis: string;
  readonly value?: unknown;
  readonly evidence: Readonly<Record<string, object>>;
  readonly note?: object;
}
type Fields = Readonly<Record<string, Readonly<Record<string, Fact>>>>;

let corpus: CorpusCopy;
const correct = (...args: readonly string[]) => runInside(corpus.folder, ["correct", event, ...args, ...because]);
const fact = (field: string, key: string) => (JSON.parse(corpus.read(file)) as Fields)[field]?.[key];

/** Runs it, and gives the fact as it is then. */
const after = async (field: string, key: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = await correct(`/${field}/${key}`, ...args);
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
  return { fact: fact(field, key), stdout };
};

const text = "vietnamplus-219237/e1";

beforeEach(() => {
  corpus = corpusCopy("1.0.0");
});
afterEach(() => corpus.remove());

describe("vnjp correct, of what shows a fact", () => {
  it("adds words beside those that are there, under a key that is free", async () => {
    const { fact: place, stdout } = await after("place", "ha-noi", "--quote", "mardi 27 février à Hanoi");
    expect(Object.keys(place?.evidence ?? {})).toEqual(["held", "words"]);
    expect(place?.evidence["words"]).toEqual({ kind: "span", text, quote: "mardi 27 février à Hanoi" });
    expect(stdout).toContain(`${event}#/place/ha-noi\n  + evidence/words: “mardi 27 février à Hanoi” (${text})`);
    expect(stdout).not.toContain('place/ha-noi"');
  });

  it("changes the piece that is named, and what it is said to support stays", async () => {
    const { fact: day, stdout } = await after("date", "day", "--key", "day", "--quote", "27 février");
    expect(day?.evidence["day"]).toEqual({ kind: "span", text, quote: "27 février", supports: "day" });
    expect(Object.keys(day?.evidence ?? {})).toEqual(["day", "year"]);
    expect(stdout).toContain(
      `  - evidence/day: “mardi 27 février” (${text}), supports day\n  + evidence/day: “27 février” (${text}), supports day`,
    );
  });

  it("changes the piece that the pointer goes into", async () => {
    const { status } = await correct("/date/day/evidence/day", "--quote", "27 février");
    expect(status).toBe(0);
    expect(fact("date", "day")?.evidence["day"]).toMatchObject({ quote: "27 février" });
  });

  it("takes the words from a text that is named, among longer ones where they occur more than once", async () => {
    const words = [
      "--text",
      "vietnamplus-219224",
      "--quote",
      "10e",
      "--within",
      "10e Dialogue sur",
      "--supports",
      "identity",
    ];
    const { fact: level } = await after("level", "vietnamplus-219224", ...words, "--speaker", "narration");
    expect(level?.evidence["identity"]).toEqual({
      kind: "span",
      text: "vietnamplus-219224/e1",
      quote: "10e",
      within: "10e Dialogue sur",
      supports: "identity",
      speaker: "narration",
    });
  });

  it("cites a public page, and says where on it", async () => {
    const { fact: place } = await after("place", "ha-noi", "--source", "sggp-post108422", "--locator", "the headline");
    expect(place?.evidence["page"]).toEqual({
      kind: "citation",
      source: "source/sggp-post108422",
      locator: "the headline",
    });
    expect(place?.basis).toBe("stated");
  });

  it("puts a page in the place of all others, for a fact from outside", async () => {
    const { fact: place, stdout } = await after(
      "place",
      "ha-noi",
      "--basis",
      "external",
      "--source",
      "sggp-post108422",
      "--instead",
    );
    expect(place).toEqual({
      basis: "external",
      value: "place/ha-noi",
      evidence: { held: { kind: "citation", source: "source/sggp-post108422" } },
    });
    expect(stdout).toContain("  - basis: stated\n  + basis: external");
  });

  it("takes pieces out, and never gives their keys to others", async () => {
    const { fact: type } = await after("type", "dialogue", "--without", "vietnamplus-219224");
    expect(Object.keys(type?.evidence ?? {})).toEqual(["vietnamplus-219237"]);
    const again = await correct("/type/dialogue", "--key", "vietnamplus-219224", "--text", text, "--quote", "Dialogue");
    expect(again).toMatchObject({ status: 2, stderr: expect.stringMatching(/A key is never used again/) as string });
  });

  it("does not leave a fact without evidence", async () => {
    const { status, stdout } = await correct("/place/ha-noi", "--without", "held");
    expect(status).toBe(1);
    expect(stdout).toMatch(/fact\/unsupported/);
    expect(Object.keys(fact("place", "ha-noi")?.evidence ?? {})).toEqual(["held"]);
  });

  it("writes a note, and shows its words", async () => {
    const { fact: day, stdout } = await after("date", "day", "--note", "A day.", "--note-fr", "Un jour.");
    expect(day?.note).toEqual({ en: "A day.", fr: "Un jour." });
    expect(stdout).toContain("  + note: A day. · Un jour.");
  });

  it("changes one language of a note, and the other stays", async () => {
    const { fact: day } = await after("date", "same-day", "--note-fr", "Ce jour.");
    expect(day?.note).toMatchObject({ en: expect.stringMatching(/^“The same day”/) as string, fr: "Ce jour." });
  });

  it("takes a note out", async () => {
    const { fact: day } = await after("date", "same-day", "--no-note");
    expect(day?.note).toBeUndefined();
  });

  it("says that the text is silent, and that it is not so after all", async () => {
    const level = ["level", "vietnamplus-219224"] as const;
    const { fact: silent, stdout } = await after(...level, "--basis", "not-stated");
    expect(silent).toEqual({ basis: "not-stated", evidence: { words: expect.anything() as object } });
    expect(stdout).toContain("  + not stated\n  - basis: stated\n  + basis: not-stated");
    const { fact: told } = await after(
      ...level,
      "--to",
      '{"wording":"au niveau de vice-ministre de la Défense","language":"fr"}',
    );
    expect(told?.basis).toBe("stated");
    expect(Object.keys(told ?? {})).toEqual(["basis", "value", "evidence"]);
  });

  it("shows the warnings that the change brings", async () => {
    const { status, stdout } = await correct(
      "/participants/serizawa/who/person/value/record",
      "--to",
      "person/kono-taro",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/ {2}warning {2}participant\/not-named\n/);
  });

  it("shows those too that an exception hides, which was made for what stood there before", async () => {
    corpus.edit(file, '"value": "dialogue"', '"value": "symposium"');
    const reason = { en: "It is one.", fr: "C’en est un." };
    const exception = { code: "code/unlisted", record: event, pointer: "/type/dialogue/value", reason };
    writeFileSync(corpus.path("exceptions.json"), JSON.stringify({ exceptions: { symposium: exception } }));
    const { stdout } = await after("type", "dialogue", "--to", "colloquium");
    expect(stdout).toMatch(/ {2}warning {2}code\/unlisted\n/);
    expect(stdout).toMatch(/exceptions\.json hides a warning above/);
  });
});
