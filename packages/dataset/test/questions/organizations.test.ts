import { get, mechanisms, memberships, organizations, people, places, posts } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getLabel, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources } from "./helpers/texts.ts";

/** Lists the organizations of a type. */
const listOrganizations = (sort: string): string[] =>
  organizations.filter(({ type }) => getValues(type).includes(sort)).map(({ id }) => id);

const organizationTypes = [...new Set(organizations.flatMap(({ type }) => getValues(type)))].toSorted();

describe("the data on organizations, mechanisms and places", () => {
  test("it shows all organizations by type", () => {
    expect(Object.fromEntries(organizationTypes.map((sort) => [sort, listOrganizations(sort)]))).toEqual({
      academy: ["defence-academy-viet-nam", "military-science-academy-viet-nam"],
      contingent: ["japan-forces-in-unmiss", "viet-nam-forces-in-unmiss"],
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

  test("it shows which organization is part of which, by the dispatches", () => {
    const parts = organizations.flatMap(({ id, parent }) => getValues(parent, textBases).map((whole) => [id, whole]));
    expect(Object.fromEntries(parts)).toEqual({
      "japan-forces-in-unmiss": "organization/japan",
      "ministry-of-defense-japan": "organization/japan",
      "ministry-of-national-defence-viet-nam": "organization/viet-nam",
      "un-department-of-operational-support": "organization/united-nations",
      "un-security-council": "organization/united-nations",
      unmiss: "organization/united-nations",
      "viet-nam-forces-in-unmiss": "organization/viet-nam",
    });
  });

  test("it shows the mission of the forces, and the place of the mission", () => {
    const deployed = memberships.filter(({ role }) => getValues(role).includes("deployed"));
    expect(deployed.map(({ member, organization }) => [...getValues(member), ...getValues(organization)])).toEqual([
      ["organization/japan-forces-in-unmiss", "organization/unmiss"],
      ["organization/viet-nam-forces-in-unmiss", "organization/unmiss"],
    ]);
    expect(getValues(get("organization/unmiss").place)).toEqual(["place/south-sudan"]);
  });

  test("it shows the organizations whose parent the dispatches leave open, and what external pages add", () => {
    const open = organizations
      .filter(({ parent }) => isSilent(parent))
      .map(({ id, parent }) => [
        id,
        ...getValuedFacts(parent).flatMap((fact) => [fact.value, ...getCitedSources(fact)]),
      ]);
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

  test("it shows all mechanisms, and their relations", () => {
    const frames = mechanisms.map(({ id, type, partOf, enlarges }) => [
      id,
      [
        ...getValues(type),
        ...getValues(partOf).map((one) => `part of ${one}`),
        ...getValues(enlarges).map((one) => `enlarges ${one}`),
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

  test("it shows the organization of each office, by the dispatches", () => {
    const offices = posts.map(({ label, organization }) => [
      label.en,
      getValues(organization, textBases).map(getLabel)[0] ?? "not stated",
    ]);
    expect(Object.fromEntries(offices)).toEqual({
      "Chief of Joint Staff of Japan": "Japan",
      "Deputy Director of the Viet Nam Department of Peacekeeping Operations": "not stated",
      "Deputy Minister of National Defence of Viet Nam": "Ministry of National Defence of Viet Nam",
      "Director for Defense Cooperation in the Indo-Pacific Region": "Ministry of Defense of Japan",
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

  test("it shows all places, with their types and the larger places", () => {
    expect(
      Object.fromEntries(places.map(({ id, type, within }) => [id, [...getValues(type), ...getValues(within)]])),
    ).toEqual({
      asia: ["region"],
      cambodia: ["country"],
      "ha-noi": ["city", "place/viet-nam"],
      "indo-pacific": ["region"],
      japan: ["country"],
      "japan-defence-ministry-headquarters": ["building", "place/tokyo"],
      "north-east-asia": ["region", "place/asia"],
      "phnom-penh": ["city", "place/cambodia"],
      "south-east-asia": ["region", "place/asia"],
      "south-sudan": ["country"],
      tokyo: ["city", "place/japan"],
      "viet-nam": ["country", "place/south-east-asia"],
    });
  });

  test("it shows the known days of birth and death, with their sources", () => {
    const lifeDates = people.flatMap(({ id, birth, death }) =>
      [...getValuedFacts(birth), ...getValuedFacts(death)].map((fact) => [
        id,
        fact.basis,
        fact.value,
        ...getCitedSources(fact),
      ]),
    );
    expect(lifeDates).toEqual([
      ["nguyen-chi-vinh", "external", "1957-05-15", "source/sggp-post104978"],
      ["nguyen-chi-vinh", "external", "1959-05-15", "source/einpresswire-655738147"],
      ["nguyen-chi-vinh", "external", "2023-09-14", "source/sggp-post104978"],
    ]);
  });
});
