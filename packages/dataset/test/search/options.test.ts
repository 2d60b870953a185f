import { listBacklinks, getDateRange } from "@vnjp/dataset";
import { search, type SearchOptions } from "@vnjp/dataset/search";
import { describe, expect, test } from "vitest";

const listReferences = (query: string, options: SearchOptions): readonly string[] =>
  search(query, options).map(({ reference }) => reference);

const getInRange = (query: string, reference: string, options: SearchOptions) =>
  search(query, options).find((hit) => hit.reference === reference)?.inRange;

describe("the options of search", () => {
  test("kind: only records of it, or of one of several", () => {
    expect(listReferences("dialogue", { kind: "mechanism" })).toEqual(["mechanism/defence-policy-dialogue"]);
    const kinds = search("dialogue", { kind: ["event", "topic"] }).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["event", "topic"]));
  });

  test("limit: the best hits of all", () => {
    const all = search("japan");
    expect(search("japan", { limit: 5 })).toEqual(all.slice(0, 5));
    expect(search("japan", { limit: 0 })).toEqual([]);
  });

  test("topic: what is about it or a narrower topic, with what is said at an event and what a dispatch reports", () => {
    const topic = "topic/cybersecurity";
    expect(listReferences("coopération", { topic })).toEqual([
      "statement/2020-02-21-agreed-areas",
      "statement/2024-02-27-agreed-areas",
      "dispatch/vietnamplus-219237",
      "dispatch/vietnamplus-133876",
    ]);
    expect(listReferences("vietnam", { topic, kind: "event" }).toSorted()).toEqual([
      "event/2020-02-21-consultation",
      "event/2024-02-27-defence-policy-dialogue-10",
    ]);
    const education = listReferences("vietnamien", { topic: "topic/education" });
    expect(education).toEqual(
      expect.arrayContaining([...listReferences("vietnamien", { topic: "topic/language-training" })]),
    );
  });

  test("person: the record of the person, and what names the person in a fact", () => {
    const found = listReferences("vietnam", { person: "person/kono-taro" });
    expect(found).toContain("event/kono-official-visit-to-viet-nam");
    const naming = listBacklinks("person/kono-taro").map(({ record }) => `${record.kind}/${record.id}`);
    for (const reference of found)
      expect(
        naming.includes(reference) || /^(?:dispatch|source)\/|^person\/kono-taro$/.test(reference),
        reference,
      ).toBe(true);
  });

  test("place and organization: what names them in a fact, with the places that lie in one", () => {
    const inHanoi = listReferences("paix", { place: "place/ha-noi", kind: "event" });
    expect(inHanoi).toContain("event/2024-02-27-visit-to-peacekeeping-department");
    expect(listReferences("paix", { place: "place/viet-nam", kind: "event" })).toEqual(
      expect.arrayContaining([...inHanoi]),
    );
    expect(listReferences("paix", { place: "place/south-sudan", kind: "event" })).not.toEqual(inHanoi);
    const mission = "organization/unmiss";
    for (const reference of listReferences("paix", { organization: mission }))
      expect(
        listBacklinks(mission).some(({ record }) => `${record.kind}/${record.id}` === reference) ||
          /^(?:dispatch|source|organization)\//.test(reference),
        reference,
      ).toBe(true);
  });

  test("from and to: a meeting that is reported as under way is not possible after the last day that a page leaves for it", () => {
    const [inRange, after] = ["2022-05-18", "2022-05-19"].map((from) =>
      search("ADSOM", { kind: "event", from }).find(({ reference }) => reference === "event/2022-05-17-adsom"),
    );
    expect(inRange?.inRange).toBe("possibly");
    expect(after).toBeUndefined();
  });

  test("from and to: what has its date there, surely or possibly, and nothing without dates", () => {
    const hits = search("maintien de la paix", { from: "2020-02", to: "2020-12" });
    for (const { reference } of hits)
      expect(reference).toMatch(/^(?:event|statement|dispatch|agreement|membership|source)\//);
    const sure = hits.filter(
      ({ kind, inRange }) => inRange === "surely" && kind !== "agreement" && kind !== "membership",
    );
    expect(sure.length).toBeGreaterThan(0);
    for (const { reference, date } of sure) {
      const { earliest = "", latest = "9999" } = getDateRange(date ?? "");
      expect(earliest >= "2020-02-01" && latest <= "2020-12-31", `${reference} ${date}`).toBe(true);
    }
    expect(listReferences("Kono", { from: "2020", to: "2020" })).not.toContain("person/kono-taro");
  });

  test("a month is possibly on one of its days, and a date that is not known possibly anywhere", () => {
    const memorandum = "event/2015-09-15-peacekeeping-memorandum-signing";
    expect(getInRange("memorandum", memorandum, { from: "2015", to: "2015" })).toBe("surely");
    expect(getInRange("memorandum", memorandum, { from: "2016" })).toBeUndefined();
    const call = "event/vinh-calls-on-kono";
    expect(getInRange("vinh", call, { from: "2020-02-01", to: "2020-02-28" })).toBe("possibly");
    const visit = "event/kono-official-visit-to-viet-nam";
    expect(getInRange("kono", visit, { from: "1999", to: "1999" })).toBe("possibly");
  });

  test("an event is found at the date on which it was held, and not at that of its plan", () => {
    const exhibition = "event/defence-exhibition-viet-nam";
    expect(getInRange("exhibition", exhibition, { from: "2022", to: "2022" })).toBe("surely");
    expect(getInRange("exhibition", exhibition, { from: "2020", to: "2020" })).toBeUndefined();
  });

  test("several options: all are met", () => {
    expect(
      listReferences("coopération", { kind: "statement", topic: "topic/cybersecurity", from: "2024", to: "2024" }),
    ).toEqual(["statement/2024-02-27-agreed-areas"]);
  });

  test.each<[string, object, string]>([
    ["a person who is not in the record", { person: "person/nobody" }, 'there is no record "person/nobody"'],
    ["a topic of another kind", { topic: "person/kono-taro" }, '"person/kono-taro" is not the reference of a topic'],
    ["a kind that is none", { kind: "meeting" }, 'there is no kind "meeting": The kinds are'],
    ["a typo in a kind", { kind: ["events"] }, 'there is no kind "events": did you mean "event"? The kinds are'],
    ["a date that is none", { from: "2024-02-30" }, "is not an EDTF date"],
    ["an end before the beginning", { from: "2024", to: "2020" }, '"2024" is later than "2020"'],
    ["a negative limit", { limit: -1 }, "the limit is -1"],
    ["half a hit", { limit: 1.5 }, "the limit is 1.5"],
    ["an option that is none", { persons: "person/kono-taro" }, 'unknown option "persons": did you mean "person"?'],
  ])("%s throws, even if the query is empty", (_, options, message) => {
    expect(() => search("", options)).toThrow(RangeError);
    expect(() => search("kono", options)).toThrow(message);
  });

  test("a query that is no text throws", () => {
    expect(() => search(2020 as never)).toThrow(RangeError);
    expect(() => search(2020 as never)).toThrow("the query is 2020, which is no text");
  });
});
