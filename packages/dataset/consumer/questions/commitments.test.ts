import { type Party, type Statement } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { isSilent, nameOf, valuesOf } from "./fields.ts";
import { itemsOf, statementsAt, statementsIn, withAct, wordingsOf } from "./voices.ts";

/** The dispatches of 27 February 2024: on the visit, and on the dialogue. */
const february2024 = ["vietnamplus-219224", "vietnamplus-219237"].flatMap(statementsIn);

const isAmong = (parties: readonly Party[], reference: string) => parties.map(nameOf).includes(reference);

/** What one side alone is to do for the other, or offers to it: it acts, the other benefits, and it is not past. */
const fromTo = (actor: string, beneficiary: string) =>
  february2024.filter(
    ({ actors, beneficiaries, status }) =>
      isAmong(valuesOf(actors), actor) &&
      !isAmong(valuesOf(actors), beneficiary) &&
      isAmong(valuesOf(beneficiaries), beneficiary) &&
      valuesOf(status).some((one) => one === "planned" || one === "proposed"),
  );

/** What is said, as what, by whom, and on which matters. */
const summaryOf = (statement: Statement) => ({
  items: itemsOf(statement).flatMap(wordingsOf),
  act: isSilent(statement.act) ? "not stated" : valuesOf(statement.act)[0],
  status: valuesOf(statement.status)[0],
  speakers: valuesOf(statement.speakers),
  for: valuesOf(statement.beneficiaries).map(nameOf),
});

describe("commitments", () => {
  it("what Japan is to do for Viet Nam by the dispatches of 27 February 2024, and who says so: nobody is marked", () => {
    expect(fromTo("organization/japan", "organization/viet-nam").map(summaryOf)).toEqual([
      {
        items: ["des cours de formation", "des exercices de maintien de la paix à court terme"],
        act: "not stated",
        status: "planned",
        speakers: ["unmarked"],
        for: ["Vietnamese soldiers", "organization/viet-nam"],
      },
      {
        items: ["accroître la capacité de ses professeurs de maintien de la paix"],
        act: "not stated",
        status: "planned",
        speakers: ["unmarked"],
        for: ["the peacekeeping lecturers of Viet Nam", "organization/viet-nam"],
      },
    ]);
  });

  it("what Viet Nam offers Japan by the dispatches of 27 February 2024, and who says so", () => {
    expect(fromTo("organization/viet-nam", "organization/japan").map(summaryOf)).toEqual([
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

  it("what is to be done for both, and by whom: which is not said", () => {
    const forBoth = february2024.filter(
      ({ beneficiaries, status }) =>
        isAmong(valuesOf(beneficiaries), "organization/japan") &&
        isAmong(valuesOf(beneficiaries), "organization/viet-nam") &&
        valuesOf(status).includes("planned"),
    );
    expect(forBoth.map(({ id, actors }) => [id, isSilent(actors)])).toEqual([
      ["unmiss-exchanges-will-be-organized", true],
    ]);
  });

  it("what was agreed, at which event and by whom, and how far it has come where that is said", () => {
    expect(
      withAct("agreed").map(({ id, occasion, speakers, status }) => [
        id,
        ...valuesOf(occasion),
        valuesOf(speakers),
        ...valuesOf(status),
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

  it("what both sides did at the 10th dialogue, in the order of the text, and what each said for himself", () => {
    expect(
      statementsAt("event/2024-02-27-defence-policy-dialogue-10").map(({ speakers, act }) => [
        ...valuesOf(speakers),
        ...valuesOf(act),
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
