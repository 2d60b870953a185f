import { mechanisms, organizations, people, places, posts } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, labelOf, told, valuesOf } from "./fields.ts";
import { pagesOf } from "./texts.ts";

/** The bodies of a sort. */
const ofSort = (sort: string): string[] =>
  organizations.filter(({ type }) => valuesOf(type).includes(sort)).map(({ id }) => id);

const sorts = [...new Set(organizations.flatMap(({ type }) => valuesOf(type)))].toSorted();

describe("bodies, frames and places", () => {
  it("which bodies are named, by their sort", () => {
    expect(Object.fromEntries(sorts.map((sort) => [sort, ofSort(sort)]))).toEqual({
      academy: ["defence-academy-viet-nam", "military-science-academy-viet-nam"],
      council: ["un-security-council"],
      department: ["peacekeeping-department-viet-nam", "un-department-of-operational-support"],
      "international-organization": ["asean", "united-nations"],
      ministry: ["ministry-of-defense-japan", "ministry-of-national-defence-viet-nam"],
      mission: ["unmiss"],
      "news-agency": ["vna"],
      "news-outlet": ["nhan-dan", "vietnam-plus"],
      state: [
        "australia",
        "china",
        "india",
        "japan",
        "new-zealand",
        "republic-of-korea",
        "russia",
        "united-states",
        "viet-nam",
      ],
      "working-group": ["japanese-peacekeeping-expert-group", "vietnamese-peacekeeping-expert-group"],
    });
  });

  it("which body is part of which by the dispatches", () => {
    const parts = organizations.flatMap(({ id, parent }) => valuesOf(parent, inTexts).map((whole) => [id, whole]));
    expect(Object.fromEntries(parts)).toEqual({
      "ministry-of-defense-japan": "organization/japan",
      "ministry-of-national-defence-viet-nam": "organization/viet-nam",
      "un-department-of-operational-support": "organization/united-nations",
      "un-security-council": "organization/united-nations",
      unmiss: "organization/united-nations",
    });
  });

  it("of which bodies the dispatches leave open what they are part of, and where a page says more", () => {
    const open = organizations
      .filter(({ parent }) => isSilent(parent))
      .map(({ id, parent }) => [id, ...told(parent).flatMap((fact) => [fact.value, ...pagesOf(fact)])]);
    expect(open).toEqual([
      ["defence-academy-viet-nam"],
      ["japanese-peacekeeping-expert-group"],
      ["military-science-academy-viet-nam"],
      [
        "peacekeeping-department-viet-nam",
        "organization/ministry-of-national-defence-viet-nam",
        "source/vietnamplus-en-168413",
      ],
      ["vietnamese-peacekeeping-expert-group"],
    ]);
  });

  it("which standing frames there are, and how they hang together", () => {
    const frames = mechanisms.map(({ id, type, partOf, enlarges }) => [
      id,
      [
        ...valuesOf(type),
        ...valuesOf(partOf).map((one) => `part of ${one}`),
        ...valuesOf(enlarges).map((one) => `enlarges ${one}`),
      ],
    ]);
    expect(Object.fromEntries(frames)).toEqual({
      admm: ["ministers-meeting"],
      "admm-plus": ["ministers-meeting", "enlarges mechanism/admm"],
      "admm-plus-peacekeeping-expert-group": ["working-group", "part of mechanism/admm-plus"],
      adsom: ["officials-meeting"],
      "adsom-plus": ["officials-meeting", "enlarges mechanism/adsom"],
      "defence-policy-dialogue": ["dialogue"],
      "un-triangular-partnership-programme": ["programme"],
    });
  });

  it("in which body each office is held, by the dispatches", () => {
    const offices = posts.map(({ label, organization }) => [
      label.en,
      valuesOf(organization, inTexts).map(labelOf)[0] ?? "not stated",
    ]);
    expect(Object.fromEntries(offices)).toEqual({
      "Chief of Joint Staff of Japan": "Japan",
      "Deputy Director of the Viet Nam Department of Peacekeeping Operations": "not stated",
      "Deputy Minister of National Defence of Viet Nam": "Ministry of National Defence of Viet Nam",
      "Director for Defense Cooperation in the Indo-Pacific Region of Japan": "Ministry of Defense of Japan",
      "Director of the Viet Nam Department of Peacekeeping Operations":
        "Viet Nam Department of Peacekeeping Operations",
      "Head of the Japanese experts’ working group": "Japanese experts’ working group (on peacekeeping operations)",
      "Head of the Vietnamese experts’ working group on peacekeeping operations":
        "Vietnamese experts’ working group on peacekeeping operations",
      "Minister of Defense of Japan": "Ministry of Defense of Japan",
      "President of Viet Nam": "Viet Nam",
      "Vice-Minister of Defense for International Affairs of Japan": "Ministry of Defense of Japan",
    });
  });

  it("which places are named, of which sort, and in what they lie", () => {
    expect(
      Object.fromEntries(places.map(({ id, type, within }) => [id, [...valuesOf(type), ...valuesOf(within)]])),
    ).toEqual({
      asia: ["region"],
      cambodia: ["country"],
      "ha-noi": ["city"],
      "indo-pacific": ["region"],
      japan: ["country"],
      "japan-defence-ministry-headquarters": ["building", "place/tokyo"],
      "north-east-asia": ["region", "place/asia"],
      "phnom-penh": ["city", "place/cambodia"],
      "south-east-asia": ["region", "place/asia"],
      "south-sudan": ["country"],
      tokyo: ["city"],
      "viet-nam": ["country", "place/south-east-asia"],
    });
  });

  it("whose days of birth and death are known, from which pages", () => {
    const lives = people.flatMap(({ id, birth, death }) =>
      [...told(birth), ...told(death)].map((fact) => [id, fact.basis, fact.value, ...pagesOf(fact)]),
    );
    expect(lives).toEqual([
      ["nguyen-chi-vinh", "external", "1957-05-15", "source/sggp-post104978"],
      ["nguyen-chi-vinh", "external", "1959-05-15", "source/einpresswire-655738147"],
      ["nguyen-chi-vinh", "external", "2023-09-14", "source/sggp-post104978"],
    ]);
  });
});
