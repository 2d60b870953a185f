import { find, people } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { referenceOf, told, valuesOf } from "./fields.ts";
import { pagesOf, printedNames, spansOf } from "./texts.ts";

describe("spellings and scripts", () => {
  it("whose name is known in kanji, and by which page", () => {
    const kanji = people.flatMap(({ label, names }) =>
      told(names).flatMap((fact) =>
        fact.value.language === "ja" ? [[label.en, fact.value.name, ...pagesOf(fact)]] : [],
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

  it("of which people no page was found that writes the name in its own script", () => {
    const without = people.filter(
      ({ names }) => !valuesOf(names).some(({ language }) => language === "ja" || language === "vi"),
    );
    expect(without.map(({ id }) => id)).toEqual(["nem-sowat", "nishida-yasunori"]);
  });

  it("in which order one dispatch prints family and given names", () => {
    const order = people
      .flatMap(printedNames)
      .filter(({ fact }) => spansOf(fact).some(({ text }) => text === "vietnamplus-133876/e1"))
      .map(({ name, fact }) => [name, fact.basis === "not-stated" ? undefined : fact.value.order]);
    expect(order).toEqual([
      ["Taro Kono", "given-family"],
      ["Nguyen Chi Vinh", "family-given"],
      ["Nishida Yasunori", "family-given"],
    ]);
  });

  it.each(["Hoang Xuân Chiên", "Hoang Xuan Chiên", "hoàng xuân chiến", "HOANG XUAN CHIEN"])(
    "who is meant by %s, however it is spelled",
    (spelling) => {
      const found = find(spelling).map(referenceOf);
      expect(found.filter((reference) => reference.startsWith("person/"))).toEqual(["person/hoang-xuan-chien"]);
    },
  );

  it.each([
    ["Masuzawa", "person/matsuzawa-tomoko"],
    ["Phạm Minh Thắng", "person/pham-manh-thang"],
    ["Taro Kono", "person/kono-taro"],
    ["槌道明宏", "person/tsuchimichi-akihiro"],
    ["MINUSS", "organization/unmiss"],
    ["Hanoi", "place/ha-noi"],
  ])("who or what is meant by %s, a slip, another order, another script or another spelling", (spelling, reference) => {
    expect(find(spelling).map(referenceOf)).toContain(reference);
  });
});
