import { Cite } from "@citation-js/core";
import { findPrintedCitations } from "@vnjp/dataset/citation-status";
import { beforeAll, describe, expect, it } from "vitest";
import { formatApa, formatChicago } from "./text-styles.ts";
import { formatBibtex } from "./bibtex.ts";
import type { CitationData } from "./citation-data.ts";
import { formatCslJson } from "./csl-json.ts";
import { formatRis } from "./ris.ts";

const data: CitationData = {
  citation: "vnjp:event/some-call@1.2.0#/date/day",
  key: "vnjp-event-some-call-1-2-0-date-day",
  title: String.raw`“A & B”: 100 % of #1_2 {x} \ ~ ^ $5, Nguyễn Chí Vịnh`,
  container: "Vietnam–Japan defence and peacekeeping engagement",
  author: "The VNJP contributors",
  release: "1.2.0",
  date: "2027-03-01",
  address: "https://cdn.jsdelivr.net/npm/@vnjp/dataset@1.2.0/dist/data/event.json",
  quotes: [{ quote: "Auparavant,\nil a\tdit", text: "some-text/e1", start: 3, end: 22 }],
};

const quoteText = "“Auparavant, il a dit” (some-text/e1, 3–22)";

describe("another program", () => {
  // The plugins register themselves when they are loaded.
  beforeAll(async () => {
    await import("@citation-js/plugin-bibtex");
    await import("@citation-js/plugin-ris");
  });

  it.each([
    // BibTeX has no field for a group: text in two braces is one name.
    ["BibTeX", formatBibtex, { family: data.author }, data.address, `Cited as ${data.citation}; ${quoteText}`],
    ["RIS", formatRis, { literal: data.author }, data.address, `Cited as ${data.citation}; ${quoteText}`],
    // Citation styles print the address, but no note.
    [
      "CSL-JSON",
      formatCslJson,
      { literal: data.author },
      `${data.address}#${data.citation.replace("#", "%23")}`,
      quoteText,
    ],
  ])("reads the same data from %s", (_, formatEntry, author, address, note) => {
    const [item, ...others] = new Cite(formatEntry(data)).data;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title: data.title, author: [author], URL: address });
    expect(item?.["note"]).toBe(note);
    // BibTeX has no day, only a month.
    expect(JSON.stringify(item?.["issued"])).toMatch(/"date-parts":\[\[2027,3(?:,1)?\]\]/);
  });
});

describe("an audit", () => {
  it.each([
    ["BibTeX", formatBibtex],
    ["RIS", formatRis],
    ["CSL-JSON", formatCslJson],
    ["APA", formatApa],
    ["Chicago", formatChicago],
  ])("finds the one citation in %s", (_, formatEntry) => {
    expect(findPrintedCitations(formatEntry(data)).map(({ citation }) => citation)).toEqual([data.citation]);
  });
});
