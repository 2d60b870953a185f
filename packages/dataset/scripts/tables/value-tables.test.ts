import { describe, expect, test } from "vitest";
import { listRecords, toPlain } from "../../src/index.ts";
import { getTable, listRows, selectRows } from "../../test/tables/built-tables.ts";

describe("the tables of values", () => {
  test("participant_roles has each role of a participant once, with the basis of the plain view", () => {
    for (const event of listRecords("event")) {
      const { participants } = toPlain(event);
      for (const [key, { role, basis }] of Object.entries(participants)) {
        const rows = selectRows("participant_roles", `event/${event.id}`).filter(
          ({ participant }) => participant === key,
        );
        expect(rows.map((row) => [row["role"], row["basis"]])).toEqual(
          role.map((one, index) => [one, basis.role?.[index]]),
        );
      }
    }
  });

  test("participant_identities has the post and the person that a participant is", () => {
    const rows = selectRows("participant_identities", "event/chief-of-joint-staff-visit-to-viet-nam");
    expect(
      rows.flatMap(({ participant, who, basis }) => (participant === "chief" ? [[who, basis]] : [])).toSorted(),
    ).toEqual([
      ["person/yamazaki-koji", "external"],
      ["post/chief-of-joint-staff-japan", "stated"],
    ]);
    const named = listRows(getTable("participant_identities"));
    expect(named.filter(({ who, who_en }) => (who === "") === (who_en === ""))).toEqual([]);
  });

  test("event_mechanisms has each mechanism of an event, with the basis of the plain view", () => {
    for (const event of listRecords("event")) {
      const { mechanism, basis } = toPlain(event);
      const rows = selectRows("event_mechanisms", `event/${event.id}`);
      expect(rows.map((row) => [row["mechanism"], row["basis"]])).toEqual(
        mechanism.map((one, index) => [one, basis.mechanism?.[index]]),
      );
    }
    expect(selectRows("event_mechanisms", "event/2023-09-field-training")).toHaveLength(2);
  });

  test("event_mechanisms keeps a mechanism that a discrepancy sets aside, and sides says so", () => {
    const adsom = "event/2022-05-17-adsom";
    expect(selectRows("event_mechanisms", adsom).map(({ mechanism }) => mechanism)).toEqual([
      "mechanism/adsom",
      "mechanism/admm",
    ]);
    const sides = listRows(getTable("sides")).filter(({ side_record: record }) => record === adsom);
    expect(sides.map(({ pointer, choice }) => [pointer, choice])).toEqual(
      expect.arrayContaining([
        ["/mechanism/adsom", "followed"],
        ["/mechanism/english-counterpart", "set-aside"],
      ]) as string[][],
    );
  });

  test("person_ranks has the day of each rank", () => {
    expect(selectRows("person_ranks", "person/hoang-xuan-chien")).toContainEqual({
      record: "person/hoang-xuan-chien",
      key: "english-promotion",
      rank: "Senior Lieutenant General",
      rank_language: "en",
      rank_as_of: "2020-10-16?",
      rank_as_of_earliest: "2020-10-16",
      rank_as_of_latest: "2020-10-16",
      basis: "external",
    });
  });

  test("record_names has the language, the form and the order of each name", () => {
    for (const person of listRecords("person"))
      for (const name of toPlain(person).names)
        expect(selectRows("record_names", `person/${person.id}`)).toContainEqual(
          expect.objectContaining({
            name: name.name,
            name_language: name.language,
            name_form: name.form,
            name_order: name.order ?? "",
          }),
        );
  });

  test("record_parties has who says something, whether it is a record or not", () => {
    const rows = listRows(getTable("record_parties"));
    expect(
      rows.filter(({ field, party_code }) => field === "speakers" && party_code === "both-sides").length,
    ).toBeGreaterThan(0);
    expect(
      rows.filter(({ party, party_code, party_en }) => [party, party_code, party_en].filter(Boolean).length !== 1),
    ).toEqual([]);
  });
});
