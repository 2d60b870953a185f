import {
  get,
  events,
  memberships,
  people,
  listBacklinks,
  type Event,
  type Membership,
  type Reference,
} from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getPlainDate, sortEvents } from "./helpers/events.ts";
import { textBases, isSilent, getLabel, getPartyName, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getDispatchIds, getCitedSources, getDispatchValues, formatQuotes } from "./helpers/texts.ts";

/** Returns the memberships of a person, sorted by id. */
const getTenures = (person: string): Membership[] =>
  memberships.filter(({ member }) => getValues(member).some((reference) => reference === person));

/** Returns the events in which a person takes part by name, sorted by their first possible day. */
const getEvents = (person: Reference<"person">): Event[] => {
  const found = listBacklinks(person).flatMap(({ record, pointer, type }) =>
    record.kind === "event" && pointer.startsWith("/participants/") && type === "value" ? [record] : [],
  );
  return sortEvents([...new Set(found)]);
};

/** Returns the basis on which a person takes part in an event. */
const getBases = (person: string, { participants }: Event): string[] =>
  Object.values(participants ?? {}).flatMap(({ who }) =>
    getValuedFacts(who).flatMap(({ value, basis }) => (getPartyName(value) === person ? [basis] : [])),
  );

describe("the data on people", () => {
  test("it shows who co-chaired the 10th Defence Policy Dialogue, with their posts, ranks and evidence", () => {
    const dialogue = get("event/2024-02-27-defence-policy-dialogue-10");
    const dispatches = getValuedFacts(dialogue.status).flatMap(getDispatchIds);
    const chairs = Object.values(dialogue.participants ?? {}).filter(({ role }) =>
      getValues(role).includes("co-chair"),
    );
    const answer = chairs.flatMap(({ who, role, represents }) =>
      getValues(who).map((party) => {
        const tenures = getTenures(getPartyName(party)).filter(({ attested }) =>
          getValues(attested).includes("2024-02-27"),
        );
        const ranks = people.find(({ id }) => `person/${id}` === getPartyName(party))?.ranks;
        return {
          who: getLabel(getPartyName(party)),
          for: getValues(represents).map(getLabel),
          posts: [...new Set(tenures.flatMap(({ post }) => getValues(post).map(getLabel)))],
          titles: tenures.flatMap(({ title }) => getDispatchValues(title, dispatches).map(({ wording }) => wording)),
          ranks: getDispatchValues(ranks, dispatches).map(({ wording }) => wording),
          evidence: getValuedFacts(role).flatMap(formatQuotes).toSorted(),
        };
      }),
    );
    expect(answer).toEqual([
      {
        who: "Hoàng Xuân Chiến",
        for: ["Viet Nam"],
        posts: ["Deputy Minister of National Defence of Viet Nam"],
        titles: ["vice-ministre vietnamien de la Défense"],
        ranks: ["général de corps d’armée"],
        evidence: ["vietnamplus-219237 «ont coprésidé»"],
      },
      {
        who: "Serizawa Kiyoshi",
        for: ["Japan"],
        posts: ["Vice-Minister of Defense for International Affairs of Japan"],
        titles: [
          "vice-ministre japonais de la Défense pour les Affaires internationales",
          "vice-ministre japonais de la Défense",
        ],
        ranks: [],
        evidence: ["vietnamplus-219224 «pour coprésider le 10e Dialogue»", "vietnamplus-219237 «ont coprésidé»"],
      },
    ]);
  });

  test("it shows all events of Hoàng Xuân Chiến in order, by dispatches and by external pages", () => {
    const chien = "person/hoang-xuan-chien";
    expect(getEvents(chien).map((event) => [getPlainDate(event), event.id, ...getBases(chien, event)])).toEqual([
      ["2022-05-17", "2022-05-17-vice-ministers-meeting", "stated"],
      ["2022-05-17/", "2022-05-17-adsom", "external"],
      ["2022-05-18", "2022-05-18-adsom-plus", "external"],
      ["2024-02-27", "2024-02-27-defence-policy-dialogue-10", "stated"],
    ]);
  });

  test("it shows whom Nguyễn Chí Vịnh met in February 2020, and their roles, at the consultation by a page", () => {
    const meetings = getEvents("person/nguyen-chi-vinh").map(({ type, participants }) => [
      getValues(type)[0],
      Object.fromEntries(
        Object.values(participants ?? {}).map(({ who, role }) => [
          getValues(who).map(getPartyName)[0],
          getValues(role),
        ]),
      ),
    ]);
    expect(Object.fromEntries(meetings)).toEqual({
      consultation: {
        "organization/ministry-of-defense-japan": ["participant"],
        "organization/ministry-of-national-defence-viet-nam": ["participant"],
        "person/nguyen-chi-vinh": ["co-chair", "participant"],
        "person/nishida-yasunori": ["co-chair", "participant"],
      },
      talks: { "person/nguyen-chi-vinh": ["participant"], "person/nishida-yasunori": ["participant"] },
      "courtesy-call": { "person/nguyen-chi-vinh": ["visitor"], "person/kono-taro": ["host"] },
    });
  });

  test("it shows the posts of Matsuzawa Tomoko as printed, and the days that only external pages attest", () => {
    const days = ["2022-10-10", "2022-10-11", "2023-03-01"];
    expect(
      getTenures("person/matsuzawa-tomoko").map(({ post, title, attested }) => ({
        posts: getValues(post).map(getLabel),
        printed: getValues(title, textBases).map(({ wording }) => wording),
        dayUnsaid: isSilent(attested),
        outside: getValues(attested, ["external"]).toSorted(),
      })),
    ).toEqual([
      {
        posts: ["Director for Defense Cooperation in the Indo-Pacific Region"],
        printed: [
          "directeur de la coopération de défense dans la région Indo-Pacifique au ministère japonais de la Défense",
        ],
        dayUnsaid: true,
        outside: days,
      },
      {
        posts: ["Head of the Japanese experts’ working group"],
        printed: ["chef du groupe de travail des experts japonais"],
        dayUnsaid: true,
        outside: days,
      },
    ]);
  });

  test("it shows that no dispatch speaks of Matsuzawa Tomoko as a woman, and which pages do", () => {
    const { gender } = get("person/matsuzawa-tomoko");
    expect(isSilent(gender)).toBe(true);
    expect(getValuedFacts(gender).map((fact) => [fact.value, getCitedSources(fact)])).toEqual([
      ["female", ["source/mod-viet-nam-e8bb1910", "source/vietnamplus-fr-190334", "source/vietnamplus-vi-post848692"]],
    ]);
  });

  test("it shows the participants that are named only by their office", () => {
    const offices = events.flatMap((event) =>
      Object.values(event.participants ?? {}).flatMap(({ who }) =>
        getValues(who, textBases)
          .map(getPartyName)
          .flatMap((name) => (name.startsWith("post/") ? [[getLabel(name), event.id]] : [])),
      ),
    );
    expect(offices).toEqual([
      ["President of Viet Nam", "2023-11-president-visit-to-japan"],
      ["Minister of Defense of Japan", "asean-japan-informal-meeting"],
      ["Chief of Joint Staff of Japan", "chief-of-joint-staff-visit-to-viet-nam"],
    ]);
  });
});
