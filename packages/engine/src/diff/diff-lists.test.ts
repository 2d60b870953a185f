import { expect, test } from "vitest";
import { diffCodes } from "./diff-lists.ts";

const before = { Act: { agreed: "both sides agreed", thanked: "said thanks" } };

test.each([
  ["an added code", { Act: { ...before.Act, doubted: "was not sure" } }, [["doubted", "added"]]],
  ["a removed code", { Act: { agreed: "both sides agreed" } }, [["thanked", "removed"]]],
  ["a changed meaning", { Act: { ...before.Act, agreed: "one side agreed" } }, [["agreed", "meaning"]]],
  [
    "changed punctuation and capitals",
    { Act: { ...before.Act, agreed: "Both sides – agreed." } },
    [["agreed", "wording"]],
  ],
  [
    "two swapped meanings",
    { Act: { agreed: "said thanks", thanked: "both sides agreed" } },
    [
      ["agreed", "meaning"],
      ["thanked", "meaning"],
    ],
  ],
  ["an added list", { ...before, Mood: { glad: "was glad" } }, [["glad", "added"]]],
  [
    "a removed list",
    {},
    [
      ["agreed", "removed"],
      ["thanked", "removed"],
    ],
  ],
  ["another order", { Act: { thanked: "said thanks", agreed: "both sides agreed" } }, []],
])("the diff of the lists of codes reports %s", (_, after, expected) => {
  expect(diffCodes(before, after).map(({ code, change }) => [code, change])).toEqual(expected);
});
