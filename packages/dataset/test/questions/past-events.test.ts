import { events, type Event } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getPartyName, getValues } from "./helpers/fields.ts";

const isHeld = ({ status }: Event): boolean =>
  getValues(status, textBases).some((one) => one === "held" || one === "ongoing");

/** Lists the ids of the participants of an event, by the texts, with their roles and whom they represent. */
const listParties = ({ participants }: Event): string[] =>
  Object.values(participants ?? {})
    .flatMap(({ who, role, represents }) =>
      [...new Set(getValues(who, textBases).map(getPartyName))].map((name) =>
        [
          name,
          [...new Set(getValues(role, textBases))].toSorted().join(", "),
          ...new Set(getValues(represents, textBases)),
        ]
          .map((part) => part.replace(/^[a-z]+\//, ""))
          .join(" | "),
      ),
    )
    .toSorted();

const heldEvents = new Map(events.filter(isHeld).map((event) => [event.id, event]));

const listPartiesById = (...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, [heldEvents.get(id)].flatMap((event) => (event ? listParties(event) : []))]));

describe("the data on past events", () => {
  test("it shows the events that dispatches report as held or begun, with their dates and places", () => {
    const answer = [...heldEvents.values()].map(({ id, date, place }) => [
      id,
      [...new Set(getValues(date, textBases))].join(", "),
      [...new Set(getValues(place, textBases))].join(", "),
    ]);
    expect(answer).toEqual([
      ["2015-09-15-peacekeeping-memorandum-signing", "2015-09-15, 2015-09", ""],
      ["2020-02-21-consultation", "2020-02-21", "place/tokyo"],
      ["2020-02-21-vinh-nishida-talks", "2020-02-21", ""],
      ["2022-05-17-adsom", "2022-05-17/", "place/phnom-penh"],
      ["2022-05-17-vice-ministers-meeting", "2022-05-17", "place/phnom-penh"],
      ["2023-11-president-visit-to-japan", "2023-11", "place/japan"],
      ["2023-11-raising-of-relations", "2023-11", ""],
      ["2024-02-27-defence-policy-dialogue-10", "2024-02-27", "place/ha-noi"],
      ["2024-02-27-visit-to-peacekeeping-department", "2024-02-27", "place/ha-noi"],
      ["2024-02-serizawa-stay-in-ha-noi", "", "place/ha-noi"],
      ["cycle-4-co-chairing-activities", "", ""],
      ["field-training-planning-conference", "", ""],
      ["heavy-equipment-courses-2019-2020", "{2019,2020}", ""],
      ["peacekeeping-engineer-courses", "", ""],
      ["peacekeeping-expert-group-activities", "", ""],
      ["vinh-calls-on-kono", "[..2020-02-21]", ""],
    ]);
  });

  test("it shows who met in 2020, 2022 and 2024, in which role, and for whom", () => {
    expect(
      listPartiesById(
        "2020-02-21-consultation",
        "2020-02-21-vinh-nishida-talks",
        "vinh-calls-on-kono",
        "2022-05-17-vice-ministers-meeting",
        "2024-02-27-defence-policy-dialogue-10",
        "2024-02-27-visit-to-peacekeeping-department",
      ),
    ).toEqual({
      "2020-02-21-consultation": [
        "ministry-of-defense-japan | participant | japan",
        "ministry-of-national-defence-viet-nam | participant | viet-nam",
      ],
      "2020-02-21-vinh-nishida-talks": [
        "nguyen-chi-vinh | participant | viet-nam",
        "nishida-yasunori | participant | japan",
      ],
      "vinh-calls-on-kono": ["kono-taro | host | japan", "nguyen-chi-vinh | visitor | viet-nam"],
      "2022-05-17-vice-ministers-meeting": [
        "hoang-xuan-chien | participant | viet-nam",
        "tsuchimichi-akihiro | participant | japan",
      ],
      "2024-02-27-defence-policy-dialogue-10": [
        "hoang-xuan-chien | co-chair | viet-nam",
        "serizawa-kiyoshi | co-chair | japan",
      ],
      "2024-02-27-visit-to-peacekeeping-department": [
        "peacekeeping-department-viet-nam | host | viet-nam",
        "pham-manh-thang | participant | peacekeeping-department-viet-nam",
        "serizawa-kiyoshi | visitor | japan",
      ],
    });
  });

  test("it shows who co-chaired the conference of the dispatch without a lead, and for whom", () => {
    expect(listPartiesById("field-training-planning-conference")).toEqual({
      "field-training-planning-conference": [
        "matsuzawa-tomoko | co-chair | japan",
        "nguyen-nhu-canh | co-chair | viet-nam",
        expect.stringMatching(/not named \| participant$/),
      ],
    });
  });

  test("it shows what Viet Nam and Japan did together in courses and in the expert group", () => {
    expect(
      listPartiesById(
        "cycle-4-co-chairing-activities",
        "heavy-equipment-courses-2019-2020",
        "peacekeeping-engineer-courses",
        "peacekeeping-expert-group-activities",
      ),
    ).toEqual({
      "cycle-4-co-chairing-activities": ["japan | co-chair", "viet-nam | co-chair"],
      "heavy-equipment-courses-2019-2020": ["japan | co-organizer", "viet-nam | co-organizer"],
      "peacekeeping-engineer-courses": [
        "japan | collaborator, supporter",
        "military engineers in peacekeeping | trainee",
        "viet-nam | organizer",
      ],
      "peacekeeping-expert-group-activities": [
        "japan | co-chair, co-organizer, coordinator",
        "viet-nam | co-chair, co-organizer, coordinator",
      ],
    });
  });
});
