import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { describe, expect, test } from "vitest";
import { dateInvalid } from "../../../engine/src/rules/date/invalid.ts";
import { get } from "../index.ts";
import { validate, validateAuthored } from "./validate.ts";

const folder = new URL("../..", import.meta.url);
const { corpus } = check(await readCorpus(fileURLToPath(folder)));
const authored = JSON.parse(
  readFileSync(new URL("records/source/bnews-307181.json", folder), "utf8"),
) as AuthoredRecord & {
  readonly kind: "source";
};
const published = get("source/bnews-307181");

/** Whether the rule `date/invalid` of the command line accepts a date. */
const isAcceptedByRule = (date: string): boolean =>
  [...dateInvalid.check({ ...authored, published: date }, corpus)].length === 0;

const listNumbers = (to: number): string[] =>
  Array.from({ length: to + 1 }, (_, number) => String(number).padStart(2, "0"));

const days = ["1900", "2000", "2023", "2024"].flatMap((year) =>
  listNumbers(13).flatMap((month) => listNumbers(32).map((day) => `${year}-${month}-${day}`)),
);
const edgeDays = ["2023-02-28", "2023-02-29", "2024-02-29", "2024-02-30", "2024-13-01", "2024-04-31"];
const oddDates =
  "2024-21 2024-41 2023-02-2X 2023-02-3X 20XX-02-29 2024-XX-31 2024-0X-31 2024-1X 2024-2X 2023/2022 2023-05/2023-04 2023-05/2023 2023?/2022? [2023..2022] {2020,2019} ../2021";
const others = [
  ...listNumbers(20).map((month) => `2024-${month}`),
  ...edgeDays.flatMap((day) => [`${day}?`, `${day}/`, `2019/${day}`, `[..${day}]`, `[${day}..]`, `{2019,${day}}`]),
  ...oddDates.split(" "),
];

describe("validate", () => {
  test("dates that the command line accepts are valid, and all others are not", () => {
    const differing = [...days, ...others].filter(
      (date) => validate("source", { ...published, published: date }).valid !== isAcceptedByRule(date),
    );
    expect(differing).toEqual([]);
    expect(days.filter(isAcceptedByRule)).toHaveLength(365 + 366 + 365 + 366);
  });

  test.each(["2024-02-30", "2023-02-29", "2024-13", "[2023-02-29,2024]"])(
    "there is no %s: it is one problem",
    (date) => {
      const problems = [{ pointer: "/published", keyword: "format", message: "must be a date that exists" }];
      expect(validate("source", { ...published, published: date })).toEqual({ valid: false, problems });
      expect(validateAuthored("source", { ...authored, published: date })).toEqual({ valid: false, problems });
    },
  );

  test("what does not look like a date is one problem, of its pattern", () => {
    const { problems } = validate("source", { ...published, published: "yesterday" });
    expect(problems.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([["/published", "pattern"]]);
  });

  test("the date of a fact is checked too", () => {
    const event = JSON.stringify(get("event/2022-05-18-adsom-plus")).replaceAll('"2022-05-18"', '"2022-05-32"');
    const { valid, problems } = validate("event", JSON.parse(event));
    expect(valid).toBe(false);
    expect(problems).toContainEqual({
      pointer: "/date/day/value",
      keyword: "format",
      message: "must be a date that exists",
    });
  });
});
