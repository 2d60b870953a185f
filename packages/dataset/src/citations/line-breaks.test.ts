import { expect, test } from "vitest";
import { listFacts, records } from "../index.ts";
import { findPrintedCitations, findUnreadCitations } from "../citation-status/index.ts";
import { buildCitation } from "./to-citation.ts";

/** Every hundredth fact of the record, as cited in a release: data that is not released is not cited. */
const citations = records
  .flatMap((record) => listFacts(record).map(({ pointer }) => buildCitation("1.0.0", record, pointer)))
  .filter((_, index) => index % 100 === 0);

const lineBreaks = ["\n", "-\n", "\r\n    ", "\n> "];
const following = [" and", "\nand", ".", "-\nlike", "—or"];

test.each(citations)("%s, broken at any place, is found, or it is not read, and nothing else is found", (citation) => {
  const wrong: string[] = [];
  for (let place = 1; place < citation.length; place += 1)
    for (const lineBreak of lineBreaks) {
      // A line end adds a hyphen only within a word.
      if (lineBreak.startsWith("-") && !/[a-z]$/.test(citation.slice(0, place))) continue;
      for (const after of following) {
        const text = `(${citation.slice(0, place)}${lineBreak}${citation.slice(place)}${after}`;
        const found = findPrintedCitations(text).map((match) => match.citation);
        const isFound = found.length === 1 && found[0] === citation;
        if (Number(isFound) + findUnreadCitations(text).length !== 1 || found.length > 1) wrong.push(text);
      }
    }
  expect(wrong).toEqual([]);
});
