import { readFileSync } from "node:fs";
import { findPrintedCitations } from "@vnjp/dataset/citation-status";
import { joinParts } from "@vnjp/engine/display";
import { expect, test } from "vitest";
import { buildSupportView, createExcerptReader, auditText } from "./audit.ts";

const citation = "vnjp:event/vinh-calls-on-kono@1.0.0";

const listExcerpts = (text: string) => findPrintedCitations(text).map(createExcerptReader(text));

test.each([
  { name: "a line", text: `One.\r\nKōno 𠮷 (${citation}).\nThree.`, before: "Kōno 𠮷 (", cited: citation, after: ")." },
  { name: "a text of one line", text: citation, before: "", cited: citation, after: "" },
  {
    name: "a line of LaTeX, with its escapes",
    text: String.raw`  \texttt{${citation}\#/date/before}`,
    before: String.raw`\texttt{`,
    cited: String.raw`${citation}\#/date/before`,
    after: "}",
  },
])("the excerpt of a citation is $name", ({ text, before, cited, after }) => {
  expect(listExcerpts(text)).toEqual([{ before, cited, after }]);
});

test("the excerpt of a long line is cut on both sides", () => {
  const [excerpt] = listExcerpts(`${"a ".repeat(500)}${citation}${" b".repeat(500)}`);
  expect(excerpt?.before).toMatch(/^…(?:a ){35}$/);
  expect(excerpt?.after).toMatch(/^(?: b){35}…$/);
});

test("two citations in one line each have an excerpt", () => {
  expect(listExcerpts(`first ${citation}, then ${citation}.`).map(({ before }) => before)).toEqual([
    "first ",
    `first ${citation}, then `,
  ]);
});

const auditFixtures = new URL("../../../../../packages/fixtures/audit/", import.meta.url);

test.each([
  { format: "md", lines: [20, 21] },
  { format: "tex", lines: [] },
  { format: "bib", lines: [] },
  { format: "html", lines: [] },
  { format: "json", lines: [] },
])("what cannot be read in the .$format paper is listed, and nothing else", ({ format, lines }) => {
  const paper = readFileSync(new URL(`paper.${format}`, auditFixtures), "utf8");
  const { citations, unread } = auditText({ name: "", text: paper });
  expect(citations).toHaveLength(12);
  expect(unread.map(({ line }) => line)).toEqual(lines);
});

test("the excerpt of a citation that goes on in the next line has its first line", () => {
  const text = "See vnjp:event/vinh-calls-\non-kono@1.0.0, and";
  expect(listExcerpts(text)).toEqual([{ before: "See ", cited: "vnjp:event/vinh-calls-", after: "" }]);
});

const text = "vietnamplus-219237/e1";
const createSpan = (quote: string, start: number) =>
  ({ kind: "span", text, quote, start, end: start + quote.length }) as const;
const year = createSpan("2024", 10);
const page = { kind: "page", source: "source/bnews-307181", locator: "the first paragraph" } as const;

const formatSupport = (support: Parameters<typeof buildSupportView>[0]) =>
  buildSupportView(support).map(({ part, before, after }) => [part, joinParts(before), joinParts(after)]);

test("only the evidence entries that differ are shown", () => {
  const [, before, after] =
    formatSupport({
      before: { evidence: { year, day: createSpan("mardi", 258) } },
      after: { evidence: { year, day: createSpan("mercredi", 258), page } },
    })[0] ?? [];
  expect(before).toBe("“mardi”");
  expect(after).toMatch(/^“mercredi” .+ \(the first paragraph\)$/);
});

test("a quote links to its range in the text, and has its language", () => {
  const [evidence] = buildSupportView({
    before: { evidence: { day: createSpan("mardi", 258) } },
    after: { evidence: {} },
  });
  expect(evidence).toMatchObject({
    before: [{ lang: "fr", href: "/dispatch/vietnamplus-219237/#e1/char=258,263", role: "wording" }],
    after: [],
  });
});

test("a basis and a note are shown before and after", () => {
  expect(
    formatSupport({
      before: { basis: "stated" },
      after: { basis: "implied", note: { en: "A doubt.", fr: "Un doute." } },
    }),
  ).toEqual([
    ["Basis", "stated", "implied"],
    ["Note", "", "A doubt."],
  ]);
});
