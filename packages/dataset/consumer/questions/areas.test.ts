import { dispatches, events, statements, topics, type Fact } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { dispatchesOf, inTexts, itemsOf, labelOf, statementsAt, told, valuesOf } from "./queries.ts";

const meetings = {
  2020: "event/2020-02-21-consultation",
  2022: "event/2022-05-17-vice-ministers-meeting",
  2024: "event/2024-02-27-defence-policy-dialogue-10",
} as const;

/** The topics of the items that have the given role in what was agreed at an event, in the order of the text. */
const agreedAt = (event: `event/${string}`, role: string): string[] => {
  const found = statementsAt(event)
    .filter(({ act }) => valuesOf(act, inTexts).includes("agreed"))
    .flatMap(itemsOf)
    .filter((item) => valuesOf(item.role).includes(role))
    .flatMap((item) => valuesOf(item.topics).map(labelOf));
  return [...new Set(found)];
};

const areas = {
  2020: agreedAt(meetings[2020], "area"),
  2022: agreedAt(meetings[2022], "area"),
  2024: agreedAt(meetings[2024], "area"),
};

const inAll = (...lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((one) => lists.every((list) => list.includes(one)));

/** The topics that words of a dispatch are about, in its statements and its events: by those very words, or implied too. */
const topicsIn = (dispatch: string, bases: readonly Fact["basis"][] = inTexts): string[] => {
  const facts = [
    ...statements.flatMap(({ topics: own, items }) => [own, ...Object.values(items ?? {}).map((item) => item.topics)]),
    ...events.map((event) => event.topics),
  ].flatMap((field) => told(field).filter(({ basis }) => bases.includes(basis)));
  return [...new Set(facts.filter((fact) => dispatchesOf(fact).includes(dispatch)).map(({ value }) => labelOf(value)))];
};

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

  it("which topics of 2020 no later dispatch takes up again", () => {
    const later = dispatches.filter(({ id }) => id !== "vietnamplus-133876").flatMap(({ id }) => topicsIn(id));
    expect(topicsIn("vietnamplus-133876").filter((topic) => !later.includes(topic))).toEqual([
      "Women, peace and security",
    ]);
  });

  it("which topics come up in 2024 for the first time, by the very words", () => {
    const of2024 = ["vietnamplus-219224", "vietnamplus-219237"];
    const stated = dispatches.map(({ id }) => ({ isOf2024: of2024.includes(id), topics: topicsIn(id, ["stated"]) }));
    const before = stated.filter(({ isOf2024 }) => !isOf2024).flatMap((one) => one.topics);
    const then = stated.filter(({ isOf2024 }) => isOf2024).flatMap((one) => one.topics);
    expect([...new Set(then)].filter((topic) => !before.includes(topic)).toSorted()).toEqual([
      "Conferences and workshops",
      "Culture and sports",
      "Education",
      "Exchanges of expertise",
      "Language training",
      "Military engineering",
      "Regional and world security",
      "Technical assistance",
    ]);
  });

  it("which topics every dispatch speaks of by the very words", () => {
    const shared = topics.filter(({ label }) =>
      dispatches.every(({ id }) => topicsIn(id, ["stated"]).includes(label.en)),
    );
    expect(shared.map(({ id }) => id)).toEqual(["peacekeeping"]);
  });
});
