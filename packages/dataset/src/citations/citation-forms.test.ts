// The forms in which people have citations. ⟦ and ⟧ mark where each one is in its text.
import { expect, test } from "vitest";
import { findDatasetCitations } from "../index.ts";
import { findPrintedCitations, findUnreadCitations } from "../citation-status/index.ts";

const record = "vnjp:event/vinh-calls-on-kono@1.0.0";
const fact = `${record}#/date/before`;
const encodedFact = encodeURIComponent(fact);

/** Splits a marked text into the text and the range of code points between its marks. */
const unwrapMarks = (marked: string) => {
  const [before = "", cited = "", after = ""] = marked.split(/[⟦⟧]/);
  const start = Array.from(before).length;
  const line = before.split(/\r\n|[\r\n]/).length;
  const column = Array.from(before.split(/[\r\n]/).at(-1) ?? "").length + 1;
  return { text: before + cited + after, range: { start, end: start + Array.from(cited).length, line, column } };
};

/** Everything that is found in a text. */
const findAll = (text: string) => ({
  records: findPrintedCitations(text),
  datasets: findDatasetCitations(text),
  unread: findUnreadCitations(text),
});

test.each<readonly [form: string, marked: string, citation: string]>([
  // Punctuation around the citation.
  ["a record in a sentence", `See ⟦${record}⟧.`, record],
  ["a fact in a sentence", `See 𠮷 ⟦${fact}⟧, and more`, fact],
  ["the second line", `One.\r\n(⟦${fact}⟧)`, fact],
  ["Japanese", `前掲⟦${fact}⟧を参照`, fact],
  ["a dash after it", `⟦${fact}⟧—or not`, fact],
  // Around the colon.
  ["a no-break space before the colon", `Voir ⟦vnjp\u00A0:event/vinh-calls-on-kono@1.0.0#/date/before⟧.`, fact],
  ["a narrow no-break space before the colon", `Voir ⟦vnjp\u202F:event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["spaces on both sides of the colon", `Voir ⟦vnjp : event/vinh-calls-on-kono@1.0.0#/date/before⟧`, fact],
  ["no-break spaces of HTML", `Voir ⟦vnjp&nbsp;: event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["ties of LaTeX", `Voir ⟦vnjp~:~event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["a wide colon", `前掲⟦vnjp：event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["a scheme in bold", `⟦<b>⟧vnjp</b>:event/vinh-calls-on-kono@1.0.0`.replace("⟦<b>⟧", "<b>⟦") + "⟧", record],
  // Capitals, and what stands before the number.
  ["capitals in the scheme", `⟦VNJP:event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["a capital at the beginning", `⟦Vnjp:event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["a capital after the colon", `⟦vnjp:Event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["soft hyphens in the scheme", `⟦vn\u00ADjp:event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["all capitals", `⟦VNJP:EVENT/VINH-CALLS-ON-KONO@1.0.0⟧`, record],
  ["a v before the number", `⟦vnjp:event/vinh-calls-on-kono@v1.0.0#/date/before⟧`, fact],
  // Line breaks.
  ["an id that ends a line with its hyphen", `⟦vnjp:event/vinh-calls-\non-kono@1.0.0⟧`, record],
  ["an id with a hyphen that the line end adds", `⟦vnjp:event/vinh-ca-\nlls-on-kono@1.0.0#/date/before⟧`, fact],
  ["an id that breaks within a word", `⟦vnjp:event/vinh-ca\nlls-on-kono@1.0.0⟧`, record],
  ["an id whose next line begins with the hyphen", `⟦vnjp:event/vinh-calls\n-on-kono@1.0.0⟧`, record],
  ["a break after the colon", `⟦vnjp:\nevent/vinh-calls-on-kono@1.0.0⟧`, record],
  ["a break after the kind", `⟦vnjp:event/\nvinh-calls-on-kono@1.0.0⟧`, record],
  ["a break before the release", `⟦vnjp:event/vinh-calls-on-kono\n@1.0.0⟧`, record],
  ["a break within the release", `⟦vnjp:event/vinh-calls-on-kono@1.\n0.0⟧`, record],
  ["a break before the pointer", `⟦vnjp:event/vinh-calls-on-kono@1.0.0\n#/date/before⟧`, fact],
  ["a break after a slash of the pointer", `⟦vnjp:event/vinh-calls-on-kono@1.0.0#/date/\nbefore⟧`, fact],
  ["a break before a slash of the pointer", `⟦vnjp:event/vinh-calls-on-kono@1.0.0#/date\n/before⟧`, fact],
  ["a break within a word of the pointer", `⟦vnjp:event/vinh-calls-on-kono@1.0.0#/date/be\nfore⟧ it`, fact],
  ["three breaks", `⟦vnjp:event/\nvinh-calls-\non-kono@1.0.0#/date/\nbefore⟧`, fact],
  [
    "a narrow column",
    `⟦${["vnjp:", "event", "/vinh-", "calls-", "on-", "kono", "@1.0.", "0#/d", "ate/b", "efore"].join("\n")}⟧\n) was`,
    fact,
  ],
  ["a break after the first slash of the pointer", `⟦vnjp:event/vinh-calls-on-kono@1.0.0#/\ndate/before⟧`, fact],
  ["the end of a line", `⟦${fact}⟧\nor not`, fact],
  ["the end of a line, before a number", `⟦${record}⟧\n2 persons`, record],
  ["Windows line ends and an indent", `⟦vnjp:event/vinh-calls-\r\n    on-kono@1.0.0⟧`, record],
  ["a quoted mail", `> ⟦vnjp:event/vinh-calls-\n> on-kono@1.0.0⟧`, record],
  ["a comment of LaTeX", `% ⟦vnjp:event/vinh-calls-\n% on-kono@1.0.0⟧`, record],
  ["a comment of a script", `# ⟦vnjp:event/vinh-calls-\n# on-kono@1.0.0⟧`, record],
  ["a comment of SQL", `-- ⟦vnjp:event/vinh-calls-\n-- on-kono@1.0.0⟧`, record],
  ["a comment block", ` * ⟦vnjp:event/vinh-calls-\n * on-kono@1.0.0⟧`, record],
  ["a line end that LaTeX ignores", `⟦vnjp:event/vinh-calls-%\n  on-kono@1.0.0⟧`, record],
  ["a soft line end of mail", `⟦vnjp:event/vinh-calls-o=\nn-kono@1.0.0⟧`, record],
  ["a break of HTML", `⟦vnjp:event/vinh-calls-<br/>on-kono@1.0.0⟧`, record],
  // Hyphens and dashes.
  ["hyphens that do not break", `⟦${fact.replaceAll("-", "\u2011")}⟧`, fact],
  ["en dashes", `⟦${fact.replaceAll("-", "–")}⟧`, fact],
  ["em dashes", `⟦${fact.replaceAll("-", "—")}⟧`, fact],
  ["minus signs", `⟦${fact.replaceAll("-", "\u2212")}⟧`, fact],
  ["figure dashes", `⟦${fact.replaceAll("-", "\u2012")}⟧`, fact],
  ["dashes of HTML", `⟦${fact.replaceAll("-", "&ndash;")}⟧`, fact],
  ["soft hyphens", `⟦${fact.replaceAll("-", "-\u00AD")}⟧`, fact],
  ["zero-width spaces", `⟦${fact.replaceAll("/", "/\u200B")}⟧`, fact],
  ["<wbr>", `⟦${fact.replaceAll("/", "/<wbr>")}⟧`, fact],
  // LaTeX, RTF and Markdown.
  [String.raw`\allowbreak`, `⟦${fact.replaceAll("/", String.raw`/\allowbreak `)}⟧`, fact],
  [String.raw`\slash`, `⟦${fact.replaceAll("/", String.raw`\slash `)}⟧`, fact],
  [String.raw`\- of LaTeX`, `⟦${fact.replace("calls-on", String.raw`calls-\-on`)}⟧`, fact],
  [String.raw`\- of Markdown`, `⟦${fact.replaceAll("-", String.raw`\-`)}⟧`, fact],
  ["{-}", `⟦${fact.replaceAll("-", "{-}")}⟧`, fact],
  [String.raw`\hyp{}`, `⟦${fact.replaceAll("-", String.raw`\hyp{}`)}⟧`, fact],
  [String.raw`\discretionary`, `⟦${fact.replaceAll("-", String.raw`-\discretionary{}{}{}`)}⟧`, fact],
  [String.raw`\_ of RTF`, `⟦${fact.replaceAll("-", String.raw`\_`)}⟧`, fact],
  ["a no-break space of RTF", String.raw`⟦vnjp\~:event/vinh-calls-on-kono@1.0.0⟧`, record],
  ["dashes of RTF", `⟦${fact.replaceAll("-", String.raw`\u8211?`)}⟧`, fact],
  [String.raw`\string#`, `⟦${fact.replace("#", String.raw`\string#`)}⟧`, fact],
  [String.raw`\#`, `\\texttt{⟦${fact.replace("#", String.raw`\#`)}⟧}`, fact],
  // URLs and data.
  ["a URL", `https://a.example/?c=⟦${encodedFact}⟧&x`, fact],
  ["a URL in a URL", `https://a.example/?u=x%2520⟦${encodeURIComponent(encodedFact)}⟧`, fact],
  [
    "a URL with hyphens that do not break",
    `https://a.example/?c=⟦${encodeURIComponent(fact.replaceAll("-", "\u2011"))}⟧`,
    fact,
  ],
  ["JSON", `{"note":"⟦${fact.replaceAll("/", String.raw`\/`)}⟧"}`, fact],
  ["HTML entities", `⟦vnjp&#58;event&sol;vinh-calls-on-kono&commat;1.0.0&num;/date/before⟧`, fact],
  // Pages of the site.
  ["a page with a version in brackets", "⟦https://a.example/event/vinh-calls-on-kono/⟧ (version 1.0.0)", record],
  ["a page with a version after it", "⟦https://a.example/event/vinh-calls-on-kono/#/date/before⟧, VNJP 1.0.0.", fact],
  [
    "a page with a version before it",
    "VNJP, version 1.0.0, ⟦http://localhost:4173/vnjp/event/vinh-calls-on-kono/⟧",
    record,
  ],
  [
    "a page as a link of Markdown",
    "[it](⟦https://a.example/event/vinh-calls-on-kono/#/date/before⟧) (release 1.0.0)",
    fact,
  ],
  [
    "a page in BibTeX",
    String.raw`url = {⟦https://a.example/event/vinh-calls-on-kono/\#/date/before⟧},` + "\n  version = {1.0.0},",
    fact,
  ],
  ["a page in a reference", "⟦https://a.example/event/vinh-calls-on-kono/⟧. Seen in May 2027. Version 1.0.0.", record],
  ["a page with an abbreviation", "⟦https://a.example/event/vinh-calls-on-kono/⟧ (VNJP, v. 1.0.0)", record],
  ["a page in RIS", "UR  - ⟦https://a.example/event/vinh-calls-on-kono/⟧\nET  - 1.0.0", record],
  ["a page with a query", "⟦https://a.example/event/vinh-calls-on-kono/⟧?version=1.0.0", record],
  [
    "a page that is broken over lines",
    "⟦https://a.example/event/vinh-calls-\non-kono/#/date/\nbefore⟧ (version 1.0.0)",
    fact,
  ],
  ["a page under its version", "⟦https://a.example/1.0.0/event/vinh-calls-on-kono/#/date/before⟧", fact],
  [
    "a page of a dispatch",
    "⟦https://a.example/dispatch/vietnamplus-219237/#event/vinh-calls-on-kono/date/before⟧ v1.0.0",
    fact,
  ],
])("the form of a citation is %s", (_, marked, citation) => {
  const { text, range } = unwrapMarks(marked);
  const { records, datasets, unread } = findAll(text);
  expect(records.map((match) => match.citation)).toEqual([citation]);
  expect(records).toMatchObject([range]);
  expect({ datasets, unread }).toEqual({ datasets: [], unread: [] });
});

test("two citations that run together are both found", () => {
  expect(findPrintedCitations(fact + fact)).toMatchObject([
    { citation: fact, end: 48 },
    { citation: fact, start: 48 },
  ]);
  expect(findUnreadCitations(fact + fact)).toEqual([]);
});

test.each<readonly [form: string, marked: string, reason: string, readings: readonly string[]]>([
  ["no release", "⟦vnjp:event/vinh-calls-on-kono⟧ says", "no-release", []],
  ["part of a release", "⟦vnjp:event/vinh-calls-on-kono@1.0⟧", "no-release", []],
  ["an empty line in it", "⟦vnjp:event/vinh-calls-⟧\n\non-kono@1.0.0", "no-release", []],
  ["a name of a release", "⟦vnjp:event/vinh-calls-on-kono@latest⟧", "no-release", []],
  ["no release, after a space", "⟦VNJP : event/vinh-calls-on-kono⟧", "no-release", []],
  ["no kind", "⟦vnjp:vinh-calls-on-kono@1.0.0⟧", "malformed", []],
  ["the pointer before the release", "⟦vnjp:event/vinh-calls-on-kono#/date/before@1.0.0⟧", "malformed", []],
  ["a release with a number too many", "⟦vnjp:event/vinh-calls-on-kono@1.0.0.5⟧", "malformed", []],
  ["an id in markup", "⟦vnjp:event/⟧<b>vinh-calls-on-kono</b>@1.0.0", "no-release", []],
  ["slashes of a web address", "⟦vnjp://event/vinh-calls-on-kono@1.0.0⟧", "malformed", []],
  [
    "a break in an id that was never published",
    "⟦vnjp:event/nev-\ner@1.0.0⟧ x",
    "ambiguous",
    ["vnjp:event/nev-er@1.0.0", "vnjp:event/never@1.0.0"],
  ],
  [
    "more line breaks than any column has",
    `⟦vnjp:${"event/vinh-calls".split("").join("\n").slice(0, 25)}⟧\nn`,
    "no-release",
    [],
  ],
  ["dashes in an id that was never published", "⟦vnjp:event/nev–er@1.0.0⟧", "ambiguous", ["vnjp:event/nev-er@1.0.0"]],
  ["a dash at the end of a line after the release", `⟦${record}-\nwhich⟧`, "ambiguous", [record, `${record}-which`]],
  ["underscores", "⟦vnjp:event/vinh_calls_on_kono@1.0.0⟧", "malformed", []],
  [
    "a break in a pointer that was never published",
    `⟦${record}#/date/ne-\nver⟧`,
    "ambiguous",
    [`${record}#/date/ne`, `${record}#/date/ne-ver`, `${record}#/date/never`],
  ],
  ["a pointer after emphasis", `**⟦${record}**#/date/before⟧`, "lost-pointer", [record]],
  ["a pointer in bold", `⟦${record}<b>#/date/before⟧</b>`, "lost-pointer", [record]],
  ["a pointer after two number signs", `⟦${record}##/date/before⟧`, "lost-pointer", [record]],
  ["a pointer without a number sign", `⟦${record}/date/before⟧`, "lost-pointer", [record]],
  ["a pointer without a slash", `⟦${record}#date/before⟧`, "lost-pointer", [record]],
  ["a pointer after a space", `⟦${record} #/date/before⟧`, "lost-pointer", [record]],
  ["a pointer in brackets", `⟦${record} (#/date/before⟧)`, "lost-pointer", [record]],
  ["a pointer that is broken by markup", `⟦${record}#/date/<b>before⟧</b>`, "lost-pointer", [`${record}#/date`]],
])("a citation is not read if it has %s", (_, marked, reason, readings) => {
  const { text, range } = unwrapMarks(marked);
  const { records, datasets, unread } = findAll(text);
  const words = marked.split(/[⟦⟧]/)[1];
  expect(unread).toEqual([{ words, reason, readings, ...range }]);
  expect({ records, datasets }).toEqual({ records: [], datasets: [] });
});

test.each([
  ["a name in prose", "The VNJP: a record of events/visits, and the vnjp:"],
  ["the command", "$ vnjp audit paper.md; vnjp 1.0.0; npx vnjp show event/vinh-calls-on-kono"],
  ["a reference alone", "event/vinh-calls-on-kono@1.0.0"],
  ["a longer scheme", "xvnjp:event/vinh-calls-on-kono@1.0.0 avnjp:event/x"],
  ["an accented letter before it", "ếvnjp:event/vinh-calls-on-kono@1.0.0"],
  ["the scheme of another name", "vnjp2:event/x@1.0.0 vnjp-x:event/y@1.0.0"],
  ["words after a colon", "VNJP: and/or, vnjp : see also a/b"],
  ["words with a slash after a colon", "VNJP: event/visit, place/date"],
  ["a sentence about kinds", "VNJP: event, person and place"],
  ["an address without a version", "https://a.example/event/vinh-calls-on-kono/#/date/before"],
  ["an address of another site", "https://a.example/event/some-other-event/ (version 1.0.0)"],
  ["an address of the repository", "https://github.com/vnjp/dataset/releases/tag/v1.0.0"],
  ["a key of JSON", `{"vnjp": "event/vinh-calls-on-kono"}`],
  ["the setting of a registry", "@vnjp:registry=https://registry.example.org/"],
  ["the version of another program", "See https://a.example/event/vinh-calls-on-kono/. Node has version 20.1.0."],
  ["the package without a release", "npm install @vnjp/dataset, then import it"],
  ["the newest release", "npm install @vnjp/dataset@latest"],
  ["another package", "@vnjp/cli@1.0.0 and @other/dataset@1.0.0"],
  ["a package with a longer name", "@vnjp/dataset2@1.0.0 @vnjp/datasets@1.0.0"],
  ["a number that is no release", "@vnjp/dataset@1.2.05 @vnjp/dataset@1.2.0.5"],
  ["the version of something else", "@vnjp/dataset needs a runtime. Node has version 20.1.0."],
  ["the dependency on a folder", `"@vnjp/dataset": "workspace:*"`],
  ["a mail address", "write to vnjp@example.org or vnjp@1.0.0"],
  ["an import", `import { find } from "@vnjp/dataset"; // since v20.1.0 of node`],
  ["the version of who depends on it", `{ "version": "3.2.1", "dependencies": { "@vnjp/dataset": "workspace:*" } }`],
  ["an empty text", ""],
])("nothing is found in %s", (_, text) => {
  expect(findAll(text)).toEqual({ records: [], datasets: [], unread: [] });
});
