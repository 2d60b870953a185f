import { events, memberships, people, referencesTo, type Event, type Membership } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { dateOf, inOrder } from "./events.ts";
import { inTexts, isSilent, labelOf, nameOf, the, told, valuesOf } from "./fields.ts";
import { dispatchesOf, pagesOf, valuesIn, wordsOf } from "./texts.ts";

/** The tenures of somebody, in the order of the ids. */
const tenuresOf = (person: string): Membership[] =>
  memberships.filter(({ member }) => valuesOf(member).includes(person));

/** The events in which somebody takes part by name, in the order of their first days. */
const eventsWith = (person: string): Event[] => {
  const found = referencesTo(person).flatMap(({ record, pointer, manner }) =>
    record.kind === "event" && pointer.startsWith("/participants/") && manner === "value" ? [record] : [],
  );
  return inOrder([...new Set(found)]);
};

/** On which basis somebody takes part in an event. */
const basesOf = (person: string, { participants }: Event): string[] =>
  Object.values(participants ?? {}).flatMap(({ who }) =>
    told(who).flatMap(({ value, basis }) => (nameOf(value) === person ? [basis] : [])),
  );

describe("people", () => {
  it("who co-chaired the 10th Defence Policy Dialogue, in which post and rank, on which evidence", () => {
    const dialogue = the("event/2024-02-27-defence-policy-dialogue-10");
    const dispatches = told(dialogue.status).flatMap(dispatchesOf);
    const chairs = Object.values(dialogue.participants ?? {}).filter(({ role }) => valuesOf(role).includes("co-chair"));
    const answer = chairs.flatMap(({ who, role, represents }) =>
      valuesOf(who).map((party) => {
        const tenures = tenuresOf(nameOf(party)).filter(({ attested }) => valuesOf(attested).includes("2024-02-27"));
        const ranks = people.find(({ id }) => `person/${id}` === nameOf(party))?.ranks;
        return {
          who: labelOf(nameOf(party)),
          for: valuesOf(represents).map(labelOf),
          posts: [...new Set(tenures.flatMap(({ post }) => valuesOf(post).map(labelOf)))],
          titles: tenures.flatMap(({ title }) => valuesIn(title, dispatches).map(({ wording }) => wording)),
          ranks: valuesIn(ranks, dispatches).map(({ wording }) => wording),
          evidence: told(role).flatMap(wordsOf).toSorted(),
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

  it("everything Hoàng Xuân Chiến took part in, in order, by the dispatches and by pages outside", () => {
    const chien = "person/hoang-xuan-chien";
    expect(eventsWith(chien).map((event) => [dateOf(event), event.id, ...basesOf(chien, event)])).toEqual([
      ["2022-05-17/", "2022-05-17-adsom", "external"],
      ["2022-05-17", "2022-05-17-vice-ministers-meeting", "stated"],
      ["2022-05-18", "2022-05-18-adsom-plus", "external"],
      ["2024-02-27", "2024-02-27-defence-policy-dialogue-10", "stated"],
    ]);
  });

  it("whom Nguyễn Chí Vịnh met in February 2020, and in which role each", () => {
    const meetings = eventsWith("person/nguyen-chi-vinh").map(({ type, participants }) => [
      valuesOf(type)[0],
      Object.fromEntries(
        Object.values(participants ?? {}).map(({ who, role }) => [valuesOf(who).map(nameOf)[0], valuesOf(role)]),
      ),
    ]);
    expect(Object.fromEntries(meetings)).toEqual({
      talks: { "person/nguyen-chi-vinh": ["participant"], "person/nishida-yasunori": ["participant"] },
      "courtesy-call": { "person/nguyen-chi-vinh": ["visitor"], "person/kono-taro": ["host"] },
    });
  });

  it("the posts of Matsuzawa Tomoko as printed, and the days for which only pages outside attest them", () => {
    const days = ["2022-10-10", "2022-10-11", "2023-03-01"];
    expect(
      tenuresOf("person/matsuzawa-tomoko").map(({ post, title, attested }) => ({
        posts: valuesOf(post).map(labelOf),
        printed: valuesOf(title, inTexts).map(({ wording }) => wording),
        dayUnsaid: isSilent(attested),
        outside: valuesOf(attested, ["external"]).toSorted(),
      })),
    ).toEqual([
      {
        posts: ["Director for Defense Cooperation in the Indo-Pacific Region of Japan"],
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

  it("whether a dispatch speaks of Matsuzawa Tomoko as of a woman, and which pages do", () => {
    const { gender } = the("person/matsuzawa-tomoko");
    expect(isSilent(gender)).toBe(true);
    expect(told(gender).map((fact) => [fact.value, pagesOf(fact)])).toEqual([
      ["female", ["source/mod-viet-nam-e8bb1910", "source/vietnamplus-fr-190334", "source/vietnamplus-vi-post848692"]],
    ]);
  });

  it("who is named only by office, and in which events", () => {
    const offices = events.flatMap((event) =>
      Object.values(event.participants ?? {}).flatMap(({ who }) =>
        valuesOf(who, inTexts)
          .map(nameOf)
          .flatMap((name) => (name.startsWith("post/") ? [[labelOf(name), event.id]] : [])),
      ),
    );
    expect(offices).toEqual([
      ["President of Viet Nam", "2023-11-president-visit-to-japan"],
      ["Minister of Defense of Japan", "asean-japan-informal-meeting"],
      ["Chief of Joint Staff of Japan", "chief-of-joint-staff-visit-to-viet-nam"],
    ]);
  });
});
