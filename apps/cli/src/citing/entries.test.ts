import { Cite } from "@citation-js/core";
import { citationsIn } from "@vnjp/dataset";
import { beforeAll, describe, expect, it } from "vitest";
import { apa, chicago } from "./in-words.ts";
import { bibtex } from "./bibtex.ts";
import type { Cited } from "./cited.ts";
import { cslJson } from "./csl-json.ts";
import { ris } from "./ris.ts";

const cited: Cited = {
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

const words = "“Auparavant, il a dit” (some-text/e1, 3–22)";

describe("what another program reads out of an entry", () => {
  // Its readers of BibTeX and RIS make themselves known when they are loaded.
  beforeAll(async () => {
    await import("@citation-js/plugin-bibtex");
    await import("@citation-js/plugin-ris");
  });

  it.each([
    // BibTeX has no name for a body: its readers take what stands in two braces for one name.
    ["BibTeX", bibtex, { family: cited.author }, cited.address, `Cited as ${cited.citation}; ${words}`],
    ["RIS", ris, { literal: cited.author }, cited.address, `Cited as ${cited.citation}; ${words}`],
    // Styles print the address, and no note.
    ["CSL-JSON", cslJson, { literal: cited.author }, `${cited.address}#${cited.citation.replace("#", "%23")}`, words],
  ])("of %s is what was put in", (_, written, author, address, note) => {
    const [item, ...others] = new Cite(written(cited)).data;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title: cited.title, author: [author], URL: address });
    expect(item?.["note"]).toBe(note);
    // A month is all that BibTeX has of a day.
    expect(JSON.stringify(item?.["issued"])).toMatch(/"date-parts":\[\[2027,3(?:,1)?\]\]/);
  });
});

describe("every form", () => {
  it.each([
    ["BibTeX", bibtex],
    ["RIS", ris],
    ["CSL-JSON", cslJson],
    ["APA", apa],
    ["Chicago", chicago],
  ])("as %s holds one citation, which an audit finds again", (_, written) => {
    expect(citationsIn(written(cited)).map(({ citation }) => citation)).toEqual([cited.citation]);
  });
});
