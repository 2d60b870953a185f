import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findCitations, listFacts, records, toCitation } from "../index.ts";
import { findPrintedCitations } from "../citation-status/index.ts";

const fact = "vnjp:event/vinh-calls-on-kono@1.2.0#/date/before";
const findStrings = (text: string) => findCitations(text).map(({ citation }) => citation);

describe("findCitations", () => {
  test("it finds what toCitation writes for every fact of every record", () => {
    for (const record of records)
      for (const { pointer } of listFacts(record)) {
        const citation = toCitation(record, pointer);
        expect(findStrings(`(${citation}).`)).toEqual([citation]);
      }
  });

  test.each([
    ["a sentence", `See ${fact}.`],
    ["brackets", `(${fact})`],
    ["quotation marks", `“${fact}”`],
    ["Japanese", `前掲${fact}を参照`],
    ["a line of its own", `One.\r\n${fact}\r\nTwo.`],
  ])("it finds a citation in %s, as findPrintedCitations does", (_, text) => {
    expect(findStrings(text)).toEqual([fact]);
    expect(findCitations(text)).toEqual(findPrintedCitations(text));
  });

  test.each([
    ["an escaped pointer", String.raw`vnjp:event/vinh-calls-on-kono@1.2.0\#/date/before`],
    ["a pointer after a space", "vnjp:event/vinh-calls-on-kono@1.2.0 #/date/before"],
    ["a pointer broken over lines", "vnjp:event/vinh-calls-on-kono@1.2.0#/date/be-\nfore"],
    ["a reference broken over lines", "vnjp:event/vinh-calls-\non-kono@1.2.0"],
    ["no release", "vnjp:event/vinh-calls-on-kono"],
    ["another scheme", "xvnjp:event/vinh-calls-on-kono@1.2.0"],
  ])("it does not read %s: it would read less than was cited", (_, text) => {
    expect(findStrings(text)).toEqual([]);
  });

  test.each(["md", "tex", "bib", "html", "json"])(
    "in the sample paper as .%s, it finds nothing that is not there",
    (format) => {
      const text = readFileSync(new URL(`../../../fixtures/audit/paper.${format}`, import.meta.url), "utf8");
      const printed = findPrintedCitations(text);
      for (const match of findCitations(text)) expect(printed).toContainEqual(match);
    },
  );
});
