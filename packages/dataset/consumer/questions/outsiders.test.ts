import { events, factsOf, find, memberships, people } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, labelOf, nameOf, referenceOf, told, valuesOf } from "./fields.ts";
import { pagesOf, printedNames } from "./texts.ts";

/** Those whom no dispatch names. */
const outsiders = people.filter((person) => printedNames(person).length === 0);

const references = outsiders.map(referenceOf);

describe("people whom no dispatch names", () => {
  it("who they are, under which names, and by which pages", () => {
    const names = outsiders.map(({ label, names: field }) => [
      label.en,
      told(field).map((fact) => [fact.basis, fact.value.name, ...pagesOf(fact)]),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      "Nem Sowat": [["external", "Nem Sowat", "source/vietnamplus-en-228708"]],
      "Yamazaki Koji": [
        ["external", "Yamazaki Koji", "source/vietnamplus-fr-134222"],
        ["external", "山崎幸二", "source/portal-worlds-20648"],
      ],
    });
  });

  it("in which events they take part, as what, and in which of them in the place of somebody whom the text leaves unnamed", () => {
    const parts = events.flatMap(({ id, participants }) =>
      Object.values(participants ?? {}).flatMap(({ who, role }) =>
        told(who)
          .filter(({ value }) => references.includes(nameOf(value)))
          .map((fact) => [
            id,
            labelOf(nameOf(fact.value)),
            fact.basis,
            ...valuesOf(role),
            ...valuesOf(who, inTexts).map(nameOf),
          ]),
      ),
    );
    expect(parts).toEqual([
      ["2022-05-17-adsom", "Nem Sowat", "external", "chair"],
      ["2022-05-18-adsom-plus", "Nem Sowat", "external", "chair"],
      [
        "chief-of-joint-staff-visit-to-viet-nam",
        "Yamazaki Koji",
        "external",
        "visitor",
        "post/chief-of-joint-staff-japan",
      ],
    ]);
  });

  it("which rank and which office the pages give them, as of which day", () => {
    const offices = memberships
      .filter(({ member }) => valuesOf(member).some((one) => references.includes(one)))
      .flatMap(({ member, post, attested }) => [...valuesOf(member), ...valuesOf(post), ...valuesOf(attested)]);
    const ranks = outsiders.flatMap(({ id, ranks: field }) =>
      told(field).map((fact) => [id, fact.value.wording, fact.value.asOf, ...pagesOf(fact)]),
    );
    expect({ offices, ranks }).toEqual({
      offices: ["person/yamazaki-koji", "post/chief-of-joint-staff-japan", "2020-03-01/2020-03-04"],
      ranks: [
        ["nem-sowat", "General", "2022-05-17", "source/vietnamplus-en-228708"],
        ["yamazaki-koji", "général", "2020-03-02", "source/vietnamplus-fr-134222"],
      ],
    });
  });

  it("whether anything about them rests on words of a dispatch: nothing", () => {
    const facts = outsiders.flatMap((person) => factsOf(person));
    expect(facts.filter(({ fact }) => fact.basis !== "external")).toEqual([]);
  });

  it.each([
    ["Yamazaki", "person/yamazaki-koji"],
    ["山崎幸二", "person/yamazaki-koji"],
    ["Sowat", "person/nem-sowat"],
  ])("who is meant by %s", (spelling, reference) => {
    expect(find(spelling).map(referenceOf)).toContain(reference);
  });
});
