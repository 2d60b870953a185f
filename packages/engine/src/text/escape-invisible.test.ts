import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeInvisible, escapeInvisibleJson, escapeInvisibleLines, formatCodePoint } from "./escape-invisible.ts";

describe("an invisible character", () => {
  test.each([
    ["ESC", "\u001B[2J", "\\u{1B}[2J"],
    ["CR", "a\rb", "a\\u{D}b"],
    ["NUL and DEL", "\u0000\u007F", "\\u{0}\\u{7F}"],
    ["a C1 control", "\u009B2J", "\\u{9B}2J"],
    ["an override and an isolate", "\u202Eabc\u2066", "\\u{202E}abc\\u{2066}"],
    ["a space without width", "nagoya\u200B", "nagoya\\u{200B}"],
    ["a line separator", "\u2028", "\\u{2028}"],
    ["a tag", "\u{E0041}", "\\u{E0041}"],
    ["half a surrogate", "\uD800", "\\u{D800}"],
    ["a filler", "\u3164", "\\u{3164}"],
  ])("such as %s is shown as its code point", (_, text, expected) => {
    expect(escapeInvisible(text)).toBe(expected);
  });

  test("is none of layout, letters, marks and the variants of characters", () => {
    const text = "Hội đàm,\tcafe\u0301\n松沢\u00A0朝子 葛\u{E0100} ⚓\uFE0F";
    expect(escapeInvisible(text)).toBe(text);
  });

  test("is escaped in JSON without changing its value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
        const json = JSON.stringify({ value, [text]: text }, null, 2);
        const escaped = escapeInvisibleJson(json);
        expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
        expect(escapeInvisible(escaped)).toBe(escaped);
      }),
      { seed: 20240227, numRuns: 500 },
    );
  });

  test("is escaped in the keys and texts of a value, with line feeds", () => {
    expect(escapeInvisibleLines({ "\u001B": ["a\n::error::b", 1, null] })).toEqual({
      "\\u{1B}": ["a\\u{A}::error::b", 1, null],
    });
  });

  test("has a name", () => {
    expect(formatCodePoint("\u202E")).toBe("U+202E");
    expect(formatCodePoint("\u{E0041}")).toBe("U+E0041");
  });
});
