import { describe, expect, test } from "vitest";
import type { Finding } from "../findings/index.ts";
import { isObject } from "../corpus/index.ts";
import { publish } from "../publish/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { placesOf } from "../testing/edit.ts";
import { change, contributionOf, drop, put, type Mutation } from "../testing/mutation.ts";
import { check } from "./index.ts";

const folder = await readRealCorpus();
const corpus = checked(folder);

type Slip = Pick<Mutation, "record" | "edits" | "text">;

const findingsOf = (slip: Slip): readonly Finding[] =>
  check(contributionOf({ slip: "", caught: "span/quote-absent", at: "", ...slip }, corpus)).findings;

const inShort = (slip: Slip) => findingsOf(slip).map(({ code, severity, pointer }) => ({ code, severity, pointer }));

// What happened to other records of this kind, and must not happen to this one.
describe("what happened elsewhere: a stored text was changed, and what had been quoted from it hung in the air", () => {
  /** Every span of a text as it is published: its record, its pointer, and from where to where it goes. */
  const spansIn = (edition: string) =>
    Object.entries(publish(corpus)).flatMap(([kind, records]) =>
      Object.entries(records).flatMap(([id, record]) =>
        [...placesOf(record)].flatMap(({ pointer, value }) =>
          isObject(value) && value["text"] === edition && typeof value["start"] === "number"
            ? [{ place: `${kind}/${id}${pointer}`, start: value["start"], end: Number(value["end"]) }]
            : [],
        ),
      ),
    );

  test.each([...corpus.texts.keys()].flatMap((edition) => [0.2, 0.5, 0.8].map((part) => [edition, part] as const)))(
    "one character of %s, at %d of it: every span over it is named, and the text with it",
    (edition, part) => {
      const spans = spansIn(edition);
      const points = Array.from(corpus.texts.get(edition)?.characters ?? "");
      // The nearest letter that something rests on.
      const from = Math.floor(points.length * part);
      const at = points.findIndex(
        (letter, index) =>
          index >= from && /\p{L}/u.test(letter) && spans.some(({ start, end }) => start <= index && index < end),
      );
      expect(at).toBeGreaterThan(0);
      const characters = points.with(at, points[at] === "x" ? "y" : "x").join("");
      const changed = { characters, bytes: new TextEncoder().encode(characters) };
      const { findings } = check({ ...folder, texts: new Map([...folder.texts, [edition, changed]]) });
      const named = findings
        .filter(({ code, severity }) => code.startsWith("span/") && severity === "error")
        .map(({ record, pointer }) => `${record}${pointer.replace(/\/(?:quote|within)$/, "")}`);
      const over = spans.filter(({ start, end }) => start <= at && at < end).map(({ place }) => place);
      expect(over.filter((place) => !named.includes(place))).toEqual([]);
      const dispatch = `dispatch/${edition.split("/")[0]}`;
      expect(findings.filter(({ code }) => code === "text/changed")).toMatchObject([
        { record: dispatch, severity: "error" },
      ]);
    },
  );
});

describe("what happened elsewhere: a quote that came to stand twice was anchored to the other place without a word", () => {
  const record = "statement/thang-thanks-japan";
  const words = "/act/thanked/evidence/words";

  test("a text that comes to have the quote twice: the quote is refused, and no place is chosen", () => {
    const text: Mutation["text"] = [
      "vietnamplus-219224/e1",
      (characters) => characters.replace("Il a souligné", "Il a remercié le Japon. Il a souligné"),
    ];
    expect(inShort({ record, edits: [], text })).toContainEqual({
      code: "span/quote-ambiguous",
      severity: "error",
      pointer: `${words}/quote`,
    });
  });

  test("a quote whose `within` said which of two is meant, and is lost: the same", () => {
    const person = "person/hoang-xuan-chien";
    const piece = "/names/printed-xuan-circumflex/evidence/speech";
    expect(inShort({ record: person, edits: [drop(`${piece}/within`)] })).toEqual([
      { code: "span/quote-ambiguous", severity: "error", pointer: `${piece}/quote` },
    ]);
  });
});

describe("what happened elsewhere: two sentences were joined as one quote", () => {
  const record = "statement/thang-proposes-peacekeeping-cooperation";
  const pointer = "/status/proposed/evidence/words/quote";
  const pieces = ["a remercié le Japon pour son soutien", "a suggéré que les deux parties favorisent la coopération"];

  test.each(["…", " […] ", "... ", " (...) "])("by “%s”: refused, and the two places are named", (sign) => {
    const joined = findingsOf({ record, edits: [put(pointer, pieces.join(sign))] }).filter((finding) =>
      finding.pointer.startsWith(pointer),
    );
    expect(joined.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: "span/quote-joined", severity: "error" },
    ]);
    for (const piece of pieces) expect(joined[0]?.found).toContain(`“${piece}”`);
    expect(joined[0]?.mend).toContain("a piece of evidence of its own");
  });
});

describe("what happened elsewhere: words were given to somebody who had not said them", () => {
  test("a speaker who is absent from the sentence is a warning", () => {
    const pointer = "/speakers/serizawa/value";
    const edits = [put(pointer, "person/hoang-xuan-chien")];
    expect(inShort({ record: "statement/serizawa-affirms-importance-of-relations", edits })).toEqual([
      { code: "speaker/not-in-sentence", severity: "warning", pointer },
    ]);
  });

  test("a speaker for what the dispatch tells in its own voice is one too", () => {
    const pointer = "/speakers/narration/value";
    const edits = [put(pointer, "person/matsuzawa-tomoko")];
    expect(inShort({ record: "statement/co-chairing-strengthened-ties", edits })).toContainEqual({
      code: "speaker/not-in-sentence",
      severity: "warning",
      pointer,
    });
  });

  test("words given as printed that are not the quoted ones are an error", () => {
    const pointer = "/items/unanimity/wording/words/value/wording";
    const edits = [change(pointer, "unaminité", "unanimité")];
    expect(inShort({ record: "statement/2020-02-21-talks-support-consultation", edits })).toEqual([
      { code: "wording/not-in-quote", severity: "error", pointer },
    ]);
  });
});
