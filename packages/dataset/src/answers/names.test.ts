import { describe, expect, test } from "vitest";
import { getName, getPlaceWords, isEnglishPlural, removeBrackets, toSmallStart } from "./names.ts";
import { describeNotes } from "./notes.ts";
import { getOutletWords } from "./outlets.ts";

describe("the name of a record in a sentence", () => {
  test.each([
    ["event/2024-02-27-defence-policy-dialogue-10", "the 10th Viet Nam–Japan Defence Policy Dialogue"],
    ["event/2020-admm-plus", "the ADMM-Plus meeting of 2020"],
    ["event/heavy-equipment-courses-2019-2020", "two courses on the operation of heavy engineering equipment"],
    ["event/2024-02-serizawa-stay-in-ha-noi", "Serizawa Kiyoshi’s stay in Hanoi for the 10th dialogue"],
    ["organization/ministry-of-defense-japan", "the Ministry of Defense of Japan"],
    ["organization/defence-academy-viet-nam", "the Defence Academy of Viet Nam"],
    ["organization/japan", "Japan"],
    ["organization/unmiss", "the United Nations Mission in South Sudan"],
    ["agreement/extensive-strategic-partnership", "the “deep and broad” strategic partnership of Viet Nam and Japan"],
    ["person/kono-taro", "Kono Taro"],
  ])("%s is “%s”", (reference, name) => {
    expect(getName(reference).en).toBe(name);
  });

  test.each([
    ["event/chief-of-joint-staff-visit-to-viet-nam", "la visite au Vietnam du chef d’état-major interarmées du Japon"],
    ["organization/asean", "l’ASEAN"],
    ["organization/united-states", "les États-Unis"],
    ["organization/military-science-academy-viet-nam", "l’Académie des sciences militaires du Vietnam"],
    ["post/minister-of-defense-japan", "le ministre japonais de la Défense"],
    ["organization/nhan-dan", "Nhân Dân"],
  ])("%s is “%s”", (reference, name) => {
    expect(getName(reference).fr).toBe(name);
  });

  test("a place is in its city or country, and at its building", () => {
    expect(getPlaceWords("place/viet-nam")).toEqual({ en: "in Viet Nam", fr: "au Vietnam" });
    expect(getPlaceWords("place/asia")).toEqual({ en: "in Asia", fr: "en Asie" });
    expect(getPlaceWords("place/japan-defence-ministry-headquarters").fr).toBe(
      "au siège du ministère japonais de la Défense",
    );
  });

  test("a ministry that publishes a page has its name of the record; another outlet that of its pages", () => {
    expect(getOutletWords("Ministry of Defense of Japan").fr).toBe("le ministère japonais de la Défense");
    expect(getOutletWords("Vietnam+")).toEqual({ en: "Vietnam+", fr: "Vietnam+" });
  });

  test("forces are several, and the United States are one", () => {
    expect([isEnglishPlural("the Japanese forces in UNMISS"), isEnglishPlural("the United States")]).toEqual([
      true,
      false,
    ]);
  });

  test("brackets go, names keep their capital", () => {
    expect(removeBrackets("Vietnam News Agency (VNA)")).toBe("Vietnam News Agency");
    expect([toSmallStart("Japan will help", "en"), toSmallStart("Both sides agreed", "en")]).toEqual([
      "Japan will help",
      "both sides agreed",
    ]);
  });
});

describe("the note of a sentence", () => {
  const implied = { basis: "implied", outlets: [] } as const;
  const external = { basis: "external", outlets: ["Vietnam+"] } as const;

  test("says each mark once, in the order of the sentence, and agrees in French", () => {
    const note = describeNotes([
      { field: "place", values: [external] },
      { field: "date", values: [implied, external] },
      { field: "status", values: [implied] },
      { field: "ordinal", silences: [{ citation: "vnjp:event/a@1.0.0", basis: "not-stated" }] },
    ]);
    expect([note?.en, note?.fr]).toEqual([
      "place and date according to Vietnam+; status and date implied; number in the series not stated",
      "lieu et date selon Vietnam+; état et date implicites; numéro dans la série non énoncé".replaceAll("; ", " ; "),
    ]);
    expect(note?.supports.map(({ basis }) => basis)).toEqual(["not-stated"]);
  });

  test("is none if all is stated", () => {
    expect(describeNotes([{ field: "date", values: [{ basis: "stated", outlets: [] }] }])).toBeUndefined();
  });
});
