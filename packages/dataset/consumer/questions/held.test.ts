import { events, type Event } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, nameOf, valuesOf } from "./fields.ts";

const isHeld = ({ status }: Event): boolean =>
  valuesOf(status, inTexts).some((one) => one === "held" || one === "ongoing");

/** Who took part in an event, by the texts, with the roles and for whom: the ids alone. */
const partiesOf = ({ participants }: Event): string[] =>
  Object.values(participants ?? {})
    .flatMap(({ who, role, represents }) =>
      [...new Set(valuesOf(who, inTexts).map(nameOf))].map((name) =>
        [name, [...new Set(valuesOf(role, inTexts))].toSorted().join(", "), ...new Set(valuesOf(represents, inTexts))]
          .map((part) => part.replace(/^[a-z]+\//, ""))
          .join(" | "),
      ),
    )
    .toSorted();

const held = new Map(events.filter(isHeld).map((event) => [event.id, event]));

const partiesIn = (...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, [held.get(id)].flatMap((event) => (event ? partiesOf(event) : []))]));

describe("what was held", () => {
  it("which events the dispatches tell as held or begun, and when and where by their words", () => {
    const answer = [...held.values()].map(({ id, date, place }) => [
      id,
      [...new Set(valuesOf(date, inTexts))].join(", "),
      [...new Set(valuesOf(place, inTexts))].join(", "),
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

  it("who met in 2020, in 2022 and in 2024, in which role, and for whom", () => {
    expect(
      partiesIn(
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

  it("who co-chaired the conference of the dispatch without a lead, and for whom", () => {
    expect(partiesIn("field-training-planning-conference")).toEqual({
      "field-training-planning-conference": [
        "matsuzawa-tomoko | co-chair | japan",
        "nguyen-nhu-canh | co-chair | viet-nam",
        expect.stringMatching(/not named \| participant$/),
      ],
    });
  });

  it("what Viet Nam and Japan did together in courses and in the expert group, and who did what", () => {
    expect(
      partiesIn(
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
