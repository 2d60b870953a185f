import { expect, test } from "vitest";
import { editionOf } from "./place-text.ts";

const bytes = new TextEncoder().encode("À Hanoi 𠮷\n");
const dispatch = (id: string, editions: object) => ({
  path: `${id}.json`,
  content: JSON.stringify({ kind: "dispatch", id, editions }),
});
const other = dispatch("a-1", { e1: { text: "a-1/e1", bytes: 3, codePoints: 3 } });
const own = dispatch("b-2", {
  e1: { text: "b-2/e1", bytes: 3, codePoints: 3 },
  e2: { text: "b-2/e2", bytes: bytes.length, codePoints: 10 },
});

test.each([
  { name: "the edition of its length", files: [other, own], edition: "b-2/e2" },
  { name: "the only one there is, whatever its length", files: [other], edition: "a-1/e1" },
  { name: "none, where nothing is open", files: [], edition: undefined },
  {
    name: "none, where several might be meant",
    files: [other, dispatch("c-3", { e1: { text: "c-3/e1" } })],
    edition: undefined,
  },
  { name: "none of a file that is half written", files: [{ path: "x.json", content: "{" }], edition: undefined },
])("a text that was opened is $name", ({ files, edition }) => {
  expect(editionOf(bytes, files)).toBe(edition);
});
