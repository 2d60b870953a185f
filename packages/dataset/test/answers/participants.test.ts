import { getSeries, getSummary, listConflicts, listParticipants } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";
import { toPlainSpaces } from "./helpers/plain-spaces.ts";

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

  test("As what did Nishida Yasunori attend the consultation? The dispatch implies that he did, and a page has him as co-chair", () => {
    const nishida = listParticipants("event/2020-02-21-consultation").find(({ who }) =>
      who.includes("person/nishida-yasunori"),
    );
    expect(nishida?.roles).toEqual(["participant", "co-chair"]);
    expect(toPlainSpaces(nishida)).toEqual({
      en: "The consultation between the defence ministries of Viet Nam and Japan had among its participants, and as co-chair according to The Diplomat, Nishida Yasunori, for Japan (participant according to The Diplomat; role and representation implied).",
      fr: "La consultation entre les ministères de la Défense du Vietnam et du Japon a eu parmi ses participants, et comme coprésident selon The Diplomat, Nishida Yasunori, pour le Japon (participant selon The Diplomat ; rôle et représentation implicites).",
    });
    const line = getSummary("event/2020-02-21-consultation").lines.find(({ part }) => part === "co-chair");
    expect(line?.text.en).toContain(
      "Nishida Yasunori (according to The Diplomat; also participant, implied; for Japan",
    );
    expect(line?.text.fr).toContain(
      "Nishida Yasunori (selon The Diplomat ; aussi participant, implicite ; pour le Japon",
    );
  });

  test("What was Viet Nam to be at the ADMM-Plus of 2020? Organizer, and chair by a page; the summary has both too", () => {
    const reference = "event/2020-admm-plus";
    const vietNam = listParticipants(reference).find(({ who }) => who.includes("organization/viet-nam"));
    expect(toPlainSpaces(vietNam)).toEqual({
      en: "The ADMM-Plus meeting of 2020 was to have as organizer, and as chair according to Vietnam+, Viet Nam (role implied).",
      fr: "La réunion de l’ADMM+ de 2020 devait avoir comme organisateur, et comme président selon Vietnam+, le Vietnam (rôle implicite).",
    });
    const line = getSummary(reference).lines.find(({ part }) => part === "chair");
    expect(line?.text.en).toBe("Viet Nam (role according to Vietnam+; also organizer, implied)");
    const [asked] = listParticipants(reference, { role: "organizer" });
    expect(asked?.sentence.en).toBe("The ADMM-Plus meeting of 2020 was to have as organizer Viet Nam (role implied).");
  });

  test("What would Kono Taro be on his visit? Both what the invitation and the visit make him", () => {
    const reference = "event/kono-official-visit-to-viet-nam";
    const [kono] = listParticipants(reference);
    expect(toPlainSpaces(kono)).toEqual({
      en: "The official visit of Kono Taro to Viet Nam would have as invitee and visitor Kono Taro, for Japan (participant and representation implied).",
      fr: "La visite officielle de Taro Kono au Vietnam aurait comme invité et visiteur Taro Kono, pour le Japon (participant et représentation implicites).",
    });
    const line = getSummary(reference).lines.find(({ part }) => part === "visitor");
    expect(line?.text.en).toBe("Kono Taro (implied; also invitee; for Japan)");
  });

  test("Who visited the peacekeeping department? Who the dispatch says, before whom a page adds", () => {
    const { sentence, lines } = getSummary("event/2024-02-27-visit-to-peacekeeping-department");
    expect(sentence).toEqual({
      en: "The visit of Serizawa Kiyoshi to the Viet Nam Department of Peacekeeping Operations took place in Hanoi on 27 February 2024.",
      fr: "La visite de Serizawa Kiyoshi au Département des opérations de maintien de la paix du Vietnam a eu lieu à Hanoï le 27 février 2024.",
    });
    const visitors = lines.find(({ part }) => part === "visitor");
    expect(visitors?.text.en).toMatch(/^Serizawa Kiyoshi \(.*; the Japanese delegation, .* \(according to Vietnam\+/);
    expect(visitors?.text.fr).toMatch(/^Serizawa Kiyoshi \(.*; la délégation japonaise, .* \(selon Vietnam\+/);
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
