import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toCitation, findDatasetCitations, listFacts, records } from "../index.ts";
import { findPrintedCitations, findUnreadCitations } from "../citation-status/index.ts";

const auditFixtures = new URL("../../../fixtures/audit/", import.meta.url);
const readFixture = (name: string) => readFileSync(new URL(name, auditFixtures), "utf8");
const callCitation = "vnjp:event/vinh-calls-on-kono@1.2.0#/date/before";
const findStrings = (text: string) => findPrintedCitations(text).map(({ citation }) => citation);

describe("findPrintedCitations", () => {
  test.each(["md", "tex", "bib", "html", "json"])(
    "it finds the twelve citations of the sample paper, as .%s",
    (format) => {
      const expected = (JSON.parse(readFixture("outcomes.json")) as { citation: string }[]).map(
        ({ citation }) => citation,
      );
      expect(findStrings(readFixture(`paper.${format}`))).toEqual(expected);
    },
  );

  test.each(["md", "tex", "bib", "html", "json"])("each citation is at its offsets, in the paper as .%s", (format) => {
    const text = readFixture(`paper.${format}`);
    for (const { start, end, line, column, release } of findPrintedCitations(text)) {
      const matched = Array.from(text).slice(start, end).join("");
      expect(matched).toMatch(/^vnjp\S+(?:[0-9a-z]|<wbr>)$/);
      expect(matched).toContain(release);
      expect(
        Array.from(text.split("\n")[line - 1] ?? "")
          .slice(column - 1)
          .join("")
          .startsWith(matched),
      ).toBe(true);
    }
  });

  test("it finds what toCitation writes for every fact of every record", () => {
    for (const record of records)
      for (const { pointer } of listFacts(record)) {
        const citation = toCitation(record, pointer);
        expect(findStrings(`(${citation}).`)).toEqual([citation]);
      }
  });

  test.each([
    ["a sentence", `${callCitation}.`],
    ["a clause", `${callCitation}, and`],
    ["a list", `${callCitation}; ${callCitation}: ${callCitation}`],
    ["brackets", `(${callCitation}) [${callCitation}] {${callCitation}} <${callCitation}>`],
    ["quotation marks", `“${callCitation}” "${callCitation}" '${callCitation}' «${callCitation}»`],
    ["a possessive", `${callCitation}’s`],
    ["emphasis", `*${callCitation}* _${callCitation}_ **${callCitation}** \`${callCitation}\``],
    ["a dash", `${callCitation}—or ${callCitation}---or`],
    ["a LaTeX command", String.raw`\texttt{vnjp:event/vinh-calls-on-kono@1.2.0\#/date/before}\\`],
    ["a LaTeX comment", `${callCitation}%deduced`],
    ["BibTeX", String.raw`note = {vnjp:event/vinh-calls-on-kono@1.2.0{\#}/date/before},`],
    ["a URL", "https://vnjp.example/?c=vnjp%3Aevent%2Fvinh-calls-on-kono%401.2.0%23%2fdate%2Fbefore&x=1"],
    ["a URL in LaTeX", String.raw`\href{https://vnjp.example/vnjp:event/vinh-calls-on-kono@1.2.0\#\%2Fdate\%2Fbefore}`],
    ["HTML", "<b>vnjp&#58;event&sol;vinh-calls-on-kono&#x40;1.2.0&num;&#47;date<wbr>/&shy;before</b>"],
    ["JSON", String.raw`{"note":"as:\nvnjp:event\/vinh-calls-on-kono\u00401.2.0#\/date\/before"}`],
    ["Markdown with escapes", String.raw`vnjp:event/vinh\-calls\-on\-kono\@1\.2\.0\#/date/before`],
    ["Japanese", `前掲${callCitation}を参照（${callCitation}）。`],
    ["a word processor's hyphens", callCitation.replaceAll("-", "\u2011")],
  ])("it finds a citation in %s", (_, text) => {
    expect(new Set(findStrings(text))).toEqual(new Set([callCitation]));
  });

  test.each([
    "vnjp:event/vinh-calls-on-kono",
    "vnjp:event/vinh-calls-on-kono@1.2",
    "vnjp:event/vinh-calls-on-kono@01.2.0",
    "vnjp:event/vinh-calls-on-kono@1.2.05",
    "vnjp:event/vinh-calls-on-kono@1.2.0.5",
    "vnjp:vinh-calls-on-kono@1.2.0",
    "xvnjp:event/vinh-calls-on-kono@1.2.0",
    "ếvnjp:event/vinh-calls-on-kono@1.2.0",
    "event/vinh-calls-on-kono@1.2.0",
    "",
  ])("it does not take %j for a citation", (text) => {
    expect(findStrings(text)).toEqual([]);
  });

  test("a pre-release is part of the citation, and hyphens after it are not", () => {
    expect(findStrings("vnjp:person/x@1.2.0-next.1.")).toEqual(["vnjp:person/x@1.2.0-next.1"]);
    expect(findStrings("vnjp:person/x@1.2.0---which")).toEqual(["vnjp:person/x@1.2.0"]);
  });

  test("a citation has its parts, and its position in code points", () => {
    const text = `𠮷𠮷\r\n𠮷 ${callCitation.replace("#", String.raw`\#`)}.`;
    const [match, ...others] = findPrintedCitations(text);
    expect(others).toEqual([]);
    expect(match).toEqual({
      citation: callCitation,
      reference: "event/vinh-calls-on-kono",
      release: "1.2.0",
      pointer: "/date/before",
      start: 6,
      end: Array.from(text).length - 1,
      line: 2,
      column: 3,
    });
  });

  test.each([
    ["the scheme", "vnjp:"],
    ["unread citations", "vnjp:event/x "],
    ["lines that may go on", "vnjp:event/x-\ny-\nz@1.0.0#/date/\nday "],
    ["dashes", "vnjp:event/x–y–z@1.0.0—"],
    ["markup next to the scheme", "vnjp{<a "],
    ["pages", "https://a.example/event/vinh-calls-on-kono/ "],
    ["the dataset", "@vnjp/dataset "],
    ["versions", "@vnjp/dataset version = "],
  ])("a long text that repeats %s is read in linear time", (_, repeated) => {
    // In quadratic time, this would take hours.
    const text = repeated.repeat(500_000 / repeated.length);
    const found = [findPrintedCitations(text), findUnreadCitations(text), findDatasetCitations(text)];
    expect(found.flat().every(({ end, start }) => start < end)).toBe(true);
  });

  test("a long word is not read to its end", () => {
    expect(findStrings(`vnjp:event/${"a-".repeat(1_000_000)}`)).toEqual([]);
  });
});
