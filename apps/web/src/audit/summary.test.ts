import { citationsIn, datasetCitationsIn, type Standing } from "@vnjp/dataset";
import { expect, test } from "vitest";
import { summaryWords } from "./summary.ts";
import type { AuditedText } from "./worker/messages.ts";

const none = { changes: [], undone: [] };
const said = { release: "1.1.0", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };

const current: Standing = { outcome: "current", ...none };
const moved: Standing = {
  outcome: "moved",
  redirect: { kind: "moved", to: "event/another", ...said },
  since: "1.1.0",
  date: undefined,
  ...none,
};
const unknown: Standing = { outcome: "unknown", missing: "fact", earlier: [] };
const newer: Standing = { outcome: "newer" };

const [at] = citationsIn("vnjp:event/vinh-calls-on-kono@1.0.0");

const textWith = (...standings: Standing[]): AuditedText => ({
  name: "",
  datasets: [],
  unread: [],
  citations: standings.flatMap((standing) => {
    const excerpt = { before: "", cited: "", after: "" };
    const shown = { excerpt, subject: { text: "" }, history: undefined, successors: [], changes: [], told: [] };
    return at ? [{ at, standing, ...shown }] : [];
  }),
});

const ofDataset = (...standings: Standing[]): AuditedText => ({
  ...textWith(...standings),
  datasets: datasetCitationsIn("@vnjp/dataset@1.0.0").map((whole) => ({
    at: whole,
    standing: { outcome: "current", corrections: [] },
  })),
});

test.each([
  {
    texts: [ofDataset()],
    words: "No citation of a record was found. 1 citation of the dataset as a whole, told below.",
  },
  {
    texts: [ofDataset(current)],
    words: "1 citation: 1 current. It stands. 1 citation of the dataset as a whole, told below.",
  },
  { texts: [textWith()], words: "No citation was found." },
  { texts: [textWith(), textWith()], words: "No citation was found in 2 texts." },
  { texts: [textWith(current)], words: "1 citation: 1 current. It stands." },
  { texts: [textWith(current), textWith(current)], words: "2 citations in 2 texts: 2 current. All of them stand." },
  {
    texts: [textWith(current, moved)],
    words: "2 citations: 1 current and 1 moved. None of them says anything else in substance.",
  },
  {
    texts: [textWith(newer, unknown, current, unknown)],
    words:
      "4 citations: 1 current, 2 unknown and 1 newer than this data. 2 need another look. 1 cannot be judged here.",
  },
])("an audit is told as “$words”", ({ texts, words }) => {
  expect(summaryWords(texts)).toBe(words);
});
