import { expect, test } from "vitest";
import { textOf } from "../../record/piece.ts";
import { shownSupport } from "./shown-support.ts";

const text = "vietnamplus-219237/e1";
const span = (quote: string, start: number) =>
  ({ kind: "span", text, quote, start, end: start + quote.length }) as const;
const year = span("2024", 10);
const page = { kind: "citation", source: "source/bnews-307181", locator: "the first paragraph" } as const;

const told = (support: Parameters<typeof shownSupport>[0]) =>
  shownSupport(support).map(({ part, before, after }) => [part, textOf(before), textOf(after)]);

test("the pieces of evidence that differ are shown, and not those that are the same", () => {
  const [, before, after] =
    told({
      before: { evidence: { year, day: span("mardi", 258) } },
      after: { evidence: { year, day: span("mercredi", 258), page } },
    })[0] ?? [];
  expect(before).toBe("“mardi”");
  expect(after).toMatch(/^“mercredi” .+ \(the first paragraph\)$/);
});

test("words lead to their place in the text, and have its language", () => {
  const [evidence] = shownSupport({ before: { evidence: { day: span("mardi", 258) } }, after: { evidence: {} } });
  expect(evidence).toMatchObject({
    before: [{ lang: "fr", href: "/dispatch/vietnamplus-219237/#e1/char=258,263", role: "words" }],
    after: [],
  });
});

test("a basis and a note are shown as they were and are", () => {
  expect(
    told({ before: { basis: "stated" }, after: { basis: "implied", note: { en: "A doubt.", fr: "Un doute." } } }),
  ).toEqual([
    ["Basis", "stated", "implied"],
    ["Note", "", "A doubt."],
  ]);
});
