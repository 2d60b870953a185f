import { setValue, type Mutation } from "../mutation.ts";
import { createMutation } from "./create-mutation.ts";

export const speakers: readonly Mutation[] = [
  ["the other side’s vice-minister", "serizawa-affirms-importance-of-relations", "serizawa", "person/hoang-xuan-chien"],
  ["the other side’s vice-minister", "chien-stresses-foreign-and-defence-policy", "chien", "person/serizawa-kiyoshi"],
  ["the colonel of another dispatch", "thang-thanks-japan", "thang", "person/nguyen-nhu-canh"],
  ["a namesake: both are called Nguyễn", "vinh-invites-kono", "vinh", "person/nguyen-nhu-canh"],
  [
    "the state spoken about instead of the one that speaks",
    "japan-believes-in-success-of-2020-activities",
    "japan",
    "organization/viet-nam",
  ],
  ["the state that is informed", "viet-nam-informs-of-2020-plans", "viet-nam", "organization/japan"],
  ["the other Japanese person of the dispatch", "kono-accepts-invitation", "kono", "person/nishida-yasunori"],
  ["the guest for the host", "thang-proposes-peacekeeping-cooperation", "thang", "person/serizawa-kiyoshi"],
  ["one vice-minister for “les deux parties”", "2024-02-27-agreed-areas", "both", "person/serizawa-kiyoshi"],
  [
    "a person for the narration of the dispatch",
    "co-chairing-strengthened-ties",
    "narration",
    "person/matsuzawa-tomoko",
  ],
  ["the minister for the vice-minister", "2022-05-17-advocated-coordination", "tsuchimichi", "person/kono-taro"],
  ["the subject of the sentence before", "serizawa-hopes-for-more-collaboration", "serizawa", "person/pham-manh-thang"],
].map(([description = "", statement = "", key = "", speaker]) =>
  createMutation(
    `wrong speaker: ${description}`,
    `statement/${statement}`,
    [setValue(`/speakers/${key}/value`, speaker)],
    "speaker/not-in-sentence",
    `/speakers/${key}/value`,
  ),
);

const mutateAct = (statement: string, key: string, to: string, expectedCode: Mutation["expectedCode"]): Mutation =>
  createMutation(
    `${to} for ${key}`,
    `statement/${statement}`,
    [setValue(`/act/${key}/value`, to)],
    expectedCode,
    `/act/${key}/value`,
  );

export const acts: readonly Mutation[] = [
  mutateAct("thang-proposes-peacekeeping-cooperation", "proposed", "agreed", "act/overstated"),
  mutateAct("thang-proposes-peacekeeping-cooperation", "proposed", "promised", "act/overstated"),
  mutateAct("kono-wishes-informal-meeting", "intended", "promised", "act/overstated"),
  mutateAct("serizawa-hopes-for-more-collaboration", "hoped", "agreed", "act/overstated"),
  mutateAct("2022-05-17-advocated-coordination", "advocated", "agreed", "act/overstated"),
  mutateAct("2022-05-17-welcomed-partnership", "welcomed", "agreed", "act/not-in-quote"),
  mutateAct("thang-thanks-japan", "thanked", "hoped", "act/not-in-quote"),
  mutateAct("serizawa-stresses-rule-of-law", "stressed", "affirmed", "act/not-in-quote"),
  mutateAct("serizawa-affirms-importance-of-relations", "affirmed", "reaffirmed", "act/not-in-quote"),
  mutateAct("kono-accepts-invitation", "accepted", "thanked", "act/not-in-quote"),
  mutateAct("viet-nam-informs-of-2020-plans", "informed", "promised", "act/not-in-quote"),
  mutateAct("field-training-planning-discussed", "discussed", "agreed", "act/not-in-quote"),
  createMutation(
    "the verb left out of the quote",
    "statement/thang-thanks-japan",
    [setValue("/act/thanked/evidence/words/quote", "le Japon pour son soutien au Vietnam")],
    "act/not-in-quote",
    "/act/thanked/value",
  ),
];
