import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cite, citationsIn, factsOf, records } from "../index.ts";

const audit = new URL("../../../fixtures/audit/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, audit), "utf8");
const call = "vnjp:event/vinh-calls-on-kono@1.2.0#/date/before";
const found = (text: string) => citationsIn(text).map(({ citation }) => citation);

describe("the citations in a text", () => {
  it.each(["md", "tex", "bib", "html", "json"])("are the twelve of the sample paper, as .%s", (format) => {
    const expected = (JSON.parse(read("outcomes.json")) as { citation: string }[]).map(({ citation }) => citation);
    expect(found(read(`paper.${format}`))).toEqual(expected);
  });

  it.each(["md", "tex", "bib", "html", "json"])("stand where their places say, in the paper as .%s", (format) => {
    const text = read(`paper.${format}`);
    for (const { start, end, line, column, release } of citationsIn(text)) {
      const words = Array.from(text).slice(start, end).join("");
      expect(words).toMatch(/^vnjp\S+(?:[0-9a-z]|<wbr>)$/);
      expect(words).toContain(release);
      expect(
        Array.from(text.split("\n")[line - 1] ?? "")
          .slice(column - 1)
          .join("")
          .startsWith(words),
      ).toBe(true);
    }
  });

  it("are those that `cite` gives, of every fact of every record", () => {
    for (const record of records)
      for (const { pointer } of factsOf(record)) {
        const citation = cite(record, pointer);
        expect(found(`(${citation}).`)).toEqual([citation]);
      }
  });

  it.each([
    ["a sentence", `${call}.`],
    ["a clause", `${call}, and`],
    ["a list", `${call}; ${call}: ${call}`],
    ["brackets", `(${call}) [${call}] {${call}} <${call}>`],
    ["quotation marks", `“${call}” "${call}" '${call}' «${call}»`],
    ["a possessive", `${call}’s`],
    ["emphasis", `*${call}* _${call}_ **${call}** \`${call}\``],
    ["a dash", `${call}—or ${call}---or`],
    ["a LaTeX command", String.raw`\texttt{vnjp:event/vinh-calls-on-kono@1.2.0\#/date/before}\\`],
    ["a LaTeX comment", `${call}%deduced`],
    ["BibTeX", String.raw`note = {vnjp:event/vinh-calls-on-kono@1.2.0{\#}/date/before},`],
    ["an address", "https://vnjp.example/?c=vnjp%3Aevent%2Fvinh-calls-on-kono%401.2.0%23%2fdate%2Fbefore&x=1"],
    [
      "an address in LaTeX",
      String.raw`\href{https://vnjp.example/vnjp:event/vinh-calls-on-kono@1.2.0\#\%2Fdate\%2Fbefore}`,
    ],
    ["HTML", "<b>vnjp&#58;event&sol;vinh-calls-on-kono&#x40;1.2.0&num;&#47;date<wbr>/&shy;before</b>"],
    ["JSON", String.raw`{"note":"as:\nvnjp:event\/vinh-calls-on-kono\u00401.2.0#\/date\/before"}`],
    ["Markdown with escapes", String.raw`vnjp:event/vinh\-calls\-on\-kono\@1\.2\.0\#/date/before`],
    ["Japanese", `前掲${call}を参照（${call}）。`],
    ["a word processor's hyphens", call.replaceAll("-", "\u2011")],
  ])("are found in %s", (_, text) => {
    expect(new Set(found(text))).toEqual(new Set([call]));
  });

  it.each([
    "vnjp:event/vinh-calls-on-kono",
    "vnjp:event/vinh-calls-on-kono@1.2",
    "vnjp:event/vinh-calls-on-kono@v1.2.0",
    "vnjp:event/vinh-calls-on-kono@01.2.0",
    "vnjp:event/vinh-calls-on-kono@1.2.05",
    "vnjp:event/vinh-calls-on-kono@1.2.0.5",
    "vnjp:Event/vinh-calls-on-kono@1.2.0",
    "vnjp:vinh-calls-on-kono@1.2.0",
    "xvnjp:event/vinh-calls-on-kono@1.2.0",
    "ếvnjp:event/vinh-calls-on-kono@1.2.0",
    "vnjp:event/vinh-calls-\non-kono@1.2.0",
    "vnjp:event/vinh-calls-on-kono@1.\n2.0",
    "event/vinh-calls-on-kono@1.2.0",
    "",
  ])("are not %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("name a pre-release where they do, and no hyphen that follows", () => {
    expect(found("vnjp:person/x@1.2.0-next.1.")).toEqual(["vnjp:person/x@1.2.0-next.1"]);
    expect(found("vnjp:person/x@1.2.0---which")).toEqual(["vnjp:person/x@1.2.0"]);
  });

  it("have their parts and their place, counted in code points", () => {
    const text = `𠮷𠮷\r\n𠮷 ${call.replace("#", String.raw`\#`)}.`;
    const [at, ...others] = citationsIn(text);
    expect(others).toEqual([]);
    expect(at).toEqual({
      citation: call,
      reference: "event/vinh-calls-on-kono",
      release: "1.2.0",
      pointer: "/date/before",
      start: 6,
      end: Array.from(text).length - 1,
      line: 2,
      column: 3,
    });
  });

  it("are found in a long text without an end to them, in good time", () => {
    expect(found("vnjp:".repeat(200_000))).toEqual([]);
    expect(found(`vnjp:event/${"a-".repeat(1_000_000)}`)).toEqual([]);
  });
});
