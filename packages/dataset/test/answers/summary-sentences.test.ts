import { expect, test } from "vitest";
import { summaries } from "./helpers/all-answers.ts";

const list = summaries
  .map(({ reference, sentence }) => `${reference}\n  ${sentence.en}\n  ${sentence.fr}\n`)
  .join("\n");

test("the sentences of all summaries are those that a person has read: after a change, read what differs, and run with --update", async () => {
  await expect(list).toMatchFileSnapshot("summary-sentences.txt");
});
