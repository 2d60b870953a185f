import { describe, expect, it } from "vitest";
import type { Cited } from "./cited.ts";
import { apa, chicago } from "./in-words.ts";

const whole: Cited = {
  citation: "@vnjp/dataset@1.2.0",
  key: "vnjp-dataset-1-2-0",
  title: "Vietnam–Japan defence and peacekeeping engagement",
  container: undefined,
  author: "The VNJP contributors",
  release: "1.2.0",
  date: "2027-03-01",
  address: "https://www.npmjs.com/package/@vnjp/dataset/v/1.2.0",
  quotes: [],
};
const record: Cited = {
  ...whole,
  citation: "vnjp:event/vinh-calls-on-kono@1.2.0",
  title: "Nguyen Chi Vinh calls on Kono Taro",
  container: whole.title,
  address: "https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json",
};
const fact: Cited = { ...record, citation: `${record.citation}#/date/before` };

/**
 * What a citation processor (citeproc-js 1.4.63, with the styles of the Citation Style Language as they were in January
 * 2023) made of the CSL-JSON of the same three, its addresses without their fragments: `apa`, and
 * `chicago-note-bibliography`. But for the address, neither prints the citation by which a fact is found again.
 */
const processed = {
  apa: {
    whole:
      "The VNJP contributors. (2027). Vietnam–Japan defence and peacekeeping engagement (1.2.0) [Data set]. https://www.npmjs.com/package/@vnjp/dataset/v/1.2.0",
    part: "The VNJP contributors. (2027). Nguyen Chi Vinh calls on Kono Taro [Data set]. In Vietnam–Japan defence and peacekeeping engagement (1.2.0). https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json",
  },
  chicago: {
    whole:
      "The VNJP contributors. “Vietnam–Japan Defence and Peacekeeping Engagement,” March 1, 2027. https://www.npmjs.com/package/@vnjp/dataset/v/1.2.0.",
    part: "The VNJP contributors. “Nguyen Chi Vinh Calls on Kono Taro.” Vietnam–Japan Defence and Peacekeeping Engagement, March 1, 2027. https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json.",
  },
};

const cases: [string, Cited, "whole" | "part"][] = [
  ["the dataset", whole, "whole"],
  ["a record", record, "part"],
  ["a fact", fact, "part"],
];

describe.each(cases)("%s, beside what a citation processor writes", (_, cited, which) => {
  const withoutCitation = (entry: string) => entry.replace(` ${cited.citation}.`, "");

  it("in the manner of APA says the same, and that the number is a version's", () => {
    expect(withoutCitation(apa(cited)).replace("(Version 1.2.0)", "(1.2.0)")).toBe(processed.apa[which]);
  });

  it("in the manner of Chicago says the same in the same order, and the version", () => {
    // The name of a database has no quotation marks (Chicago 14.257), which the style gives it; and its day follows a full
    // stop, as that of a page does.
    const theirs = processed.chicago[which].replace(/“([^”]+),” (?=March)/, "$1. ").replace(", March", ". March");
    expect(withoutCitation(chicago(cited)).replace(" Version 1.2.0.", "").toLowerCase()).toBe(theirs.toLowerCase());
  });
});

it("the words of a fact stand below its entry", () => {
  const quotes = [{ quote: "Auparavant", text: "vietnamplus-133876/e1", start: 2013, end: 2023 }];
  for (const write of [apa, chicago])
    expect(write({ ...fact, quotes }).split("\n")).toEqual([
      write(fact),
      "“Auparavant” (vietnamplus-133876/e1, 2013–2023)",
    ]);
});
