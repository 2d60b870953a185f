import { statements, type Statement } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, told, valuesOf } from "./fields.ts";
import { wordsOf } from "./texts.ts";
import { statementsIn } from "./voices.ts";

/** Who speaks and what is done by it, of each statement of a dispatch, in the order of its text. */
const voicesIn = (dispatch: string): string[] =>
  statementsIn(dispatch).map(
    ({ speakers, act }) =>
      `${valuesOf(speakers, inTexts).join(" and ")}: ${isSilent(act) ? "not stated" : valuesOf(act, inTexts).join(" or ")}`,
  );

const saidBy = (speaker: string): Statement[] =>
  statements.filter(({ speakers }) => valuesOf(speakers, inTexts).includes(speaker));

describe("speakers", () => {
  it("who speaks in each statement that is told of 21 February 2020, in the order of the text", () => {
    expect(voicesIn("vietnamplus-133876")).toEqual([
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

  it("who speaks in each statement that is told of 17 May 2022, in the order of the text", () => {
    const both = "person/hoang-xuan-chien and person/tsuchimichi-akihiro";
    expect(voicesIn("vietnamplus-182635")).toEqual([
      "both-sides: welcomed",
      `${both}: stressed`,
      `${both}: agreed`,
      `${both}: advocated`,
    ]);
  });

  it("who speaks at the visit to the peacekeeping department and in what is told around it", () => {
    expect(voicesIn("vietnamplus-219224")).toEqual([
      "both-sides: sought",
      "person/serizawa-kiyoshi: stressed",
      "person/serizawa-kiyoshi: hoped",
      "person/pham-manh-thang: thanked",
      "person/pham-manh-thang: proposed",
      "both-sides: agreed",
      "unmarked: not stated",
      "unmarked: not stated",
      "unmarked: not stated",
      "narration: assessed",
      "narration: assessed",
      "narration: recalled",
    ]);
  });

  it("who speaks in the dispatch without a lead: the participants once, and else the dispatch itself", () => {
    expect(voicesIn("nhandan-post78842")).toEqual([
      "participants: discussed",
      "narration: assessed",
      "narration: assessed",
      "narration: assessed",
      "narration: described",
      "narration: assessed",
    ]);
  });

  it("which words nobody is marked as saying", () => {
    const unmarked = saidBy("unmarked").map(({ content }) =>
      told(content)
        .flatMap(wordsOf)
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

  it("what Hoàng Xuân Chiến says at the dialogue, and what only follows his words without a mark", () => {
    const dialogue = statementsIn("vietnamplus-219237").map(({ id, speakers }) => [id, ...valuesOf(speakers)]);
    expect(dialogue.slice(0, 2)).toEqual([
      ["chien-on-significance-of-dialogue-10", "person/hoang-xuan-chien"],
      ["relations-said-to-enter-new-stage", "unmarked"],
    ]);
  });

  it("what each person does by speaking", () => {
    const acts = [
      "hoang-xuan-chien",
      "kono-taro",
      "nguyen-chi-vinh",
      "pham-manh-thang",
      "serizawa-kiyoshi",
      "tsuchimichi-akihiro",
    ].map((id) => [
      id,
      saidBy(`person/${id}`)
        .flatMap(({ act }) => valuesOf(act, inTexts))
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

  it("whether any statement is told without a speaker, and whether any is a promise: none", () => {
    expect(statements.filter(({ speakers }) => valuesOf(speakers, inTexts).length === 0)).toEqual([]);
    expect(statements.filter(({ act }) => valuesOf(act).includes("promised"))).toEqual([]);
  });

  it("which appraisals the dispatches make in their own voice", () => {
    expect(
      saidBy("narration")
        .filter(({ act }) => valuesOf(act, inTexts).includes("assessed"))
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
