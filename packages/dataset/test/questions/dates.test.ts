import { get, getDateRange, dispatches, events, statements } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getDispatchIds, formatSupport, formatQuotes } from "./helpers/texts.ts";

/** Returns the day of a date if it is a single day. */
const getExactDay = (date: string): string[] => {
  const { earliest, latest } = getDateRange(date);
  return earliest !== undefined && earliest === latest ? [earliest] : [];
};

/** Lists the relations of an event that order it in time. */
const listTimeRelations = (event: `event/${string}`): string[] =>
  getValues(get(event).relations, textBases)
    .filter(({ type }) => ["precedes", "follows", "same-day-as"].includes(type))
    .map(({ type, record }) => `${type} ${record}`);

describe("the data on dates", () => {
  test("it shows which dispatches recall the memorandum of 15 September 2015, and how precisely each dates it", () => {
    const memorandum = "agreement/peacekeeping-memorandum-2015";
    const recalls = statements
      .filter(({ objects }) =>
        Object.values(objects ?? {}).some(({ target }) => getValues(target).includes(memorandum)),
      )
      .flatMap(({ content }) => getValuedFacts(content).flatMap(getDispatchIds));
    const signed = Object.values(get(memorandum).lifecycle ?? {}).filter(({ stage }) =>
      getValues(stage).includes("signed"),
    );
    expect(recalls.toSorted()).toEqual(["nhandan-post78842", "vietnamplus-219224"]);
    expect(
      signed.flatMap(({ date }) => getValuedFacts(date).map((fact) => [fact.value, ...formatQuotes(fact)])),
    ).toEqual([
      ["2015-09-15", "nhandan-post78842 «Le 15 septembre 2015»"],
      ["2015-09", "vietnamplus-219224 «en septembre 2015»"],
    ]);
  });

  test("it shows the events that the texts put on the same day", () => {
    const dated = events.flatMap(({ id, date }) =>
      [...new Set(getValues(date, textBases).flatMap(getExactDay))].map((day) => ({ id, day })),
    );
    const shared = dated
      .map(({ day }) => [day, dated.filter((one) => one.day === day).map(({ id }) => id)] as const)
      .filter(([, ids]) => ids.length > 1);
    expect(Object.fromEntries(shared)).toEqual({
      "2020-02-21": ["2020-02-21-consultation", "2020-02-21-vinh-nishida-talks"],
      "2024-02-27": ["2024-02-27-defence-policy-dialogue-10", "2024-02-27-visit-to-peacekeeping-department"],
    });
  });

  test("it shows the parts of each date: the day from the body, the year from the header", () => {
    const days = events.flatMap(({ id, date }) => {
      const facts = getValuedFacts(date).filter(
        ({ basis, value }) => basis !== "external" && /^\d{4}-\d{2}-\d{2}$/.test(value),
      );
      return facts.length === 0 ? [] : [[id, [...new Set(facts.flatMap(formatSupport))].toSorted()] as const];
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

  test("it shows the dates that are open on one side", () => {
    const open = [...events, ...dispatches]
      .flatMap((record) => [
        ...getValuedFacts(record.kind === "event" ? record.date : undefined).map((fact) => [record.id, fact] as const),
        ...getValuedFacts(record.kind === "dispatch" ? record.published : undefined).map(
          (fact) => [record.id, fact] as const,
        ),
      ])
      .map(([id, { value }]) => [id, value, getDateRange(value)] as const)
      .filter(([, , { earliest, latest }]) => earliest === undefined || latest === undefined);
    expect(open).toEqual([
      ["2022-05-17-adsom", "2022-05-17/", { earliest: "2022-05-17", latest: undefined }],
      ["vinh-calls-on-kono", "[..2020-02-21]", { earliest: undefined, latest: "2020-02-21" }],
    ]);
  });

  test("it shows the order of the consultation, the talks and the call of February 2020", () => {
    expect({
      call: listTimeRelations("event/vinh-calls-on-kono"),
      talks: listTimeRelations("event/2020-02-21-vinh-nishida-talks"),
      consultation: listTimeRelations("event/2020-02-21-consultation"),
    }).toEqual({
      call: ["precedes event/2020-02-21-vinh-nishida-talks"],
      talks: ["follows event/2020-02-21-consultation", "same-day-as event/2020-02-21-consultation"],
      consultation: [],
    });
  });

  test("it shows the events between 2015 and 2022, as held or as planned", () => {
    const within = events
      .filter(({ date }) =>
        getValues(date, textBases)
          .map(getDateRange)
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
