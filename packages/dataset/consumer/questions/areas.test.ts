import type { Fact, Item, Reference } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, labelOf, told, valuesOf } from "./fields.ts";
import { itemsOf, statementsAt, wordingsOf } from "./voices.ts";

const meetings = {
  2020: "event/2020-02-21-consultation",
  2022: "event/2022-05-17-vice-ministers-meeting",
  2024: "event/2024-02-27-defence-policy-dialogue-10",
} as const;

/** The items of what the dispatches tell as agreed at an event, in the order of the text. */
const itemsAgreedAt = (event: Reference<"event">): Item[] =>
  statementsAt(event)
    .filter(({ act }) => valuesOf(act, inTexts).includes("agreed"))
    .flatMap(itemsOf);

/** The topics of the items that have the given role in what was agreed at an event, by the dispatches. */
const agreedAt = (event: Reference<"event">, role: string): string[] => {
  const found = itemsAgreedAt(event)
    .filter((item) => valuesOf(item.role, inTexts).includes(role))
    .flatMap((item) => valuesOf(item.topics, inTexts).map(labelOf));
  return [...new Set(found)];
};

const areas = {
  2020: agreedAt(meetings[2020], "area"),
  2022: agreedAt(meetings[2022], "area"),
  2024: agreedAt(meetings[2024], "area"),
};

const inAll = (...lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((one) => lists.every((list) => list.includes(one)));

describe("areas of cooperation", () => {
  it("which were agreed in 2020, in 2022 and in 2024, side by side", () => {
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

  it("which recur: in all three years, and in two of them", () => {
    const always = inAll(areas[2020], areas[2022], areas[2024]);
    const only = (list: string[]) => list.filter((one) => !always.includes(one));
    expect({
      always,
      "2020 and 2022": only(inAll(areas[2020], areas[2022])),
      "2020 and 2024": only(inAll(areas[2020], areas[2024])),
      "2022 and 2024": only(inAll(areas[2022], areas[2024])),
    }).toEqual({
      always: ["Exchanges of delegations", "Legacies of war"],
      "2020 and 2022": [],
      "2020 and 2024": ["Peacekeeping", "Cybersecurity", "Search and rescue"],
      "2022 and 2024": ["Maritime law enforcement"],
    });
  });

  it("in which words what recurs in all three years was agreed in each", () => {
    const wordings = inAll(areas[2020], areas[2022], areas[2024]).map((topic) => [
      topic,
      Object.values(meetings).map((event) =>
        itemsAgreedAt(event)
          .filter((item) => valuesOf(item.topics, inTexts).map(labelOf).includes(topic))
          .flatMap(wordingsOf)
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

  it("whether any area counts as agreed only because a page outside says so: none", () => {
    const outside = Object.values(meetings)
      .flatMap(itemsAgreedAt)
      .flatMap(({ topics: about, role }) => [...told<Fact<string>>(about), ...told<Fact<string>>(role)])
      .filter(({ basis }) => basis === "external");
    expect(outside).toEqual([]);
  });

  it("by which means and in which frames cooperation was agreed in each year", () => {
    const years = Object.entries(meetings).map(([year, event]) => [
      year,
      { means: agreedAt(event, "means"), frames: agreedAt(event, "mechanism") },
    ]);
    expect(Object.fromEntries(years)).toEqual({
      2020: { means: [], frames: ["Policy dialogue"] },
      2022: { means: ["Development assistance"], frames: [] },
      2024: { means: ["Capacity building"], frames: ["Multilateral coordination"] },
    });
  });
});
