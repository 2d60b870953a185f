import { getSeries, getSummary, listConflicts, listParticipants } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";

describe("participants and series", () => {
  test("Was ADSOM a meeting of ministers? An English page says so, and our reading rejects it", () => {
    const { numbered, unnumbered } = getSeries("mechanism/admm");
    expect([...numbered, ...unnumbered]).toEqual([]);
    expect(getSeries("mechanism/adsom").unnumbered.map(({ event }) => event)).toEqual(["event/2022-05-17-adsom"]);
    expect(getSummary("mechanism/admm").sentence.en).not.toContain("event");
    expect(listConflicts({ of: "event/2022-05-17-adsom" }).map(({ discrepancy }) => discrepancy)).toContain(
      "discrepancy/adsom-or-admm",
    );
  });

  test("Who co-chaired the 10th dialogue, and for whom?", () => {
    const chairs = listParticipants("event/2024-02-27-defence-policy-dialogue-10", { role: "co-chair" });
    expect(chairs.map(({ who, represents, basis }) => [...who, ...represents, basis])).toEqual([
      ["person/hoang-xuan-chien", "organization/viet-nam", "implied"],
      ["person/serizawa-kiyoshi", "organization/japan", "implied"],
    ]);
    expect(chairs.map(({ sentence }) => sentence.fr)).toEqual([
      "Le 10e Dialogue sur la politique de défense Vietnam-Japon a été coprésidé par Hoang Xuân Chiên, pour le Vietnam (représentation implicite).",
      "Le 10e Dialogue sur la politique de défense Vietnam-Japon a été coprésidé par Serizawa Kiyoshi, pour le Japon (représentation implicite).",
    ]);
    expect(findUncitedWords(chairs, "Hoang Xuân Chiên", "Serizawa Kiyoshi", "coprésidé")).toEqual([]);
  });

  test("Who else was there? The text does not name them", () => {
    const others = listParticipants("event/2024-02-27-defence-policy-dialogue-10").filter(
      ({ who }) => who.length === 0,
    );
    expect(others.map(({ basis }) => basis)).toEqual(["not-stated"]);
    expect(others[0]?.sentence).toEqual({
      en: "The text does not say who else took part in the 10th Viet Nam–Japan Defence Policy Dialogue.",
      fr: "Le texte ne dit pas qui d’autre a pris part au 10e Dialogue sur la politique de défense Vietnam-Japon.",
    });
  });

  test("Who co-chaired the planning conference?", () => {
    const chairs = listParticipants("event/field-training-planning-conference", { role: "co-chair" });
    expect(chairs.flatMap(({ who }) => who)).toEqual(["person/nguyen-nhu-canh", "person/matsuzawa-tomoko"]);
    expect(findUncitedWords(chairs, "L’événement est coprésidé", "Nguyên Nhu Canh", "Matsuzawa Tomoko")).toEqual([]);
  });

  test("Who signed the memorandum of 2015? Two ministries; no person is named", () => {
    const all = listParticipants("event/2015-09-15-peacekeeping-memorandum-signing");
    expect(all.filter(({ roles }) => roles.includes("signatory")).flatMap(({ who }) => who)).toEqual([
      "organization/ministry-of-defense-japan",
      "organization/ministry-of-national-defence-viet-nam",
    ]);
    expect(all.find(({ key }) => key === "persons")?.basis).toBe("not-stated");
    expect(findUncitedWords(all, "les ministères de la Défense des deux pays ont signé")).toEqual([]);
  });

  test("Whose officials were to attend ADSOM-Plus?", () => {
    const partners = listParticipants("event/2022-05-18-adsom-plus")
      .flatMap(({ represents }) => represents)
      .filter((body) => !["organization/asean", "organization/viet-nam"].includes(body));
    expect(partners.map((body) => body.slice(13))).toEqual([
      "australia",
      "china",
      "india",
      "japan",
      "new-zealand",
      "republic-of-korea",
      "russia",
      "united-states",
    ]);
    const all = listParticipants("event/2022-05-18-adsom-plus");
    expect(findUncitedWords(all, "huit partenaires", "la Russie", "la Nouvelle-Zélande")).toEqual([]);
  });

  test("Which sessions of the Defence Policy Dialogue are in the record, and which numbers are not?", () => {
    const { numbered, unnumbered, gaps } = getSeries("mechanism/defence-policy-dialogue");
    expect(numbered.map(({ ordinal, date }) => [ordinal, date])).toEqual([[10, "2024-02-27"]]);
    expect(unnumbered).toEqual([]);
    expect(gaps.map(({ sentence }) => sentence.en)).toEqual([
      "The record has no session 1 to 9 before number 10, the 10th Viet Nam–Japan Defence Policy Dialogue; it does not say whether they were held.",
    ]);
    expect(findUncitedWords([...numbered, ...gaps], "10e")).toEqual([]);
  });

  test("Which meetings of the ADMM-Plus are in the record? The number of an anniversary is no number of a session", () => {
    const { numbered, unnumbered, gaps } = getSeries("mechanism/admm-plus");
    expect(numbered.map(({ event, ordinal, basis }) => [event, ordinal, basis])).toEqual([
      ["event/2020-admm-plus", 7, "external"],
    ]);
    expect(gaps.map(({ sentence }) => sentence.en)).toEqual([
      expect.stringMatching(/no session 1 to 6 before number 7, the ADMM-Plus .* \(according to .*\); it does not say/),
    ]);
    expect(unnumbered.map(({ event }) => event)).toContain("event/admm-plus-10th-anniversary");
    expect(
      findUncitedWords([...numbered, ...unnumbered], "le 10e anniversaire de l’ADMM+", "la réunion de l’ADMM+ prévue"),
    ).toEqual([]);
  });

  test("What was done within the Triangular Partnership Programme?", () => {
    const { unnumbered } = getSeries("mechanism/un-triangular-partnership-programme");
    expect(unnumbered.map(({ event, date }) => [event, date])).toEqual([
      ["event/heavy-equipment-courses-2019-2020", "{2019,2020}"],
      ["event/peacekeeping-engineer-courses", undefined],
    ]);
    expect(findUncitedWords(unnumbered, "dans le cadre du TPP", "Programme de Partenariat Triangulaire (PPT)")).toEqual(
      [],
    );
  });
});
