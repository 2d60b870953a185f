import { describe, expect, test } from "vitest";
import { dispatches, listEvidence, listTextFacts, records } from "../index.ts";

const edition = "vietnamplus-133876/e1";

const listLocations = (start: number, end: number) =>
  listTextFacts(edition, { start, end }).map(({ record, pointer }) => `${record.kind}/${record.id}#${pointer}`);

describe("listTextFacts", () => {
  test("the word “Auparavant” supports the date of a call", () => {
    expect(listLocations(2013, 2023)).toContain("event/vinh-calls-on-kono#/date/before");
  });

  test("a range that only touches a quote does not have it", () => {
    const [first] = listTextFacts(edition, { start: 2013, end: 2014 });
    const { start, end } = first?.evidence ?? { start: 0, end: 0 };
    expect(listTextFacts(edition, { start: end, end: end + 1 })).not.toContainEqual(first);
    expect(listTextFacts(edition, { start: start - 1, end: start })).not.toContainEqual(first);
    expect(listTextFacts(edition, { start: end - 1, end })).toContainEqual(first);
  });

  test("all editions together have each quote of the record once, in the order of the text", () => {
    const quotes = records.flatMap((record) => listEvidence(record).filter(({ evidence }) => evidence.kind === "span"));
    const editions = dispatches.flatMap(({ id, editions: all }) => Object.keys(all).map((key) => `${id}/${key}`));
    const found = editions.map((one) => listTextFacts(one));
    expect(found.flat()).toHaveLength(quotes.length);
    for (const facts of found) {
      const starts = facts.map(({ evidence }) => evidence.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test.each(["vietnamplus-133876", "vietnamplus-133876/e9", "nothing/e1"])("%s is no edition: it throws", (text) => {
    expect(() => listTextFacts(text)).toThrow(RangeError);
    expect(() => listTextFacts(text)).toThrow(`there is no edition "${text}"`);
  });
});
