import { dispatches, events, statements, topics, type Fact } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, labelOf, told } from "./fields.ts";
import { dispatchesOf } from "./texts.ts";

/** The topics that words of a dispatch are about, in its statements and its events: by those very words, or implied too. */
const topicsIn = (dispatch: string, bases: readonly Fact["basis"][] = inTexts): string[] => {
  const facts = [
    ...statements.flatMap(({ topics: own, items }) => [own, ...Object.values(items ?? {}).map((item) => item.topics)]),
    ...events.map((event) => event.topics),
  ].flatMap((field) => told(field).filter(({ basis }) => bases.includes(basis)));
  return [...new Set(facts.filter((fact) => dispatchesOf(fact).includes(dispatch)).map(({ value }) => labelOf(value)))];
};

describe("topics", () => {
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
