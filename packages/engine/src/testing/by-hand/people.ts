import { put, type Mutation } from "../mutation.ts";
import { dialogue, slip } from "./slip.ts";

const participant = (words: string, record: string, key: string, person: string): Mutation => {
  const at = `/participants/${key}/value/record`;
  return slip(`wrong participant: ${words}`, record, [put(at, person)], "participant/not-named", at);
};

const member = (words: string, record: string, person: string): Mutation =>
  slip(
    `wrong member: ${words}`,
    `membership/${record}`,
    [put("/member/named/value", person)],
    "member/not-named",
    "/member/named/value",
  );

const talks = "event/2020-02-21-vinh-nishida-talks";

const words = (
  slipOf: string,
  record: string,
  pointer: string,
  speaker: string,
  caught: Mutation["caught"],
): Mutation => {
  const at = `${pointer}/speaker`;
  return slip(`words given to ${slipOf}`, record, [put(at, speaker)], caught, at);
};

const admm = "event/2020-admm-plus";
const informal = "event/asean-japan-informal-meeting";

export const people: readonly Mutation[] = [
  words("him who hears them", admm, "/type/meeting/evidence/words", "person/kono-taro", "speaker/not-of-statement"),
  words(
    "the other state",
    admm,
    "/status/vietnamplus-133876/evidence/activities",
    "organization/viet-nam",
    "speaker/not-of-statement",
  ),
  words(
    "his guest of before",
    informal,
    "/type/meeting/evidence/words",
    "person/nguyen-chi-vinh",
    "speaker/not-of-statement",
  ),
  words("his state", informal, "/names/french/evidence/words", "organization/japan", "speaker/not-of-statement"),
  words(
    "somebody of another dispatch",
    dialogue,
    "/place/ha-noi/evidence/held",
    "person/kono-taro",
    "speaker/not-named",
  ),
  words(
    "a state that is far away",
    talks,
    "/type/talks/evidence/words",
    "organization/new-zealand",
    "speaker/not-named",
  ),
  participant("his predecessor", dialogue, "chien/who/person", "person/nguyen-chi-vinh"),
  participant("the guest for the host", dialogue, "chien/who/person", "person/serizawa-kiyoshi"),
  participant("his minister of another year", dialogue, "serizawa/who/person", "person/kono-taro"),
  participant("the holder of the same title, later", talks, "vinh/who/person", "person/hoang-xuan-chien"),
  participant("the holder of the same title, later", talks, "nishida/who/person", "person/tsuchimichi-akihiro"),
  participant("the other side", talks, "nishida/who/person", "person/nguyen-chi-vinh"),
  member("his predecessor", "hoang-xuan-chien-deputy-minister", "person/nguyen-chi-vinh"),
  member("his successor", "nguyen-chi-vinh-deputy-minister", "person/hoang-xuan-chien"),
  member("another vice-minister", "serizawa-kiyoshi-vice-minister", "person/tsuchimichi-akihiro"),
  member("the minister", "serizawa-kiyoshi-vice-minister", "person/kono-taro"),
  member("the colonel of another dispatch", "pham-manh-thang-director", "person/nguyen-nhu-canh"),
];
