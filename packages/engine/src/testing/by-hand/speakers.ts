import { put, type Mutation } from "../mutation.ts";
import { slip } from "./slip.ts";

export const speakers: readonly Mutation[] = [
  ["the other side’s vice-minister", "serizawa-affirms-importance-of-relations", "serizawa", "person/hoang-xuan-chien"],
  ["the other side’s vice-minister", "chien-stresses-foreign-and-defence-policy", "chien", "person/serizawa-kiyoshi"],
  ["the colonel of another dispatch", "thang-thanks-japan", "thang", "person/nguyen-nhu-canh"],
  ["a namesake: Nguyễn is the name of both", "vinh-invites-kono", "vinh", "person/nguyen-nhu-canh"],
  [
    "the state that is spoken of, not the one that speaks",
    "japan-believes-in-success-of-2020-activities",
    "japan",
    "organization/viet-nam",
  ],
  ["the state that hears it", "viet-nam-informs-of-2020-plans", "viet-nam", "organization/japan"],
  ["the other Japanese of the dispatch", "kono-accepts-invitation", "kono", "person/nishida-yasunori"],
  ["the guest for the host", "thang-proposes-peacekeeping-cooperation", "thang", "person/serizawa-kiyoshi"],
  ["one vice-minister for “les deux parties”", "2024-02-27-agreed-areas", "both", "person/serizawa-kiyoshi"],
  ["a person for the dispatch’s own voice", "co-chairing-strengthened-ties", "narration", "person/matsuzawa-tomoko"],
  ["the minister for his vice-minister", "2022-05-17-advocated-coordination", "tsuchimichi", "person/kono-taro"],
  ["the subject of the sentence before", "serizawa-hopes-for-more-collaboration", "serizawa", "person/pham-manh-thang"],
].map(([words = "", statement = "", key = "", speaker]) =>
  slip(
    `wrong speaker: ${words}`,
    `statement/${statement}`,
    [put(`/speakers/${key}/value`, speaker)],
    "speaker/not-in-sentence",
    `/speakers/${key}/value`,
  ),
);

const act = (statement: string, key: string, to: string, caught: Mutation["caught"]): Mutation =>
  slip(`${to} for ${key}`, `statement/${statement}`, [put(`/act/${key}/value`, to)], caught, `/act/${key}/value`);

export const acts: readonly Mutation[] = [
  act("thang-proposes-peacekeeping-cooperation", "proposed", "agreed", "act/firmer"),
  act("thang-proposes-peacekeeping-cooperation", "proposed", "promised", "act/firmer"),
  act("kono-wishes-informal-meeting", "intended", "promised", "act/firmer"),
  act("serizawa-hopes-for-more-collaboration", "hoped", "agreed", "act/firmer"),
  act("2022-05-17-advocated-coordination", "advocated", "agreed", "act/firmer"),
  act("2022-05-17-welcomed-partnership", "welcomed", "agreed", "act/not-in-words"),
  act("thang-thanks-japan", "thanked", "hoped", "act/not-in-words"),
  act("serizawa-stresses-rule-of-law", "stressed", "affirmed", "act/not-in-words"),
  act("serizawa-affirms-importance-of-relations", "affirmed", "reaffirmed", "act/not-in-words"),
  act("kono-accepts-invitation", "accepted", "thanked", "act/not-in-words"),
  act("viet-nam-informs-of-2020-plans", "informed", "promised", "act/not-in-words"),
  act("field-training-planning-discussed", "discussed", "agreed", "act/not-in-words"),
  slip(
    "the verb left out of the quote",
    "statement/thang-thanks-japan",
    [put("/act/thanked/evidence/words/quote", "le Japon pour son soutien au Vietnam")],
    "act/not-in-words",
    "/act/thanked/value",
  ),
];
