import { expect, test } from "vitest";
import { readRealCorpus } from "../../test/corpora.ts";
import { collectDates } from "../corpus/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import { formatDate, isEdtf } from "./index.ts";

test.each([
  ["2024-02-27", "27 February 2024", "27 février 2024"],
  ["2023-03-01?", "1 March 2023 (uncertain)", "1er mars 2023 (incertain)"],
  ["2023~", "2023 (approximate)", "2023 (approximatif)"],
  ["2024-02", "February 2024", "février 2024"],
  ["2019", "2019", "2019"],
  ["[..2020-02-21]", "21 February 2020 or earlier", "21 février 2020 ou avant"],
  ["[2024-02-27..]", "27 February 2024 or later", "27 février 2024 ou après"],
  ["[2023-03-01,2023-03-02]", "1 or 2 March 2023", "1er ou 2 mars 2023"],
  ["[2020-02-29,2020-03-01]", "29 February 2020 or 1 March 2020", "29 février 2020 ou 1er mars 2020"],
  ["[2020-03..2020-05]", "March 2020 to May 2020", "de mars 2020 à mai 2020"],
  ["{2019,2020}", "2019 and 2020", "2019 et 2020"],
  ["2024-21", "spring 2024", "printemps 2024"],
  ["2024-40", "first half 2024", "premier semestre 2024"],
  ["2021/2023", "2021 to 2023", "de 2021 à 2023"],
  ["2020-04/2020-08-01", "April 2020 to 1 August 2020", "d’avril 2020 au 1er août 2020"],
  ["2020-07?/..", "from July 2020 (uncertain), no end known", "à partir de juillet 2020 (incertain), sans fin connue"],
  ["2020-07-02/", "from 2 July 2020, end unknown", "à partir du 2 juillet 2020, fin inconnue"],
  ["../2020", "until 2020", "jusqu’en 2020"],
  ["/2020-02-21", "until 21 February 2020", "jusqu’au 21 février 2020"],
  ["2024-02-XX", "a day in February 2024", "un jour de février 2024"],
  ["2024-08-XX?", "a day in August 2024 (uncertain)", "un jour d’août 2024 (incertain)"],
  ["2024-XX", "a month in 2024", "un mois de 2024"],
  ["2024-XX-XX", "a day in 2024", "un jour de 2024"],
  ["202X", "202X", "202X"],
  ["2024-XX-27~", "2024-XX-27 (approximate)", "2024-XX-27 (approximatif)"],
])("%s is “%s” in English and “%s” in French", (date, english, french) => {
  expect(isEdtf(date) || date.startsWith("..")).toBe(true);
  expect(formatDate(date)).toBe(english);
  expect(formatDate(date, "fr")).toBe(french);
});

test.each(["held", "co-chair", "event/2020-admm-plus", "vietnamplus-219237/e1"])("%s is not a date", (value) => {
  expect(isEdtf(value)).toBe(false);
  expect(formatDate("yesterday")).toBe("yesterday");
});

test("every date of the record is in words in both languages", async () => {
  const { files } = await readRealCorpus();
  const records = files.map(({ content }) => JSON.parse(content) as AuthoredRecord);
  const dates = records.flatMap((record) => [...collectDates(record)].map(({ value }) => value));
  expect(dates.length).toBeGreaterThan(100);
  for (const date of dates)
    for (const language of ["en", "fr"] as const) {
      expect(isEdtf(date), date).toBe(true);
      expect(formatDate(date, language), date).not.toMatch(/[0-9]-[0-9]|[[\]{}/]|\.\./);
    }
});
