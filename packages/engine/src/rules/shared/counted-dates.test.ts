import { describe, expect, test } from "vitest";
import type { Fact } from "../../corpus/index.ts";
import { isCountedDate } from "./counted-dates.ts";

const createDate = (quote: string, others: Partial<Fact> = {}): Fact => ({
  basis: "implied",
  value: "2031-06-10",
  evidence: {
    words: { kind: "span", text: "avp-1001/e1", quote },
    published: { kind: "span", text: "avp-1001/e1", quote: "vendredi 13 juin 2031", supports: "anchor" },
  },
  note: { en: "The Tuesday before that Friday.", fr: "Le mardi avant ce vendredi." },
  ...others,
});

describe("a date is counted from another", () => {
  test.each([["Mardi, les deux parties"], ["la semaine dernière"], ["le lendemain de la visite"], ["avant le Têt"]])(
    "in “%s”",
    (quote) => {
      expect(isCountedDate(createDate(quote))).toBe(true);
    },
  );

  test.each([["mardi 10 juin"], ["en juin"]])("but not in “%s”", (quote) => {
    expect(isCountedDate(createDate(quote))).toBe(false);
  });

  test("but not if it is stated, or without an anchor or a note", () => {
    const { note: _, ...withoutNote } = createDate("mardi");
    const { words } = createDate("mardi").evidence;
    expect(isCountedDate(createDate("mardi", { basis: "stated" }))).toBe(false);
    expect(isCountedDate(withoutNote)).toBe(false);
    expect(isCountedDate(createDate("mardi", { evidence: words ? { words } : {} }))).toBe(false);
  });
});
