import { get, events, type Event } from "@vnjp/dataset";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { isSilent, getLabel, getPartyName, getValuedFacts, getValues } from "./helpers/fields.ts";
import { readPackageFile, formatQuotes } from "./helpers/texts.ts";

type Row = Readonly<Record<string, string>>;

const readTable = (name: string): readonly Row[] =>
  parse(readPackageFile(`csv/${name}.csv`), { bom: true, columns: true }) as readonly Row[];

const isCourse = ({ type }: Event): boolean => getValues(type).includes("course");

describe("the data on counts", () => {
  test("it shows how many courses each dispatch counts, under which programme, with the evidence", () => {
    const counted = events.filter(isCourse).flatMap(({ count, mechanism }) =>
      getValuedFacts(count).map((fact) => ({
        count: fact.value,
        words: formatQuotes(fact),
        programme: getValuedFacts(mechanism).map(({ value, basis }) => [getLabel(value), basis]),
        by: getValuedFacts(mechanism).flatMap(formatQuotes),
      })),
    );
    expect(counted).toEqual([
      {
        count: { kind: "exactly", number: 2 },
        words: ["nhandan-post78842 «deux formations»"],
        programme: [["United Nations Triangular Partnership Programme", "stated"]],
        by: ["nhandan-post78842 «dans le cadre du TPP»"],
      },
      {
        count: { kind: "exactly", number: 3 },
        words: ["vietnamplus-219224 «trois»"],
        programme: [["United Nations Triangular Partnership Programme", "implied"]],
        by: [
          "vietnamplus-219224 «Ils ont également travaillé ensemble dans le cadre du Programme de Partenariat Triangulaire (PPT). le Japon a collaboré»",
        ],
      },
    ]);
  });

  test("events.csv shows how many courses there are in all, facts.csv how many each dispatch counts, evidence.csv in which words", () => {
    const courses = readTable("events").filter(({ type, count_lowest }) => type === "course" && count_lowest !== "");
    expect(courses.map(({ count, count_highest, count_basis }) => [count, count_highest, count_basis])).toEqual([
      ["2", "2", "stated"],
      ["3", "3", "stated"],
    ]);
    const counts = readTable("facts").filter(
      ({ record, pointer, basis }) =>
        courses.some((course) => course["record"] === record) &&
        pointer?.startsWith("/count/") &&
        basis !== "not-stated",
    );
    const words = readTable("evidence").filter(({ record, pointer }) =>
      counts.some((count) => count["record"] === record && count["pointer"] === pointer),
    );
    expect(counts.map(({ value }) => value)).toEqual(["2", "3"]);
    expect(words.map(({ text, quote }) => [text, quote])).toEqual([
      ["nhandan-post78842/e1", "deux formations"],
      ["vietnamplus-219224/e1", "trois"],
    ]);
  });

  test("participant_identities.csv and participant_roles.csv show who is stated to have co-chaired what", () => {
    const identities = readTable("participant_identities");
    const who = readTable("participant_roles")
      .filter(({ record, role, basis }) => record?.startsWith("event/") && role === "co-chair" && basis === "stated")
      .flatMap(({ record, participant }) =>
        identities
          .filter((one) => one["record"] === record && one["participant"] === participant)
          .map((one) => `${one["who"]} at ${record}`),
      );
    expect(who.toSorted()).toEqual([
      "organization/japan at event/peacekeeping-expert-group-activities",
      "organization/viet-nam at event/peacekeeping-expert-group-activities",
      "person/hoang-xuan-chien at event/2024-02-27-defence-policy-dialogue-10",
      "person/matsuzawa-tomoko at event/field-training-planning-conference",
      "person/nguyen-nhu-canh at event/field-training-planning-conference",
      "person/serizawa-kiyoshi at event/2024-02-27-defence-policy-dialogue-10",
    ]);
  });

  test("it shows the years of the two courses, and both countries as their organizers", () => {
    const { date, participants } = get("event/heavy-equipment-courses-2019-2020");
    expect(getValuedFacts(date).map((fact) => [fact.value, ...formatQuotes(fact)])).toEqual([
      ["{2019,2020}", "nhandan-post78842 «en 2019 et 2020»"],
    ]);
    expect(
      Object.values(participants ?? {}).flatMap(({ who, role }) =>
        getValues(who).map((party) => [getPartyName(party), ...getValues(role)]),
      ),
    ).toEqual([
      ["organization/japan", "co-organizer"],
      ["organization/viet-nam", "co-organizer"],
    ]);
  });

  test("it shows the groups of events whose number is not stated", () => {
    expect(events.filter(({ count }) => isSilent(count)).map(({ id }) => id)).toEqual([
      "cycle-4-co-chairing-activities",
      "peacekeeping-courses-in-japan",
      "peacekeeping-exercises-in-japan",
      "peacekeeping-expert-group-activities",
      "unmiss-exchanges",
      "vietnamese-language-courses-at-military-science-academy",
    ]);
  });

  test("it shows which events have a number in a series, with the words; two numbers are from a later page", () => {
    const numbered = events.flatMap(({ id, ordinal }) =>
      getValuedFacts(ordinal).map((fact) => [id, fact.value, ...formatQuotes(fact)]),
    );
    expect(numbered).toEqual([
      ["2020-admm-plus", 7],
      ["2024-02-27-defence-policy-dialogue-10", 10, "vietnamplus-219224 «10e»", "vietnamplus-219237 «10e»"],
      ["admm-plus-10th-anniversary", 10, "vietnamplus-133876 «10e»"],
      ["asean-japan-informal-meeting", 6],
    ]);
  });
});
