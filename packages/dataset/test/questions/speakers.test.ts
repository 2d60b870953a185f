import { statements, type Speaker, type Statement } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getValuedFacts, getValues } from "./helpers/fields.ts";
import { formatQuotes } from "./helpers/texts.ts";
import { getDispatchStatements } from "./helpers/statements.ts";

/** Lists the speakers and acts of the statements of a dispatch, in the order of its text. */
const listSpeechActs = (dispatch: string): string[] =>
  getDispatchStatements(dispatch).map(
    ({ speakers, act }) =>
      `${getValues(speakers, textBases).join(" and ")}: ${isSilent(act) ? "not stated" : getValues(act, textBases).join(" or ")}`,
  );

const getStatementsBySpeaker = (speaker: Speaker): Statement[] =>
  statements.filter(({ speakers }) => getValues(speakers, textBases).includes(speaker));

describe("the data on speakers", () => {
  test("it shows the speaker of each statement of 21 February 2020, in the order of the text", () => {
    expect(listSpeechActs("vietnamplus-133876")).toEqual([
      "organization/viet-nam: informed",
      "organization/japan: believed",
      "both-sides: agreed",
      "both-sides: agreed",
      "both-sides: agreed",
      "person/nguyen-chi-vinh: invited",
      "person/kono-taro: accepted",
      "person/kono-taro: reaffirmed",
      "person/kono-taro: intended",
    ]);
  });

  test("it shows the speaker of each statement of 17 May 2022, in the order of the text", () => {
    const both = "person/hoang-xuan-chien and person/tsuchimichi-akihiro";
    expect(listSpeechActs("vietnamplus-182635")).toEqual([
      "both-sides: welcomed",
      `${both}: stressed`,
      `${both}: agreed`,
      `${both}: advocated`,
    ]);
  });

  test("it shows the speakers in the dispatch on the visit to the peacekeeping department", () => {
    expect(listSpeechActs("vietnamplus-219224")).toEqual([
      "both-sides: sought",
      "person/serizawa-kiyoshi: stressed",
      "person/serizawa-kiyoshi: hoped",
      "person/pham-manh-thang: thanked",
      "person/pham-manh-thang: proposed",
      "both-sides: agreed",
      "unmarked: promised",
      "unmarked: promised",
      "unmarked: not stated",
      "narration: assessed",
      "narration: assessed",
      "narration: recalled",
    ]);
  });

  test("it shows the dispatch itself as the speaker of the dispatch without a lead, and the participants once", () => {
    expect(listSpeechActs("nhandan-post78842")).toEqual([
      "participants: discussed",
      "narration: assessed",
      "narration: assessed",
      "narration: assessed",
      "narration: described",
      "narration: assessed",
    ]);
  });

  test("it shows the statements without a marked speaker", () => {
    const unmarked = getStatementsBySpeaker("unmarked").map(({ content }) =>
      getValuedFacts(content)
        .flatMap(formatQuotes)
        .map((words) => words.slice(0, 60)),
    );
    expect(unmarked.flat().toSorted()).toEqual([
      "vietnamplus-219224 «Le Japon continuera d'inviter des soldat",
      "vietnamplus-219224 «Par ailleurs, des échanges professionnel",
      "vietnamplus-219224 «aidera ce pays d'Asie du Sud-Est à accro",
      "vietnamplus-219237 «Le ministère vietnamien de la Défense es",
      "vietnamplus-219237 «Les relations entre le Vietnam et le Jap",
    ]);
  });

  test("it shows what Hoàng Xuân Chiến says at the dialogue, and what only follows his words", () => {
    const dialogue = getDispatchStatements("vietnamplus-219237").map(({ id, speakers }) => [
      id,
      ...getValues(speakers),
    ]);
    expect(dialogue.slice(0, 2)).toEqual([
      ["chien-on-significance-of-dialogue-10", "person/hoang-xuan-chien"],
      ["relations-said-to-enter-new-stage", "unmarked"],
    ]);
  });

  test("it shows the acts of each person", () => {
    const acts = [
      "hoang-xuan-chien",
      "kono-taro",
      "nguyen-chi-vinh",
      "pham-manh-thang",
      "serizawa-kiyoshi",
      "tsuchimichi-akihiro",
    ].map((id) => [
      id,
      getStatementsBySpeaker(`person/${id}`)
        .flatMap(({ act }) => getValues(act, textBases))
        .toSorted(),
    ]);
    expect(Object.fromEntries(acts)).toEqual({
      "hoang-xuan-chien": ["advocated", "agreed", "assessed", "stressed", "stressed", "stressed"],
      "kono-taro": ["accepted", "intended", "reaffirmed"],
      "nguyen-chi-vinh": ["invited"],
      "pham-manh-thang": ["proposed", "thanked"],
      "serizawa-kiyoshi": ["affirmed", "hoped", "shared", "stressed", "stressed"],
      "tsuchimichi-akihiro": ["advocated", "agreed", "stressed"],
    });
  });

  test("it has no statement without a speaker, and shows the promises, which no text states as such", () => {
    expect(statements.filter(({ speakers }) => getValues(speakers, textBases).length === 0)).toEqual([]);
    const promises = statements.flatMap(({ id, act }) =>
      getValuedFacts(act)
        .filter(({ value }) => value === "promised")
        .map(({ basis }) => [id, basis]),
    );
    expect(promises).toEqual([
      ["japan-will-go-on-inviting-soldiers", "implied"],
      ["japan-will-help-peacekeeping-lecturers", "implied"],
    ]);
  });

  test("it shows the assessments that dispatches make in their own voice", () => {
    expect(
      getStatementsBySpeaker("narration")
        .filter(({ act }) => getValues(act, textBases).includes("assessed"))
        .map(({ id }) => id),
    ).toEqual([
      "co-chairing-strengthened-ties",
      "cycle-4-co-chairing-assessed",
      "expert-group-meetings-organized",
      "heavy-equipment-courses-organized",
      "japan-called-important-peacekeeping-partner",
      "memorandum-called-foundation",
    ]);
  });
});
