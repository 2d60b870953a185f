import { people } from "@vnjp/dataset";
import { search } from "@vnjp/dataset/search";
import { describe, expect, test } from "vitest";
import { getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources, getPrintedNames, getSpans } from "./helpers/texts.ts";

describe("the data on spellings and scripts", () => {
  test("it shows the people whose name is known in kanji, with the sources", () => {
    const kanji = people.flatMap(({ label, names }) =>
      getValuedFacts(names).flatMap((fact) =>
        fact.value.language === "ja" ? [[label.en, fact.value.name, ...getCitedSources(fact)]] : [],
      ),
    );
    expect(kanji).toEqual([
      ["Kono Taro", "河野太郎", "source/portal-worlds-12111"],
      ["Matsuzawa Tomoko", "松沢 朝子", "source/asagumo-24112001", "source/mod-japan-white-paper-2024-nc030000"],
      ["Serizawa Kiyoshi", "芹沢清", "source/dailysunny-2023-07-01"],
      ["Tsuchimichi Akihiro", "槌道明宏", "source/coron-170008202236064736514"],
      ["Yamazaki Koji", "山崎幸二", "source/portal-worlds-20648"],
    ]);
  });

  test("it shows the people whose name is not known in its own script", () => {
    const without = people.filter(
      ({ names }) => !getValues(names).some(({ language }) => language === "ja" || language === "vi"),
    );
    expect(without.map(({ id }) => id)).toEqual(["nem-sowat", "nishida-yasunori"]);
  });

  test("it shows the order of family and given names in a dispatch", () => {
    const order = people
      .flatMap(getPrintedNames)
      .filter(({ fact }) => getSpans(fact).some(({ text }) => text === "vietnamplus-133876/e1"))
      .map(({ name, fact }) => [name, fact.basis === "not-stated" ? undefined : fact.value.order]);
    expect(order).toEqual([
      ["Taro Kono", "given-family"],
      ["Nguyen Chi Vinh", "family-given"],
      ["Nishida Yasunori", "family-given"],
    ]);
  });

  test.each(["Hoang Xuân Chiên", "Hoang Xuan Chiên", "hoàng xuân chiến", "HOANG XUAN CHIEN"])(
    "search finds a person by %s",
    (spelling) => {
      expect(search(spelling)[0]?.reference).toBe("person/hoang-xuan-chien");
      expect(search(spelling, { kind: "person" })).toHaveLength(1);
    },
  );

  test.each([
    ["Masuzawa", "person/matsuzawa-tomoko"],
    ["Phạm Minh Thắng", "person/pham-manh-thang"],
    ["Taro Kono", "person/kono-taro"],
    ["槌道明宏", "person/tsuchimichi-akihiro"],
    ["MINUSS", "organization/unmiss"],
    ["Hanoi", "place/ha-noi"],
  ])("search finds a record by %s, a typo or another order, script or spelling", (spelling, reference) => {
    expect(search(spelling)[0]?.reference).toBe(reference);
  });
});
