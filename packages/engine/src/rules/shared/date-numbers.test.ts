import { describe, expect, test } from "vitest";
import { collectFrenchNumbers, collectDateNumbers, type DateNumbers } from "./date-numbers.ts";

const listNumbers = ({ year, month, day }: DateNumbers) => [[...year], [...month], [...day]];

describe("the numbers of a date in EDTF", () => {
  test.each([
    ["2024-02-27", [["2024"], ["02"], ["27"]]],
    ["2024-02", [["2024"], ["02"], []]],
    ["2024", [["2024"], [], []]],
    ["2023-03-01?", [["2023"], ["03"], ["01"]]],
    ["[..2020-02-21]", [["2020"], ["02"], ["21"]]],
    ["{2019,2020}", [["2019", "2020"], [], []]],
    ["2021/2023", [["2021", "2023"], [], []]],
    ["[2020-02-21,2020-02-22]", [["2020"], ["02"], ["21", "22"]]],
    ["2024-XX", [["2024"], [], []]],
  ])("%s", (date, numbers) => {
    expect(listNumbers(collectDateNumbers(date))).toEqual(numbers);
  });
});

describe("the numbers of a date in French", () => {
  test.each([
    ["mardi 27 février", [[], ["02"], ["27"]]],
    ["le 1er mai", [[], ["05"], ["01"]]],
    ["2 août", [[], ["08"], ["02"]]],
    ["FÉVRIER", [[], ["02"], []]],
    ["fe\u0301vrier", [[], ["02"], []]],
    ["date 2024-02", [["2024"], ["02"], []]],
    ["date 2024-02-27", [["2024"], ["02"], ["27"]]],
    ["en novembre 2023", [["2023"], ["11"], []]],
    ["pour le mandat 2021-2023", [["2021", "2023"], [], []]],
    ["au printemps 2024", [["2024"], ["21"], []]],
    ["au second semestre", [[], ["41"], []]],
    ["La visite a été reportée", [[], [], []]],
    ["d’octobre à décembre", [[], ["10", "12"], []]],
  ])("%s", (text, numbers) => {
    expect(listNumbers(collectFrenchNumbers(text))).toEqual(numbers);
  });

  test.each(["le maintien de la paix", "les marsouins", "maire", "aoûtien"])("a month is a whole word: %s", (text) => {
    expect(listNumbers(collectFrenchNumbers(text))).toEqual([[], [], []]);
  });

  test("a day has at most two digits", () => {
    expect(listNumbers(collectFrenchNumbers("plus de 300 soldats"))).toEqual([[], [], []]);
  });
});
