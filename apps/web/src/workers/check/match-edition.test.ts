import { expect, test } from "vitest";
import { matchEdition } from "./match-edition.ts";

const bytes = new TextEncoder().encode("À Hanoi 𠮷\n");
const createDispatchFile = (id: string, editions: object) => ({
  path: `${id}.json`,
  content: JSON.stringify({ kind: "dispatch", id, editions }),
});
const otherFile = createDispatchFile("a-1", { e1: { text: "a-1/e1", bytes: 3, codePoints: 3 } });
const matchingFile = createDispatchFile("b-2", {
  e1: { text: "b-2/e1", bytes: 3, codePoints: 3 },
  e2: { text: "b-2/e2", bytes: bytes.length, codePoints: 10 },
});

test.each([
  { name: "the edition of the same length", files: [otherFile, matchingFile], edition: "b-2/e2" },
  { name: "the only edition, whatever its length", files: [otherFile], edition: "a-1/e1" },
  { name: "no edition if no file is open", files: [], edition: undefined },
  {
    name: "no edition if several could match",
    files: [otherFile, createDispatchFile("c-3", { e1: { text: "c-3/e1" } })],
    edition: undefined,
  },
  { name: "no edition of a file that is not JSON", files: [{ path: "x.json", content: "{" }], edition: undefined },
])("an opened text matches $name", ({ files, edition }) => {
  expect(matchEdition(bytes, files)).toBe(edition);
});
