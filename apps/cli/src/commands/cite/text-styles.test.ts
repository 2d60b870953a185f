import { describe, expect, it } from "vitest";
import type { CitationData } from "./citation-data.ts";
import { formatApa, formatChicago } from "./text-styles.ts";

const datasetData: CitationData = {
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
const recordData: CitationData = {
  ...datasetData,
  citation: "vnjp:event/vinh-calls-on-kono@1.2.0",
  title: "Nguyen Chi Vinh calls on Kono Taro",
  container: datasetData.title,
  address: "https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json",
};
const factData: CitationData = { ...recordData, citation: `${recordData.citation}#/date/before` };

/**
 * The output of a citation processor (citeproc-js 1.4.63, with the Citation Style Language styles of January 2023, `apa` and
 * `chicago-note-bibliography`) for the CSL-JSON of the same three, with addresses without fragments. Neither style prints
 * the citation itself, which the fragment of the address has.
 */
const processorOutput = {
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

const cases: [string, CitationData, "whole" | "part"][] = [
  ["the dataset", datasetData, "whole"],
  ["a record", recordData, "part"],
  ["a fact", factData, "part"],
];

describe.each(cases)("the reference of %s", (_, data, which) => {
  const removeCitation = (entry: string) => entry.replace(` ${data.citation}.`, "");

  it("is in APA style as a citation processor has it, with the word Version", () => {
    expect(removeCitation(formatApa(data)).replace("(Version 1.2.0)", "(1.2.0)")).toBe(processorOutput.apa[which]);
  });

  it("is in Chicago style as a citation processor has it, with the version", () => {
    // The name of a database has no quotation marks (Chicago 14.257), although the style adds them, and its date follows a
    // full stop, as for a page.
    const expected = processorOutput.chicago[which]
      .replace(/“([^”]+),” (?=March)/, "$1. ")
      .replace(", March", ". March");
    expect(removeCitation(formatChicago(data)).replace(" Version 1.2.0.", "").toLowerCase()).toBe(
      expected.toLowerCase(),
    );
  });
});

it("a reference of a fact has the quotes below it", () => {
  const quotes = [{ quote: "Auparavant", text: "vietnamplus-133876/e1", start: 2013, end: 2023 }];
  for (const format of [formatApa, formatChicago])
    expect(format({ ...factData, quotes }).split("\n")).toEqual([
      format(factData),
      "“Auparavant” (vietnamplus-133876/e1, 2013–2023)",
    ]);
});
