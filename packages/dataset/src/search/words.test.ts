import { describe, expect, test } from "vitest";
import { createSplitWords } from "./words.ts";

const split = createSplitWords(["hanoi"]);

const listTerms = (text: string): string[] => split(text).map(({ term }) => term);

describe("the words of a text", () => {
  test.each<[string, string, readonly string[]]>([
    ["case and diacritics", "Hoàng Xuân CHIẾN", ["hoang", "xuan", "chien"]],
    ["decomposed letters", "Vịnh".normalize("NFD"), ["vinh"]],
    ["a plural", "les Casques bleus", ["les", "casque", "bleu"]],
    ["a plural in -aux", "nationaux, national", ["national", "national"]],
    ["a plural in -ies", "policies, policy", ["polici", "polici"]],
    ["a double s", "congress", ["congress"]],
    ["short words, which keep their s", "les pas", ["les", "pas"]],
    ["a short article", "l’ASEAN, d'un, Japan’s", ["asean", "un", "japan"]],
    ["numbers", "10e, 2024-02-27", ["10e", "2024", "02", "27"]],
    ["a hyphen", "vice-ministre", ["vice", "viceministre", "ministre"]],
    ["a plus", "ADMM+ (ADMM )", ["admm", "admmplu", "plu", "admm"]],
    ["a plus that is no part of a name", "2 + 2", ["2", "2"]],
    ["two words that are also written as one", "à Ha Noi", ["a", "ha", "hanoi", "noi"]],
    ["two words that are not", "Ha Long", ["ha", "long"]],
    ["words of two lines, which are never one", "Ha\nNoi", ["ha", "noi"]],
    ["kanji", "芹沢清", ["芹沢", "沢清", "清"]],
    ["kanji with a space", "芹沢 清", ["芹沢", "沢清", "清"]],
    ["kanji and letters", "拡大ASEAN国", ["拡大", "大", "asean", "国"]],
    ["narrow kana with marks", "ﾍﾞﾄﾅﾑ", ["へと", "とな", "なむ", "む"]],
    ["no words", " …!’ ", []],
  ])("%s: %s", (_, text, terms) => {
    expect(listTerms(text)).toEqual(terms);
  });

  test("each word has its place in the text", () => {
    const text = "le Département à Ha Noi, 河野 太郎";
    expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "le",
      "Département",
      "à",
      "Ha",
      "Ha Noi",
      "Noi",
      "河野",
      "野 太",
      "太郎",
      "郎",
    ]);
  });
});
