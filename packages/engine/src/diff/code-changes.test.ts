import { expect, test } from "vitest";
import { codeChanges } from "./code-changes.ts";

const before = { Act: { agreed: "both sides agreed", thanked: "said thanks" } };

test.each([
  ["a new code", { Act: { ...before.Act, doubted: "was not sure" } }, [["doubted", "added"]]],
  ["a code that is gone", { Act: { agreed: "both sides agreed" } }, [["thanked", "removed"]]],
  ["another meaning", { Act: { ...before.Act, agreed: "one side agreed" } }, [["agreed", "meaning"]]],
  ["punctuation and capitals", { Act: { ...before.Act, agreed: "Both sides – agreed." } }, [["agreed", "words"]]],
  [
    "two meanings exchanged",
    { Act: { agreed: "said thanks", thanked: "both sides agreed" } },
    [
      ["agreed", "meaning"],
      ["thanked", "meaning"],
    ],
  ],
  ["a new list", { ...before, Mood: { glad: "was glad" } }, [["glad", "added"]]],
  [
    "a list that is gone",
    {},
    [
      ["agreed", "removed"],
      ["thanked", "removed"],
    ],
  ],
  ["another order", { Act: { thanked: "said thanks", agreed: "both sides agreed" } }, []],
])("%s", (_, after, told) => {
  expect(codeChanges(before, after).map(({ code, change }) => [code, change])).toEqual(told);
});
