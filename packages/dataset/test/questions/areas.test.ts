import type { Fact, StatementItem, Reference } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getLabel, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getItems, getEventStatements, getWordings } from "./helpers/statements.ts";

const meetings = {
  2020: "event/2020-02-21-consultation",
  2022: "event/2022-05-17-vice-ministers-meeting",
  2024: "event/2024-02-27-defence-policy-dialogue-10",
} as const;

/** Returns the items that were agreed at an event by the dispatches, in the order of the text. */
const getAgreedItems = (event: Reference<"event">): StatementItem[] =>
  getEventStatements(event)
    .filter(({ act }) => getValues(act, textBases).includes("agreed"))
    .flatMap(getItems);

/** Lists the topics of the agreed items with a certain role, by the dispatches. */
const getAgreedTopics = (event: Reference<"event">, role: string): string[] => {
  const found = getAgreedItems(event)
    .filter((item) => getValues(item.role, textBases).includes(role))
    .flatMap((item) => getValues(item.topics, textBases).map(getLabel));
  return [...new Set(found)];
};

const areas = {
  2020: getAgreedTopics(meetings[2020], "area"),
  2022: getAgreedTopics(meetings[2022], "area"),
  2024: getAgreedTopics(meetings[2024], "area"),
};

const intersectLists = (...lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((one) => lists.every((list) => list.includes(one)));

describe("the data on areas of cooperation", () => {
  test("it shows the areas agreed in 2020, 2022 and 2024", () => {
    expect(areas).toEqual({
      2020: ["Exchanges of delegations", "Peacekeeping", "Cybersecurity", "Search and rescue", "Legacies of war"],
      2022: ["Exchanges of delegations", "Legacies of war", "Maritime law enforcement"],
      2024: [
        "Exchanges of delegations",
        "Education",
        "Training",
        "Defence industry",
        "Military medicine",
        "Cybersecurity",
        "Search and rescue",
        "Peacekeeping",
        "Legacies of war",
        "Maritime law enforcement",
        "Multilateral coordination",
      ],
    });
  });

  test("it shows the areas that were agreed in all three years, or in two", () => {
    const always = intersectLists(areas[2020], areas[2022], areas[2024]);
    const excludeRecurring = (list: string[]) => list.filter((one) => !always.includes(one));
    expect({
      always,
      "2020 and 2022": excludeRecurring(intersectLists(areas[2020], areas[2022])),
      "2020 and 2024": excludeRecurring(intersectLists(areas[2020], areas[2024])),
      "2022 and 2024": excludeRecurring(intersectLists(areas[2022], areas[2024])),
    }).toEqual({
      always: ["Exchanges of delegations", "Legacies of war"],
      "2020 and 2022": [],
      "2020 and 2024": ["Peacekeeping", "Cybersecurity", "Search and rescue"],
      "2022 and 2024": ["Maritime law enforcement"],
    });
  });

  test("it shows the words of each year for the areas agreed in all three years", () => {
    const wordings = intersectLists(areas[2020], areas[2022], areas[2024]).map((topic) => [
      topic,
      Object.values(meetings).map((event) =>
        getAgreedItems(event)
          .filter((item) => getValues(item.topics, textBases).map(getLabel).includes(topic))
          .flatMap(getWordings)
          .join("; "),
      ),
    ]);
    expect(Object.fromEntries(wordings)).toEqual({
      "Exchanges of delegations": [
        "les échanges de délégations, en particulier celles de haut niveau",
        "l'échange de délégations à tous les niveaux",
        "l'échange de délégations à tous les niveaux",
      ],
      "Legacies of war": [
        "le règlement des conséquences de la guerre",
        "le règlement des conséquences de la guerre",
        "la résolution des conséquences de la guerre",
      ],
    });
  });

  test("it has no agreed area that only an external page reports", () => {
    const outside = Object.values(meetings)
      .flatMap(getAgreedItems)
      .flatMap(({ topics: about, role }) => [
        ...getValuedFacts<Fact<string>>(about),
        ...getValuedFacts<Fact<string>>(role),
      ])
      .filter(({ basis }) => basis === "external");
    expect(outside).toEqual([]);
  });

  test("it shows the means and mechanisms agreed in each year", () => {
    const years = Object.entries(meetings).map(([year, event]) => [
      year,
      { means: getAgreedTopics(event, "means"), frames: getAgreedTopics(event, "mechanism") },
    ]);
    expect(Object.fromEntries(years)).toEqual({
      2020: { means: [], frames: ["Policy dialogue"] },
      2022: { means: ["Development assistance"], frames: [] },
      2024: { means: ["Capacity building"], frames: ["Multilateral coordination"] },
    });
  });
});
