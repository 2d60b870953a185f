import { people } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { told } from "./fields.ts";
import { dispatchesOf, madeOf, pagesOf, printedNames } from "./texts.ts";

const named = people.filter((person) => printedNames(person).length > 0);

describe("ranks as of a day", () => {
  it("which rank each dispatch prints, as of which day, and of whom it prints none", () => {
    const ranks = named.map(({ label, ranks: field }) => [
      label.en,
      told(field)
        .filter(({ basis }) => basis !== "external")
        .map((fact) => [fact.value.wording, fact.value.asOf ?? "no day", ...dispatchesOf(fact)]),
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

  it("what each of these days is made of: a day from the body, a year from the header", () => {
    const days = named.flatMap(({ label, ranks: field }) =>
      told(field)
        .filter(({ basis, value }) => basis !== "external" && value.asOf !== undefined)
        .map((fact) => [label.en, ...madeOf(fact).filter((made) => !made.startsWith("whole"))]),
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

  it("who had which rank on 17 May 2022, by the dispatch and by pages outside", () => {
    const ranks = people.flatMap(({ label, ranks: field }) =>
      told(field)
        .filter(({ value }) => value.asOf === "2022-05-17")
        .map((fact) => [label.en, fact.value.wording, ...dispatchesOf(fact), ...pagesOf(fact)]),
    );
    expect(ranks).toEqual([
      ["Hoàng Xuân Chiến", "Sen. Lt. Gen.", "source/vietnamplus-en-228742"],
      ["Hoàng Xuân Chiến", "général de corps d'armée", "vietnamplus-182635"],
      ["Hoàng Xuân Chiến", "Thượng tướng", "source/vovworld-vi-1101274"],
      ["Nem Sowat", "General", "source/vietnamplus-en-228708"],
    ]);
  });

  it("which rank Phạm Mạnh Thắng had as of each day that is known", () => {
    const ranks = people.filter(({ id }) => id === "pham-manh-thang").flatMap(({ ranks: field }) => told(field));
    expect(ranks.map((fact) => [fact.basis, fact.value.asOf, fact.value.wording, ...pagesOf(fact)])).toEqual([
      ["stated", "2024-02-27", "colonel"],
      ["external", "2024-05", "Đại tá", "source/vnpkc-ten-years"],
      ["external", "2025-07", "Thiếu tướng", "source/thoidai-215015"],
    ]);
  });
});
