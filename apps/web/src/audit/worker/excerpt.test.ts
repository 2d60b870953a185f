import { citationsIn } from "@vnjp/dataset";
import { expect, test } from "vitest";
import { excerptsOf } from "./excerpt.ts";

const call = "vnjp:event/vinh-calls-on-kono@1.0.0";

const excerpts = (text: string) => citationsIn(text).map(excerptsOf(text));

test.each([
  { name: "a line", text: `One.\r\nKōno 𠮷 (${call}).\nThree.`, before: "Kōno 𠮷 (", cited: call, after: ")." },
  { name: "a text of one line", text: call, before: "", cited: call, after: "" },
  {
    name: "a line of LaTeX, with its escapes",
    text: String.raw`  \texttt{${call}\#/date/before}`,
    before: String.raw`\texttt{`,
    cited: String.raw`${call}\#/date/before`,
    after: "}",
  },
])("a citation is shown in $name", ({ text, before, cited, after }) => {
  expect(excerpts(text)).toEqual([{ before, cited, after }]);
});

test("of a long line so much is shown as tells where it is", () => {
  const [excerpt] = excerpts(`${"a ".repeat(500)}${call}${" b".repeat(500)}`);
  expect(excerpt?.before).toMatch(/^…(?:a ){35}$/);
  expect(excerpt?.after).toMatch(/^(?: b){35}…$/);
});

test("each of two in one line has its own", () => {
  expect(excerpts(`first ${call}, then ${call}.`).map(({ before }) => before)).toEqual([
    "first ",
    `first ${call}, then `,
  ]);
});
