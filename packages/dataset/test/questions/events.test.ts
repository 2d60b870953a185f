import { get, events, mechanisms } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { listParticipants } from "./helpers/events.ts";
import { textBases, getLabel, getPartyName, getValuedFacts, getValues } from "./helpers/fields.ts";
import { formatQuotes } from "./helpers/texts.ts";

/** Lists the relations of a type between events and records, with their basis and quotes. */
const listRelations = (type: string) =>
  events.flatMap(({ id, relations }) =>
    getValuedFacts(relations)
      .filter(({ value }) => value.type === type)
      .map((fact) => [id, fact.value.record, fact.basis, ...formatQuotes(fact)]),
  );

describe("the data on events", () => {
  test("it shows the events on the sidelines of another event, with the evidence", () => {
    expect(listRelations("on-the-sidelines-of")).toEqual([
      [
        "2022-05-17-vice-ministers-meeting",
        "event/2022-05-17-adsom",
        "stated",
        "vietnamplus-182635 «en marge de la réunion des hauts fonctionnaires de la Défense du Association des nations de l'Asie du Sud-Est (ASEAN) à Phnom Penh, au Cambodge»",
      ],
      ["2022-05-17-vice-ministers-meeting", "event/2022-05-18-adsom-plus", "external"],
      [
        "asean-japan-informal-meeting",
        "event/2020-admm-plus",
        "implied",
        "vietnamplus-133876 «en marge de l'ADMM+ au Vietnam»",
      ],
    ]);
  });

  test("it shows which events prepare others, one of them by a cited page alone", () => {
    expect(listRelations("prepares").map(([id, record]) => [id, record])).toEqual([
      ["2015-08-peacekeeping-memorandum-talks", "event/2015-09-15-peacekeeping-memorandum-signing"],
      ["field-training-planning-conference", "event/2023-09-field-training"],
      ["field-training-site-visit", "event/2023-09-field-training"],
    ]);
  });

  test("it shows the events that may be one occasion, and keeps them apart", () => {
    expect(listRelations("same-occasion-as").map(([id, record, basis]) => [id, record, basis])).toEqual([
      ["cycle-4-co-chairing-activities", "event/peacekeeping-expert-group-activities", "implied"],
    ]);
  });

  test("it shows which sessions and meetings belong to which mechanism, by the texts", () => {
    const frames = mechanisms.map(({ id }) => [
      id,
      events
        .filter(({ mechanism }) => getValues(mechanism, textBases).includes(`mechanism/${id}`))
        .map((event) => event.id),
    ]);
    expect(Object.fromEntries(frames)).toEqual({
      admm: [],
      "admm-plus": ["2020-admm-plus", "2023-09-field-training", "admm-plus-10th-anniversary"],
      "admm-plus-peacekeeping-expert-group": ["cycle-4-co-chairing-activities", "peacekeeping-expert-group-activities"],
      adsom: ["2022-05-17-adsom"],
      "adsom-plus": ["2022-05-18-adsom-plus"],
      "defence-policy-dialogue": ["2024-02-27-defence-policy-dialogue-10"],
      "un-triangular-partnership-programme": ["heavy-equipment-courses-2019-2020", "peacekeeping-engineer-courses"],
    });
  });

  test("it shows who was the host of whom, by the texts", () => {
    const visits = events.flatMap((event) => {
      const hosts = listParticipants("host", event).map(getLabel);
      return hosts.length === 0 ? [] : [[event.id, ...new Set(hosts)]];
    });
    expect(visits).toEqual([
      ["2023-11-president-visit-to-japan", "Japan"],
      ["2024-02-27-visit-to-peacekeeping-department", "Viet Nam Department of Peacekeeping Operations"],
      ["chief-of-joint-staff-visit-to-viet-nam", "Viet Nam"],
      ["kono-official-visit-to-viet-nam", "Viet Nam"],
      ["officers-course-at-defence-academy", "Defence Academy (Viet Nam)", "Ministry of National Defence of Viet Nam"],
      ["peacekeeping-courses-in-japan", "Japan"],
      ["peacekeeping-exercises-in-japan", "Japan"],
      [
        "vietnamese-language-courses-at-military-science-academy",
        "Military Science Academy (Viet Nam)",
        "Ministry of National Defence of Viet Nam",
      ],
      ["vinh-calls-on-kono", "Kono Taro"],
    ]);
  });

  test("it shows who was trained, or is offered training, in which courses", () => {
    const trainees = events.flatMap((event) => {
      const who = listParticipants("trainee", event);
      return who.length === 0 ? [] : [[event.id, ...who]];
    });
    expect(trainees).toEqual([
      ["officers-course-at-defence-academy", "Japanese officers"],
      ["peacekeeping-courses-in-japan", "Vietnamese soldiers"],
      ["peacekeeping-engineer-courses", "military engineers in peacekeeping"],
      ["vietnamese-language-courses-at-military-science-academy", "Japanese officers"],
    ]);
  });

  test("it shows the roles in the Triangular Partnership Programme, with the words", () => {
    const roles = Object.values(get("mechanism/un-triangular-partnership-programme").participants ?? {}).flatMap(
      ({ who, role }) =>
        getValuedFacts(role)
          .filter(({ basis }) => basis === "stated")
          .map((fact) => [getValues(who).map(getPartyName)[0], fact.value, ...formatQuotes(fact)]),
    );
    expect(roles).toEqual([
      ["organization/japan", "sponsor", "nhandan-post78842 «le Japon est le principal sponsor»"],
      [
        "organization/un-department-of-operational-support",
        "chair",
        "nhandan-post78842 «le Département de l’appui opérationnel des Nations unies occupe la présidence»",
      ],
    ]);
  });

  test("it shows why Serizawa Kiyoshi was in Hanoi, and what else he did there", () => {
    const stay = get("event/2024-02-serizawa-stay-in-ha-noi");
    expect(getValuedFacts(stay.purpose).flatMap(formatQuotes)).toEqual([
      "vietnamplus-219224 «pour coprésider le 10e Dialogue sur la politique de défense Vietnam-Japon au niveau de vice-ministre de la Défense»",
    ]);
    expect(listRelations("part-of").map(([id, record]) => [id, record])).toEqual([
      ["2024-02-27-visit-to-peacekeeping-department", `event/${stay.id}`],
    ]);
  });
});
