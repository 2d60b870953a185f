import { people } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getValuedFacts } from "./helpers/fields.ts";
import { getDispatchIds, formatSupport, getCitedSources, getPrintedNames } from "./helpers/texts.ts";

const named = people.filter((person) => getPrintedNames(person).length > 0);

describe("the data on ranks", () => {
  test("it shows the ranks that each dispatch prints, each as of a day, and the people without one", () => {
    const ranks = named.map(({ label, ranks: field }) => [
      label.en,
      getValuedFacts(field)
        .filter(({ basis }) => basis !== "external")
        .map((fact) => [fact.value.wording, fact.value.asOf ?? "no day", ...getDispatchIds(fact)]),
    ]);
    expect(Object.fromEntries(ranks)).toEqual({
      "Hoàng Xuân Chiến": [
        ["général de corps d'armée", "2022-05-17", "vietnamplus-182635"],
        ["général de corps d’armée", "2024-02-27", "vietnamplus-219237"],
      ],
      "Kono Taro": [],
      "Matsuzawa Tomoko": [],
      "Nguyễn Chí Vịnh": [["général de corps d’armée", "2020-02-21", "vietnamplus-133876"]],
      "Nguyễn Như Cảnh": [["colonel", "no day", "nhandan-post78842"]],
      "Nishida Yasunori": [],
      "Phạm Mạnh Thắng": [["colonel", "2024-02-27", "vietnamplus-219224"]],
      "Serizawa Kiyoshi": [],
      "Tsuchimichi Akihiro": [],
    });
  });

  test("it shows the parts of each of these days: the day from the body, the year from the header", () => {
    const days = named.flatMap(({ label, ranks: field }) =>
      getValuedFacts(field)
        .filter(({ basis, value }) => basis !== "external" && value.asOf !== undefined)
        .map((fact) => [label.en, ...formatSupport(fact).filter((entry) => !entry.startsWith("whole"))]),
    );
    expect(days).toEqual([
      ["Hoàng Xuân Chiến", "day: vietnamplus-182635 «17 mai»", "year: vietnamplus-182635 «date 2022-05»"],
      ["Hoàng Xuân Chiến", "day: vietnamplus-219237 «27 février»", "year: vietnamplus-219237 «date 2024-02»"],
      [
        "Nguyễn Chí Vịnh",
        "anchor: vietnamplus-133876 «Le même jour»",
        "day: vietnamplus-133876 «21 février»",
        "year: vietnamplus-133876 «date 2020-02»",
      ],
      ["Phạm Mạnh Thắng", "day: vietnamplus-219224 «27 février»", "year: vietnamplus-219224 «date 2024-02»"],
    ]);
  });

  test("it shows who had which rank on 17 May 2022, by the dispatch and by external pages", () => {
    const ranks = people.flatMap(({ label, ranks: field }) =>
      getValuedFacts(field)
        .filter(({ value }) => value.asOf === "2022-05-17" || value.asOf === "2022-05-17?")
        .map((fact) => [label.en, fact.value.wording, ...getDispatchIds(fact), ...getCitedSources(fact)]),
    );
    expect(ranks).toEqual([
      ["Hoàng Xuân Chiến", "Sen. Lt. Gen.", "source/vietnamplus-en-228742"],
      ["Hoàng Xuân Chiến", "général de corps d'armée", "vietnamplus-182635"],
      ["Hoàng Xuân Chiến", "Thượng tướng", "source/vovworld-vi-1101274"],
      ["Nem Sowat", "General", "source/vietnamplus-en-228708"],
    ]);
  });

  test("it shows the rank of Phạm Mạnh Thắng on each known day", () => {
    const ranks = people
      .filter(({ id }) => id === "pham-manh-thang")
      .flatMap(({ ranks: field }) => getValuedFacts(field));
    expect(ranks.map((fact) => [fact.basis, fact.value.asOf, fact.value.wording, ...getCitedSources(fact)])).toEqual([
      ["implied", "2024-02-27", "colonel"],
      ["external", "2024-05", "Đại tá", "source/vnpkc-ten-years"],
      ["external", "2025-07?", "Thiếu tướng", "source/thoidai-215015"],
    ]);
  });
});
