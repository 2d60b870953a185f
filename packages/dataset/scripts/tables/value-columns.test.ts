import { listFieldNodes } from "@vnjp/engine/dictionary";
import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/index.ts";
import { getEntryTable, getValueTable } from "./table-names.ts";
import { buildValueColumns } from "./value-columns.ts";

/** The cells of a value of a field that are not empty, by column. */
const toCells = (kind: Kind, field: string, value: unknown): Readonly<Record<string, unknown>> => {
  const node = listFieldNodes(kind).find(({ name }) => name === field);
  if (node?.holds !== "facts") throw new Error(`${kind} has no field ${field} of facts`);
  const cells = buildValueColumns(field, node.value, node.meaning).map(({ name, getCell }) => [name, getCell(value)]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
};

describe("the columns of a value", () => {
  test.each([
    [
      { kind: "exactly", number: 3 },
      { count: "3", count_kind: "exactly", count_lowest: 3, count_highest: 3 },
    ],
    [
      { kind: "at-least", number: 100 },
      { count: "at least 100", count_kind: "at-least", count_lowest: 100 },
    ],
    [
      { kind: "at-most", number: 300 },
      { count: "at most 300", count_kind: "at-most", count_highest: 300 },
    ],
    [
      { kind: "more-than", number: 180 },
      { count: "more than 180", count_kind: "more-than", count_lowest: 181 },
    ],
    [
      { kind: "fewer-than", number: 20 },
      { count: "fewer than 20", count_kind: "fewer-than", count_highest: 19 },
    ],
    [
      { kind: "about", number: 60 },
      { count: "about 60", count_kind: "about", count_lowest: 60, count_highest: 60 },
    ],
    [
      { kind: "between", from: 10, to: 15 },
      { count: "10 to 15", count_kind: "between", count_lowest: 10, count_highest: 15 },
    ],
  ])("a count has its lowest and its highest number: %j", (value, cells) => {
    expect(toCells("event", "count", value)).toEqual(cells);
  });

  test.each([
    ["2024-02", { date: "2024-02", date_earliest: "2024-02-01", date_latest: "2024-02-29" }],
    ["2022-05-17/", { date: "2022-05-17/", date_earliest: "2022-05-17" }],
    ["[..2020-02-21]", { date: "[..2020-02-21]", date_latest: "2020-02-21" }],
    ["{2019,2020}", { date: "{2019,2020}", date_earliest: "2019-01-01", date_latest: "2020-12-31" }],
  ])("a date has its first and its last day, unless it is open: %s", (value, cells) => {
    expect(toCells("event", "date", value)).toEqual(cells);
  });

  test("a party is a record or a description, and a speaker a record or a code", () => {
    expect(toCells("statement", "actors", { kind: "record", record: "person/kono-taro" })).toEqual({
      actors: "person/kono-taro",
    });
    expect(
      toCells("statement", "actors", { kind: "description", description: { en: "soldiers", fr: "des soldats" } }),
    ).toEqual({ actors_en: "soldiers", actors_fr: "des soldats" });
    expect(toCells("statement", "speakers", "organization/japan")).toEqual({ speakers: "organization/japan" });
    expect(toCells("statement", "speakers", "both-sides")).toEqual({ speakers_code: "both-sides" });
  });

  test("a rank has its words, its language and its day", () => {
    expect(toCells("person", "ranks", { wording: "colonel", language: "fr", asOf: "2024-05" })).toEqual({
      ranks: "colonel",
      ranks_language: "fr",
      ranks_as_of: "2024-05",
      ranks_as_of_earliest: "2024-05-01",
      ranks_as_of_latest: "2024-05-31",
    });
  });
});

test("a field whose table has no name stops the build, which says where to name it", () => {
  expect(() => getValueTable("vessels")).toThrow(
    "the field vessels has no table: name one in scripts/tables/table-names.ts",
  );
  expect(() => getEntryTable("toString")).toThrow("has no table");
});
