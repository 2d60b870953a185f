import { events, type Event } from "@vnjp/dataset";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { isSilent, labelOf, nameOf, the, told, valuesOf } from "./fields.ts";
import { fileOf, wordsOf } from "./texts.ts";

/** A row of facts.csv. */
interface Row {
  readonly record: string;
  readonly pointer: string;
  readonly value: string;
  readonly basis: string;
  readonly dispatch: string;
  readonly quote: string;
}

const rows = parse(fileOf("csv/facts.csv"), { columns: true }) as readonly Row[];

const isCourse = ({ type }: Event): boolean => valuesOf(type).includes("course");

describe("counts", () => {
  it("how many courses each dispatch counts, under which programme, and on which evidence", () => {
    const counted = events.filter(isCourse).flatMap(({ count, mechanism }) =>
      told(count).map((fact) => ({
        count: fact.value,
        words: wordsOf(fact),
        programme: told(mechanism).map(({ value, basis }) => [labelOf(value), basis]),
        by: told(mechanism).flatMap(wordsOf),
      })),
    );
    expect(counted).toEqual([
      {
        count: 2,
        words: ["nhandan-post78842 «deux formations»"],
        programme: [["United Nations Triangular Partnership Programme", "stated"]],
        by: ["nhandan-post78842 «dans le cadre du TPP»"],
      },
      {
        count: 3,
        words: ["vietnamplus-219224 «trois»"],
        programme: [["United Nations Triangular Partnership Programme", "implied"]],
        by: [
          "vietnamplus-219224 «Ils ont également travaillé ensemble dans le cadre du Programme de Partenariat Triangulaire (PPT). le Japon a collaboré»",
        ],
      },
    ]);
  });

  it("the same from facts.csv: how many courses each dispatch counts", () => {
    const courses = rows
      .filter(({ pointer, value }) => pointer.startsWith("/type/") && value === "course")
      .map(({ record }) => record);
    const counts = rows.filter(
      ({ record, pointer, basis }) =>
        courses.includes(record) && pointer.startsWith("/count/") && basis !== "not-stated",
    );
    expect(counts.map(({ dispatch, value, quote }) => [dispatch, value, quote])).toEqual([
      ["nhandan-post78842", "2", "deux formations"],
      ["vietnamplus-219224", "3", "trois"],
    ]);
  });

  it("the same from facts.csv: who is told in so many words to have co-chaired what", () => {
    const chairs = rows
      .filter(({ record }) => record.startsWith("event/"))
      .filter(
        ({ pointer, value, basis }) =>
          /^\/participants\/[^/]+\/role\//.test(pointer) && value === "co-chair" && basis === "stated",
      )
      .map(({ record, pointer }) => [record, `/participants/${pointer.split("/")[2] ?? ""}/who/`] as const);
    const who = chairs.flatMap(([event, prefix]) =>
      rows
        .filter(
          ({ record, pointer, basis }) => record === event && pointer.startsWith(prefix) && basis !== "not-stated",
        )
        .map(({ record, value }) => `${(JSON.parse(value) as { record?: string }).record ?? "somebody"} at ${record}`),
    );
    expect([...new Set(who)].toSorted()).toEqual([
      "organization/japan at event/peacekeeping-expert-group-activities",
      "organization/viet-nam at event/peacekeeping-expert-group-activities",
      "person/hoang-xuan-chien at event/2024-02-27-defence-policy-dialogue-10",
      "person/matsuzawa-tomoko at event/field-training-planning-conference",
      "person/nguyen-nhu-canh at event/field-training-planning-conference",
      "person/serizawa-kiyoshi at event/2024-02-27-defence-policy-dialogue-10",
    ]);
  });

  it("in which years the two courses were, and who organized them: both countries", () => {
    const { date, participants } = the("event/heavy-equipment-courses-2019-2020");
    expect(told(date).map((fact) => [fact.value, ...wordsOf(fact)])).toEqual([
      ["{2019,2020}", "nhandan-post78842 «en 2019 et 2020»"],
    ]);
    expect(
      Object.values(participants ?? {}).flatMap(({ who, role }) =>
        valuesOf(who).map((party) => [nameOf(party), ...valuesOf(role)]),
      ),
    ).toEqual([
      ["organization/japan", "co-organizer"],
      ["organization/viet-nam", "co-organizer"],
    ]);
  });

  it("of which groups of events the number is not given", () => {
    expect(events.filter(({ count }) => isSilent(count)).map(({ id }) => id)).toEqual([
      "cycle-4-co-chairing-activities",
      "peacekeeping-courses-in-japan",
      "peacekeeping-exercises-in-japan",
      "peacekeeping-expert-group-activities",
      "unmiss-exchanges",
      "vietnamese-language-courses-at-military-science-academy",
    ]);
  });

  it("which events have a number in a series, by which words", () => {
    const numbered = events.flatMap(({ id, ordinal }) =>
      told(ordinal).map((fact) => [id, fact.value, ...wordsOf(fact)]),
    );
    expect(numbered).toEqual([
      ["2024-02-27-defence-policy-dialogue-10", 10, "vietnamplus-219224 «10e»", "vietnamplus-219237 «10e»"],
      ["admm-plus-10th-anniversary", 10, "vietnamplus-133876 «10e»"],
    ]);
  });
});
