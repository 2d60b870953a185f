import { events, listFacts, memberships, people } from "@vnjp/dataset";
import { search } from "@vnjp/dataset/search";
import { describe, expect, test } from "vitest";
import { textBases, getLabel, getPartyName, formatReference, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources, getPrintedNames } from "./helpers/texts.ts";

/** The people whom no dispatch names. */
const externalPeople = people.filter((person) => getPrintedNames(person).length === 0);

const references: readonly string[] = externalPeople.map(formatReference);

describe("the data on people whom no dispatch names", () => {
  test("it shows who they are, with their names and sources", () => {
    const names = externalPeople.map(({ label, names: field }) => [
      label.en,
      getValuedFacts(field).map((fact) => [fact.basis, fact.value.name, ...getCitedSources(fact)]),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      "Nem Sowat": [["external", "Nem Sowat", "source/vietnamplus-en-228708"]],
      "Yamazaki Koji": [
        ["external", "Yamazaki Koji", "source/vietnamplus-fr-134222"],
        ["external", "山崎幸二", "source/portal-worlds-20648"],
      ],
    });
  });

  test("it shows their events and roles, and where they fill the place of an unnamed participant", () => {
    const parts = events.flatMap(({ id, participants }) =>
      Object.values(participants ?? {}).flatMap(({ who, role }) =>
        getValuedFacts(who)
          .filter(({ value }) => references.includes(getPartyName(value)))
          .map((fact) => [
            id,
            getLabel(getPartyName(fact.value)),
            fact.basis,
            ...getValues(role),
            ...getValues(who, textBases).map(getPartyName),
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

  test("it shows their ranks and offices, each as of a day", () => {
    const offices = memberships
      .filter(({ member }) => getValues(member).some((one) => references.includes(one)))
      .flatMap(({ member, post, attested }) => [...getValues(member), ...getValues(post), ...getValues(attested)]);
    const ranks = externalPeople.flatMap(({ id, ranks: field }) =>
      getValuedFacts(field).map((fact) => [id, fact.value.wording, fact.value.asOf, ...getCitedSources(fact)]),
    );
    expect({ offices, ranks }).toEqual({
      offices: ["person/yamazaki-koji", "post/chief-of-joint-staff-japan", "2020-03-01/2020-03-04"],
      ranks: [
        ["nem-sowat", "General", "2022-05-17", "source/vietnamplus-en-228708"],
        ["yamazaki-koji", "général", "2020-03-02", "source/vietnamplus-fr-134222"],
      ],
    });
  });

  test("it has no fact about them that quotes a dispatch", () => {
    const facts = externalPeople.flatMap((person) => listFacts(person));
    expect(facts.filter(({ fact }) => fact.basis !== "external")).toEqual([]);
  });

  test.each([
    ["Yamazaki", "person/yamazaki-koji"],
    ["山崎幸二", "person/yamazaki-koji"],
    ["Sowat", "person/nem-sowat"],
  ])("search finds who is meant by %s", (spelling, reference) => {
    expect(search(spelling)[0]?.reference).toBe(reference);
  });
});
