import { daysOf, dispatches, events, statements } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, the, told, valuesOf } from "./fields.ts";
import { dispatchesOf, madeOf, wordsOf } from "./texts.ts";

/** The day that a date is, where it is one day and not more. */
const oneDay = (date: string): string[] => {
  const { earliest, latest } = daysOf(date);
  return earliest !== undefined && earliest === latest ? [earliest] : [];
};

/** How the relations of an event put it in time to other events. */
const orderOf = (event: `event/${string}`): string[] =>
  valuesOf(the(event).relations, inTexts)
    .filter(({ type }) => ["precedes", "follows", "same-day-as"].includes(type))
    .map(({ type, record }) => `${type} ${record}`);

describe("dates", () => {
  it("which dispatches recall the memorandum of 15 September 2015, and how precisely each dates it", () => {
    const memorandum = "agreement/peacekeeping-memorandum-2015";
    const recalls = statements
      .filter(({ objects }) => Object.values(objects ?? {}).some(({ target }) => valuesOf(target).includes(memorandum)))
      .flatMap(({ content }) => told(content).flatMap(dispatchesOf));
    const signed = Object.values(the(memorandum).lifecycle ?? {}).filter(({ stage }) =>
      valuesOf(stage).includes("signed"),
    );
    expect(recalls.toSorted()).toEqual(["nhandan-post78842", "vietnamplus-219224"]);
    expect(signed.flatMap(({ date }) => told(date).map((fact) => [fact.value, ...wordsOf(fact)]))).toEqual([
      ["2015-09-15", "nhandan-post78842 «Le 15 septembre 2015»"],
      ["2015-09", "vietnamplus-219224 «en septembre 2015»"],
    ]);
  });

  it("which events the texts put on one and the same day", () => {
    const dated = events.flatMap(({ id, date }) =>
      [...new Set(valuesOf(date, inTexts).flatMap(oneDay))].map((day) => ({ id, day })),
    );
    const shared = dated
      .map(({ day }) => [day, dated.filter((one) => one.day === day).map(({ id }) => id)] as const)
      .filter(([, ids]) => ids.length > 1);
    expect(Object.fromEntries(shared)).toEqual({
      "2020-02-21": ["2020-02-21-consultation", "2020-02-21-vinh-nishida-talks"],
      "2024-02-27": ["2024-02-27-defence-policy-dialogue-10", "2024-02-27-visit-to-peacekeeping-department"],
    });
  });

  it("what each day is made of: a day from the body, a year from the header", () => {
    const days = events.flatMap(({ id, date }) => {
      const facts = told(date).filter(({ basis, value }) => basis !== "external" && /^\d{4}-\d{2}-\d{2}$/.test(value));
      return facts.length === 0 ? [] : [[id, [...new Set(facts.flatMap(madeOf))].toSorted()] as const];
    });
    expect(Object.fromEntries(days)).toEqual({
      "2015-09-15-peacekeeping-memorandum-signing": ["whole: nhandan-post78842 «Le 15 septembre 2015»"],
      "2020-02-21-consultation": ["day: vietnamplus-133876 «le 21 février»", "year: vietnamplus-133876 «date 2020-02»"],
      "2020-02-21-vinh-nishida-talks": [
        "anchor: vietnamplus-133876 «le 21 février»",
        "day: vietnamplus-133876 «Le même jour»",
        "year: vietnamplus-133876 «date 2020-02»",
      ],
      "2022-05-17-vice-ministers-meeting": [
        "day: vietnamplus-182635 «le 17 mai»",
        "year: vietnamplus-182635 «date 2022-05»",
      ],
      "2022-05-18-adsom-plus": ["day: vietnamplus-182635 «le 18 mai»", "year: vietnamplus-182635 «date 2022-05»"],
      "2024-02-27-defence-policy-dialogue-10": [
        "anchor: vietnamplus-219224 «le 27 février»",
        "day: vietnamplus-219224 «qui a eu lieu le même jour»",
        "day: vietnamplus-219237 «mardi 27 février»",
        "year: vietnamplus-219224 «date 2024-02»",
        "year: vietnamplus-219237 «date 2024-02»",
      ],
      "2024-02-27-visit-to-peacekeeping-department": [
        "day: vietnamplus-219224 «le 27 février»",
        "year: vietnamplus-219224 «date 2024-02»",
      ],
    });
  });

  it("which dates are open on one side, and on which", () => {
    const open = [...events, ...dispatches]
      .flatMap((record) => [
        ...told(record.kind === "event" ? record.date : undefined).map((fact) => [record.id, fact] as const),
        ...told(record.kind === "dispatch" ? record.published : undefined).map((fact) => [record.id, fact] as const),
      ])
      .map(([id, { value }]) => [id, value, daysOf(value)] as const)
      .filter(([, , { earliest, latest }]) => earliest === undefined || latest === undefined);
    expect(open).toEqual([
      ["2022-05-17-adsom", "2022-05-17/", { earliest: "2022-05-17", latest: undefined }],
      ["vinh-calls-on-kono", "[..2020-02-21]", { earliest: undefined, latest: "2020-02-21" }],
      ["nhandan-post78842", "[..2023-09]", { earliest: undefined, latest: "2023-09-30" }],
      ["nhandan-post78842", "[2020..]", { earliest: "2020-01-01", latest: undefined }],
    ]);
  });

  it("in which order the consultation, the talks and the call of February 2020 came", () => {
    expect({
      call: orderOf("event/vinh-calls-on-kono"),
      talks: orderOf("event/2020-02-21-vinh-nishida-talks"),
      consultation: orderOf("event/2020-02-21-consultation"),
    }).toEqual({
      call: ["precedes event/2020-02-21-vinh-nishida-talks"],
      talks: ["follows event/2020-02-21-consultation", "same-day-as event/2020-02-21-consultation"],
      consultation: [],
    });
  });

  it("what the texts date between 2015 and 2022, told as held or as to come", () => {
    const within = events
      .filter(({ date }) =>
        valuesOf(date, inTexts)
          .map(daysOf)
          .some(({ earliest = "", latest = "9999" }) => earliest >= "2015" && latest < "2023"),
      )
      .map(({ id }) => id);
    expect(within).toEqual([
      "2015-09-15-peacekeeping-memorandum-signing",
      "2020-02-21-consultation",
      "2020-02-21-vinh-nishida-talks",
      "2020-admm-plus",
      "2022-05-17-vice-ministers-meeting",
      "2022-05-18-adsom-plus",
      "admm-plus-10th-anniversary",
      "defence-exhibition-viet-nam",
      "heavy-equipment-courses-2019-2020",
      "women-and-peacekeeping-conference",
    ]);
  });
});
