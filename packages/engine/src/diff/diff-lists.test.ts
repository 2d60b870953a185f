import { expect, test } from "vitest";
import type { CodeLists, PublishedCode } from "../publish/index.ts";
import { diffCodes } from "./diff-lists.ts";

const createCode = (en: string, more: Partial<PublishedCode> = {}): PublishedCode => ({
  meaning: { en },
  label: { en: "its label", fr: "son nom" },
  ...more,
});

const [agreed, thanked] = [createCode("both sides agreed"), createCode("said thanks")];
const before: CodeLists = { Act: { agreed, thanked } };

const withFrench = createCode("both sides agreed", {
  meaning: { en: "both sides agreed", fr: "les deux parties s’accordent" },
});

test.each<[string, CodeLists, readonly (readonly [code: string, change: string])[]]>([
  ["an added code", { Act: { ...before.Act, doubted: createCode("was not sure") } }, [["doubted", "added"]]],
  ["a removed code", { Act: { agreed } }, [["thanked", "removed"]]],
  ["a changed meaning", { Act: { ...before.Act, agreed: createCode("one side agreed") } }, [["agreed", "meaning"]]],
  [
    "changed punctuation and capitals",
    { Act: { ...before.Act, agreed: createCode("Both sides – agreed.") } },
    [["agreed", "wording"]],
  ],
  [
    "two swapped meanings",
    { Act: { agreed: thanked, thanked: agreed } },
    [
      ["agreed", "meaning"],
      ["thanked", "meaning"],
    ],
  ],
  ["an added list", { ...before, Mood: { glad: createCode("was glad") } }, [["glad", "added"]]],
  [
    "a removed list",
    {},
    [
      ["agreed", "removed"],
      ["thanked", "removed"],
    ],
  ],
  [
    "a deprecated code",
    { Act: { agreed: createCode("Deprecated: use thanked.", { deprecated: true }), thanked } },
    [["agreed", "deprecated"]],
  ],
  ["a meaning in one more language", { Act: { agreed: withFrench, thanked } }, [["agreed", "wording"]]],
  [
    "another label",
    { Act: { agreed: createCode("both sides agreed", { label: { en: "agreed", fr: "convenu" } }), thanked } },
    [["agreed", "wording"]],
  ],
  ["another order", { Act: { thanked, agreed } }, []],
])("the diff of the lists of codes reports %s", (_, after, expected) => {
  expect(diffCodes(before, after).map(({ code, change }) => [code, change])).toEqual(expected);
});

test("another meaning in another language than English is reported with its words", () => {
  const fr = "une partie s’accorde";
  const after = { Act: { agreed: { ...withFrench, meaning: { ...withFrench.meaning, fr } }, thanked } };
  expect(diffCodes({ Act: { agreed: withFrench, thanked } }, after)).toEqual([
    { list: "Act", code: "agreed", change: "meaning", before: withFrench.meaning.fr, after: fr },
  ]);
});
