import { memberships, people, posts } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, labelOf, pagesOf, spansOf, told, valuesOf, wordsOf } from "./queries.ts";

describe("ranks and offices", () => {
  it("which rank each dispatch prints, and of whom it prints none", () => {
    const ranks = people.map(({ label, ranks: field }) => [
      label.en,
      told(field).flatMap((fact) => spansOf(fact).map(({ text }) => `${fact.value.wording} (${text})`)),
    ]);
    expect(Object.fromEntries(ranks)).toEqual({
      "Hoàng Xuân Chiến": [
        "général de corps d'armée (vietnamplus-182635/e1)",
        "général de corps d’armée (vietnamplus-219237/e1)",
        "général de corps d’armée (vietnamplus-219237/e1)",
      ],
      "Kono Taro": [],
      "Matsuzawa Tomoko": [],
      "Nguyễn Chí Vịnh": [
        "général de corps d’armée (vietnamplus-133876/e1)",
        "général de corps d’armée (vietnamplus-133876/e1)",
      ],
      "Nguyễn Như Cảnh": ["colonel (nhandan-post78842/e1)"],
      "Nishida Yasunori": [],
      "Phạm Mạnh Thắng": ["colonel (vietnamplus-219224/e1)"],
      "Serizawa Kiyoshi": [],
      "Tsuchimichi Akihiro": [],
    });
  });

  it("which rank Phạm Mạnh Thắng had as of each day that is known", () => {
    const ranks = people.filter(({ id }) => id === "pham-manh-thang").flatMap(({ ranks: field }) => told(field));
    expect(ranks.map((fact) => [fact.basis, fact.value.asOf, fact.value.wording, ...pagesOf(fact)])).toEqual([
      ["stated", undefined, "colonel"],
      ["external", "2024-05", "Đại tá", "source/vnpkc-ten-years"],
      ["external", "2025-07", "Thiếu tướng", "source/thoidai-215015"],
    ]);
  });

  it("of whom the texts leave open which office he held, with the words for it, and who says more outside", () => {
    const open = memberships
      .filter(({ post }) => isSilent(post))
      .map(({ member, title, post }) => ({
        who: valuesOf(member).map(labelOf),
        printed: valuesOf(title, inTexts).map(({ wording }) => wording),
        outside: told(post).map((fact) => [labelOf(fact.value), ...pagesOf(fact)]),
      }));
    expect(open).toEqual([
      {
        who: ["Nguyễn Như Cảnh"],
        printed: ["directeur adjoint du département"],
        outside: [
          [
            "Deputy Director of the Viet Nam Department of Peacekeeping Operations",
            "source/vietnamplus-en-249137",
            "source/vietnamplus-vi-post848692",
          ],
        ],
      },
      { who: ["Nishida Yasunori"], printed: ["homologue japonais"], outside: [] },
      {
        who: ["Tsuchimichi Akihiro"],
        printed: ["homologue japonais", "vice-ministres"],
        outside: [
          ["Vice-Minister of Defense for International Affairs of Japan", "source/coron-170008202236064736514"],
        ],
      },
    ]);
  });

  it("who held which office on which day, by the texts alone", () => {
    const held = memberships.flatMap(({ member, post, attested }) =>
      valuesOf(post, inTexts).length === 0
        ? []
        : valuesOf(attested, inTexts).map((day) => [
            day,
            ...valuesOf(member).map(labelOf),
            ...new Set(valuesOf(post, inTexts).map(labelOf)),
          ]),
    );
    expect(held).toEqual([
      ["2024-02-27", "Hoàng Xuân Chiến", "Deputy Minister of National Defence of Viet Nam"],
      ["2022-05-17", "Hoàng Xuân Chiến", "Deputy Minister of National Defence of Viet Nam"],
      ["[..2020-02-21]", "Kono Taro", "Minister of Defense of Japan"],
      ["[..2020-02-21]", "Nguyễn Chí Vịnh", "Deputy Minister of National Defence of Viet Nam"],
      ["2020-02-21", "Nguyễn Chí Vịnh", "Deputy Minister of National Defence of Viet Nam"],
      ["2024-02-27", "Phạm Mạnh Thắng", "Director of the Viet Nam Department of Peacekeeping Operations"],
      ["2024-02-27", "Serizawa Kiyoshi", "Vice-Minister of Defense for International Affairs of Japan"],
    ]);
  });

  it("as what Viet Nam belongs to other bodies, and of which capacity the texts give the term", () => {
    const capacities = memberships
      .filter(({ member }) => valuesOf(member, inTexts).includes("organization/viet-nam"))
      .map(({ organization, title, period, cycle }) => ({
        in: [...new Set(valuesOf(organization).map(labelOf))],
        as: valuesOf(title, inTexts).map(({ wording }) => wording),
        term: valuesOf(period, inTexts),
        cycle: valuesOf(cycle),
      }));
    expect(capacities).toEqual([
      {
        in: ["ADMM-Plus Experts’ Working Group on Peacekeeping Operations"],
        as: ["coprésidents du Groupe d'experts sur le maintien de la paix"],
        term: ["2021/2023"],
        cycle: [4],
      },
      { in: ["ASEAN"], as: ["président de l'ASEAN"], term: ["2020"], cycle: [] },
      {
        in: ["United Nations Security Council"],
        as: ["membre non permanent du Conseil de sécurité des Nations Unies"],
        term: [],
        cycle: [],
      },
    ]);
  });

  it("which offices a dispatch prints without naming any holder", () => {
    const unheld = posts
      .filter((one) => !memberships.some(({ post }) => valuesOf(post).includes(`post/${one.id}`)))
      .map(({ names }) => told(names).flatMap(wordsOf));
    expect(unheld).toEqual([
      ["vietnamplus-133876 «chef d’état-major interarmées du Japon»"],
      ["vietnamplus-219237 «président vietnamien»"],
    ]);
  });
});
