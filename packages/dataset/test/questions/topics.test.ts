import { dispatches, events, statements, topics, type Fact } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getLabel, getValuedFacts } from "./helpers/fields.ts";
import { getDispatchIds } from "./helpers/texts.ts";

/** Lists the topics of the statements and events of a dispatch: only stated ones, or implied ones too. */
const getTopics = (dispatch: string, bases: readonly Fact["basis"][] = textBases): string[] => {
  const facts = [
    ...statements.flatMap(({ topics: statementTopics, items }) => [
      statementTopics,
      ...Object.values(items ?? {}).map((item) => item.topics),
    ]),
    ...events.map((event) => event.topics),
  ].flatMap((field) => getValuedFacts(field).filter(({ basis }) => bases.includes(basis)));
  return [
    ...new Set(facts.filter((fact) => getDispatchIds(fact).includes(dispatch)).map(({ value }) => getLabel(value))),
  ];
};

describe("the data on topics", () => {
  test("it shows the topics of 2020 that no later dispatch has", () => {
    const later = dispatches.filter(({ id }) => id !== "vietnamplus-133876").flatMap(({ id }) => getTopics(id));
    expect(getTopics("vietnamplus-133876").filter((topic) => !later.includes(topic))).toEqual([
      "Women, peace and security",
    ]);
  });

  test("it shows the topics whose words appear in 2024 for the first time", () => {
    const of2024 = ["vietnamplus-219224", "vietnamplus-219237"];
    const stated = dispatches.map(({ id }) => ({ isOf2024: of2024.includes(id), topics: getTopics(id, ["stated"]) }));
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

  test("it shows the topics whose words every dispatch has", () => {
    const shared = topics.filter(({ label }) =>
      dispatches.every(({ id }) => getTopics(id, ["stated"]).includes(label.en)),
    );
    expect(shared.map(({ id }) => id)).toEqual(["peacekeeping"]);
  });
});
