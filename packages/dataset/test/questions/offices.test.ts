import { events, mechanisms, memberships, posts } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getLabel, formatReference, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources, formatQuotes } from "./helpers/texts.ts";

describe("the data on offices", () => {
  test("it shows the people whose office the texts leave open, with the words, and what external pages add", () => {
    const open = memberships
      .filter(({ post }) => isSilent(post))
      .map(({ member, title, post }) => ({
        who: getValues(member).map(getLabel),
        printed: getValues(title, textBases).map(({ wording }) => wording),
        outside: getValuedFacts(post).map((fact) => [getLabel(fact.value), ...getCitedSources(fact)]),
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

  test("it shows who held which office on which day, by the texts alone", () => {
    const officeHolders = memberships.flatMap(({ member, post, attested }) =>
      getValues(post, textBases).length === 0
        ? []
        : getValues(attested, textBases).map((day) => [
            day,
            ...getValues(member).map(getLabel),
            ...new Set(getValues(post, textBases).map(getLabel)),
          ]),
    );
    expect(officeHolders).toEqual([
      ["2024-02-27", "Hoàng Xuân Chiến", "Deputy Minister of National Defence of Viet Nam"],
      ["2022-05-17", "Hoàng Xuân Chiến", "Deputy Minister of National Defence of Viet Nam"],
      ["[..2020-02-21]", "Kono Taro", "Minister of Defense of Japan"],
      ["2020-02", "Kono Taro", "Minister of Defense of Japan"],
      ["[..2020-02-21]", "Nguyễn Chí Vịnh", "Deputy Minister of National Defence of Viet Nam"],
      ["2020-02-21", "Nguyễn Chí Vịnh", "Deputy Minister of National Defence of Viet Nam"],
      ["2024-02-27", "Phạm Mạnh Thắng", "Director of the Viet Nam Department of Peacekeeping Operations"],
      ["2024-02-27", "Serizawa Kiyoshi", "Vice-Minister of Defense for International Affairs of Japan"],
    ]);
  });

  test("it shows the roles of Viet Nam in other bodies, and those with a stated term", () => {
    const capacities = memberships
      .filter(({ member }) => getValues(member, textBases).includes("organization/viet-nam"))
      .map(({ organization, title, period, cycle }) => ({
        in: [...new Set(getValues(organization).map(getLabel))],
        as: getValues(title, textBases).map(({ wording }) => wording),
        term: getValues(period, textBases),
        cycle: getValues(cycle),
      }));
    expect(capacities).toEqual([
      { in: ["ASEAN"], as: ["président de l'ASEAN"], term: ["2020"], cycle: [] },
      {
        in: ["ADMM-Plus Experts’ Working Group on Peacekeeping Operations"],
        as: ["coprésidents du Groupe d'experts sur le maintien de la paix"],
        term: ["2021/2023"],
        cycle: [4],
      },
      {
        in: ["United Nations Security Council"],
        as: ["membre non permanent du Conseil de sécurité des Nations Unies"],
        term: [],
        cycle: [],
      },
    ]);
  });

  test("it shows the offices that a dispatch prints without a holder, and the holders by external pages", () => {
    const vacantPosts = posts
      .map((post) => ({
        printed: getValuedFacts(post.names).flatMap(formatQuotes),
        tenures: memberships.filter((one) => getValues(one.post).includes(formatReference(post))),
      }))
      .filter(({ tenures }) => tenures.every(({ member }) => getValues(member, textBases).length === 0))
      .map(({ printed, tenures }) => ({
        printed,
        outside: tenures.flatMap(({ member }) =>
          getValuedFacts(member).map((fact) => [getLabel(fact.value), ...getCitedSources(fact)]),
        ),
      }));
    expect(vacantPosts).toEqual([
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

  test("it shows the level of the people whose office is left open, with the words", () => {
    const levels = memberships.flatMap(({ member, level }) =>
      getValuedFacts(level).map((fact) => [
        ...getValues(member).map(getLabel),
        fact.value.en,
        fact.basis,
        ...formatQuotes(fact),
      ]),
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

  test("it shows the levels of sessions and mechanisms, with the words", () => {
    const levels = [...events, ...mechanisms].flatMap((record) =>
      getValuedFacts(record.level).map((fact) => [formatReference(record), fact.basis, ...formatQuotes(fact)]),
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
