import { type Party, type Statement } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { isSilent, getPartyName, getValues } from "./helpers/fields.ts";
import {
  getItems,
  getEventStatements,
  getDispatchStatements,
  getStatementsByAct,
  getWordings,
} from "./helpers/statements.ts";

/** The dispatches of 27 February 2024, on the visit and on the dialogue. */
const february2024 = ["vietnamplus-219224", "vietnamplus-219237"].flatMap(getDispatchStatements);

const isAmong = (parties: readonly Party[], reference: string) => parties.map(getPartyName).includes(reference);

/** Lists what one country will do for the other, or offers it: it acts, the other benefits, and it is not past. */
const selectCommitments = (actor: string, beneficiary: string) =>
  february2024.filter(
    ({ actors, beneficiaries, status }) =>
      isAmong(getValues(actors), actor) &&
      !isAmong(getValues(actors), beneficiary) &&
      isAmong(getValues(beneficiaries), beneficiary) &&
      getValues(status).some((one) => one === "planned" || one === "proposed"),
  );

/** Formats a statement: its act, speakers and topics. */
const summarize = (statement: Statement) => ({
  items: getItems(statement).flatMap(getWordings),
  act: isSilent(statement.act) ? "not stated" : getValues(statement.act)[0],
  status: getValues(statement.status)[0],
  speakers: getValues(statement.speakers),
  for: getValues(statement.beneficiaries).map(getPartyName),
});

describe("the data on commitments", () => {
  test("it shows what Japan promised Viet Nam in the dispatches of 27 February 2024, without a marked speaker", () => {
    expect(selectCommitments("organization/japan", "organization/viet-nam").map(summarize)).toEqual([
      {
        items: ["des cours de formation", "des exercices de maintien de la paix à court terme"],
        act: "promised",
        status: "planned",
        speakers: ["unmarked"],
        for: ["Vietnamese soldiers", "organization/viet-nam"],
      },
      {
        items: ["accroître la capacité de ses professeurs de maintien de la paix"],
        act: "promised",
        status: "planned",
        speakers: ["unmarked"],
        for: ["the peacekeeping lecturers of Viet Nam", "organization/viet-nam"],
      },
    ]);
  });

  test("it shows what Viet Nam offers Japan in the dispatches of 27 February 2024, and who says so", () => {
    expect(selectCommitments("organization/viet-nam", "organization/japan").map(summarize)).toEqual([
      {
        items: [
          "le cours d'officiers de défense internationale à l'Académie de la Défense",
          "les cours de langue vietnamienne à l'Académie des sciences militaires",
        ],
        act: "offered",
        status: "proposed",
        speakers: ["unmarked"],
        for: ["organization/japan", "Japanese officers"],
      },
    ]);
  });

  test("it shows what will be done for both countries, and does not state by whom", () => {
    const forBoth = february2024.filter(
      ({ beneficiaries, status }) =>
        isAmong(getValues(beneficiaries), "organization/japan") &&
        isAmong(getValues(beneficiaries), "organization/viet-nam") &&
        getValues(status).includes("planned"),
    );
    expect(forBoth.map(({ id, actors }) => [id, isSilent(actors)])).toEqual([
      ["unmiss-exchanges-will-be-organized", true],
    ]);
  });

  test("it shows what was agreed, at which event, by whom, and with which status", () => {
    expect(
      getStatementsByAct("agreed").map(({ id, occasion, speakers, status }) => [
        id,
        ...getValues(occasion),
        getValues(speakers),
        ...getValues(status),
      ]),
    ).toEqual([
      ["2020-02-21-agreed-areas", "event/2020-02-21-consultation", ["both-sides"], "planned"],
      ["2020-02-21-talks-agree-to-implement", "event/2020-02-21-vinh-nishida-talks", ["both-sides"], "planned"],
      ["2020-02-21-talks-support-consultation", "event/2020-02-21-vinh-nishida-talks", ["both-sides"]],
      [
        "2022-05-17-agreed-orientation",
        "event/2022-05-17-vice-ministers-meeting",
        ["person/hoang-xuan-chien", "person/tsuchimichi-akihiro"],
        "planned",
      ],
      ["2024-02-27-agreed-areas", "event/2024-02-27-defence-policy-dialogue-10", ["both-sides"], "planned"],
      [
        "2024-02-27-agreed-capacity-programmes",
        "event/2024-02-27-defence-policy-dialogue-10",
        ["both-sides"],
        "planned",
      ],
      ["2024-02-27-visit-agreed-means", "event/2024-02-27-visit-to-peacekeeping-department", ["both-sides"], "planned"],
    ]);
  });

  test("it shows what both sides did at the 10th dialogue and what each said, in the order of the text", () => {
    expect(
      getEventStatements("event/2024-02-27-defence-policy-dialogue-10").map(({ speakers, act }) => [
        ...getValues(speakers),
        ...getValues(act),
      ]),
    ).toEqual([
      ["person/hoang-xuan-chien", "assessed"],
      ["both-sides", "discussed"],
      ["person/hoang-xuan-chien", "stressed"],
      ["person/hoang-xuan-chien", "stressed"],
      ["person/serizawa-kiyoshi", "affirmed"],
      ["person/serizawa-kiyoshi", "shared"],
      ["person/serizawa-kiyoshi", "stressed"],
      ["both-sides", "agreed"],
      ["both-sides", "agreed"],
    ]);
  });
});
