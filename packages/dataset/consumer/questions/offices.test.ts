import { events, mechanisms, memberships, posts } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, labelOf, referenceOf, told, valuesOf } from "./fields.ts";
import { pagesOf, wordsOf } from "./texts.ts";

describe("offices", () => {
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
        outside: [],
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

  it("which offices a dispatch prints without naming any holder, and whom a page outside names", () => {
    const unheld = posts
      .map((post) => ({
        printed: told(post.names).flatMap(wordsOf),
        tenures: memberships.filter((one) => valuesOf(one.post).includes(referenceOf(post))),
      }))
      .filter(({ tenures }) => tenures.every(({ member }) => valuesOf(member, inTexts).length === 0))
      .map(({ printed, tenures }) => ({
        printed,
        outside: tenures.flatMap(({ member }) => told(member).map((fact) => [labelOf(fact.value), ...pagesOf(fact)])),
      }));
    expect(unheld).toEqual([
      {
        outside: [["Yamazaki Koji", "source/portal-worlds-20648", "source/vietnamplus-fr-134222"]],
        printed: ["vietnamplus-133876 «chef d’état-major interarmées du Japon»"],
      },
      {
        outside: [],
        printed: ["vietnamplus-219237 «président vietnamien»"],
      },
    ]);
  });

  it("of which level those are whose office is left open, and on which words", () => {
    const levels = memberships.flatMap(({ member, level }) =>
      told(level).map((fact) => [...valuesOf(member).map(labelOf), fact.value.en, fact.basis, ...wordsOf(fact)]),
    );
    expect(levels).toEqual([
      [
        "Nishida Yasunori",
        "vice-minister of defence",
        "implied",
        "vietnamplus-133876 «vice-ministre vietnamien de la Défense, a eu un entretien avec son homologue japonais Nishida Yasunori»",
      ],
      [
        "Tsuchimichi Akihiro",
        "vice-minister of defence",
        "implied",
        "vietnamplus-182635 «vice-ministre de la Défense, et son homologue japonais, Tsuchimichi Akihiro»",
      ],
      ["Tsuchimichi Akihiro", "vice-minister", "stated", "vietnamplus-182635 «les deux vice-ministres»"],
    ]);
  });

  it("at which level which sessions and frames meet, in which words", () => {
    const levels = [...events, ...mechanisms].flatMap((record) =>
      told(record.level).map((fact) => [referenceOf(record), fact.basis, ...wordsOf(fact)]),
    );
    expect(levels).toEqual([
      [
        "event/2024-02-27-defence-policy-dialogue-10",
        "stated",
        "vietnamplus-219224 «au niveau de vice-ministre de la Défense»",
      ],
      ["mechanism/defence-policy-dialogue", "stated", "vietnamplus-133876 «au niveau de vice-ministre»"],
      ["mechanism/defence-policy-dialogue", "stated", "vietnamplus-219224 «au niveau de vice-ministre de la Défense»"],
    ]);
  });
});
