import { describe, expect, test } from "vitest";
import type { Finding } from "../findings/index.ts";
import { isObject } from "../corpus/index.ts";
import { publish } from "../publish/index.ts";
import { createText, readRealCorpus, requireValidCorpus } from "../../test/corpora.ts";
import { walkJson } from "../../test/edit-json.ts";
import { replaceText, createContribution, removeKey, setValue, type Mutation } from "../../test/mutations/mutation.ts";
import { check } from "./index.ts";

const folder = await readRealCorpus();
const corpus = requireValidCorpus(folder);

type PartialMutation = Pick<Mutation, "record" | "edits" | "text">;

const checkMutation = (mutation: PartialMutation): readonly Finding[] =>
  check(createContribution({ description: "", expectedCode: "span/quote-not-found", pointer: "", ...mutation }, corpus))
    .findings;

const summarizeFindings = (mutation: PartialMutation) =>
  checkMutation(mutation).map(({ code, severity, pointer }) => ({ code, severity, pointer }));

// Incidents of other datasets that quote texts: the rules must find each of them.
describe("a stored text was changed, and its quotes no longer matched", () => {
  /** Every published span of a text: its location and its range. */
  const listSpans = (edition: string) =>
    Object.entries(publish(corpus)).flatMap(([kind, records]) =>
      Object.entries(records).flatMap(([id, record]) =>
        [...walkJson(record)].flatMap(({ pointer, value }) =>
          isObject(value) && value["text"] === edition && typeof value["start"] === "number"
            ? [{ location: `${kind}/${id}${pointer}`, start: value["start"], end: Number(value["end"]) }]
            : [],
        ),
      ),
    );

  test.each([...corpus.texts.keys()].flatMap((edition) => [0.2, 0.5, 0.8].map((part) => [edition, part] as const)))(
    "a changed character of %s, at %d of its length: the text and every span over it are reported",
    (edition, part) => {
      const spans = listSpans(edition);
      const points = Array.from(corpus.texts.get(edition)?.characters ?? "");
      // The next letter that a span quotes.
      const from = Math.floor(points.length * part);
      const at = points.findIndex(
        (letter, index) =>
          index >= from && /\p{L}/u.test(letter) && spans.some(({ start, end }) => start <= index && index < end),
      );
      expect(at).toBeGreaterThan(0);
      const characters = points.with(at, points[at] === "x" ? "y" : "x").join("");
      const { findings } = check({ ...folder, texts: new Map([...folder.texts, [edition, createText(characters)]]) });
      const reported = findings
        .filter(({ code, severity }) => code.startsWith("span/") && severity === "error")
        .map(({ record, pointer }) => `${record}${pointer.replace(/\/(?:quote|within)$/, "")}`);
      const overlapping = spans.filter(({ start, end }) => start <= at && at < end).map(({ location }) => location);
      expect(overlapping.filter((location) => !reported.includes(location))).toEqual([]);
      const dispatch = `dispatch/${edition.split("/")[0]}`;
      expect(findings.filter(({ code }) => code === "text/changed")).toMatchObject([
        { record: dispatch, severity: "error" },
      ]);
    },
  );
});

describe("a quote came to occur twice, and was silently located at the other occurrence", () => {
  const record = "statement/thang-thanks-japan";
  const entryPointer = "/act/thanked/evidence/words";

  test("a quote that the text comes to contain twice is reported as ambiguous", () => {
    const text: Mutation["text"] = [
      "vietnamplus-219224/e1",
      (characters) => characters.replace("Il a souligné", "Il a remercié le Japon. Il a souligné"),
    ];
    expect(summarizeFindings({ record, edits: [], text })).toContainEqual({
      code: "span/quote-ambiguous",
      severity: "error",
      pointer: `${entryPointer}/quote`,
    });
  });

  test("so is a quote that loses its `within`", () => {
    const person = "person/hoang-xuan-chien";
    const namePointer = "/names/printed-xuan-circumflex/evidence/speech";
    expect(summarizeFindings({ record: person, edits: [removeKey(`${namePointer}/within`)] })).toEqual([
      { code: "span/quote-ambiguous", severity: "error", pointer: `${namePointer}/quote` },
    ]);
  });
});

describe("two sentences were joined in one quote", () => {
  const record = "statement/thang-proposes-peacekeeping-cooperation";
  const pointer = "/status/proposed/evidence/words/quote";
  const passages = ["a remercié le Japon pour son soutien", "a suggéré que les deux parties favorisent la coopération"];

  test.each(["…", " […] ", "... ", " (...) "])("by “%s”: the finding names both passages", (ellipsis) => {
    const joined = checkMutation({ record, edits: [setValue(pointer, passages.join(ellipsis))] }).filter((finding) =>
      finding.pointer.startsWith(pointer),
    );
    expect(joined.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: "span/quote-joined", severity: "error" },
    ]);
    for (const passage of passages) expect(joined[0]?.found).toContain(`“${passage}”`);
    expect(joined[0]?.fix).toContain("under a separate key");
  });
});

describe("a quote was attributed to the wrong speaker", () => {
  test("a speaker whom the sentence does not name is a warning", () => {
    const pointer = "/speakers/serizawa/value";
    const edits = [setValue(pointer, "person/hoang-xuan-chien")];
    expect(summarizeFindings({ record: "statement/serizawa-affirms-importance-of-relations", edits })).toEqual([
      { code: "speaker/not-in-sentence", severity: "warning", pointer },
    ]);
  });

  test("so is a speaker for the narration of the dispatch", () => {
    const pointer = "/speakers/narration/value";
    const edits = [setValue(pointer, "person/matsuzawa-tomoko")];
    expect(summarizeFindings({ record: "statement/co-chairing-strengthened-ties", edits })).toContainEqual({
      code: "speaker/not-in-sentence",
      severity: "warning",
      pointer,
    });
  });

  test("a wording that is not in its quote is an error", () => {
    const pointer = "/items/unanimity/wording/words/value/wording";
    const edits = [replaceText(pointer, "unaminité", "unanimité")];
    expect(summarizeFindings({ record: "statement/2020-02-21-talks-support-consultation", edits })).toEqual([
      { code: "wording/not-in-quote", severity: "error", pointer },
    ]);
  });
});
