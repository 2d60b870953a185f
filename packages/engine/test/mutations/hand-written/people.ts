import { setValue, type Mutation } from "../mutation.ts";
import { dialogue, createMutation } from "./create-mutation.ts";

const mutateParticipant = (description: string, record: string, key: string, person: string): Mutation => {
  const pointer = `/participants/${key}/value/record`;
  return createMutation(
    `wrong participant: ${description}`,
    record,
    [setValue(pointer, person)],
    "participant/not-named",
    pointer,
  );
};

const mutateMember = (description: string, record: string, person: string): Mutation =>
  createMutation(
    `wrong member: ${description}`,
    `membership/${record}`,
    [setValue("/member/named/value", person)],
    "member/not-named",
    "/member/named/value",
  );

const talks = "event/2020-02-21-vinh-nishida-talks";

const mutateSpeaker = (
  description: string,
  record: string,
  pointer: string,
  speaker: string,
  expectedCode: Mutation["expectedCode"],
): Mutation => {
  const speakerPointer = `${pointer}/speaker`;
  return createMutation(
    `wrong speaker of a quote: ${description}`,
    record,
    [setValue(speakerPointer, speaker)],
    expectedCode,
    speakerPointer,
  );
};

const admm = "event/2020-admm-plus";
const informal = "event/asean-japan-informal-meeting";

export const people: readonly Mutation[] = [
  mutateSpeaker(
    "the listener",
    admm,
    "/type/meeting/evidence/words",
    "person/kono-taro",
    "speaker/differs-from-statement",
  ),
  mutateSpeaker(
    "the other state",
    admm,
    "/status/vietnamplus-133876/evidence/activities",
    "organization/viet-nam",
    "speaker/differs-from-statement",
  ),
  mutateSpeaker(
    "the guest named before",
    informal,
    "/type/meeting/evidence/words",
    "person/nguyen-chi-vinh",
    "speaker/differs-from-statement",
  ),
  mutateSpeaker(
    "the state of the speaker",
    informal,
    "/names/french/evidence/words",
    "organization/japan",
    "speaker/differs-from-statement",
  ),
  mutateSpeaker(
    "a person of another dispatch",
    dialogue,
    "/place/ha-noi/evidence/held",
    "person/kono-taro",
    "speaker/not-named",
  ),
  mutateSpeaker(
    "a state that the dispatch does not name",
    talks,
    "/type/talks/evidence/words",
    "organization/new-zealand",
    "speaker/not-named",
  ),
  mutateParticipant("the predecessor", dialogue, "chien/who/person", "person/nguyen-chi-vinh"),
  mutateParticipant("the guest for the host", dialogue, "chien/who/person", "person/serizawa-kiyoshi"),
  mutateParticipant("the minister of another year", dialogue, "serizawa/who/person", "person/kono-taro"),
  mutateParticipant("the holder of the same title, later", talks, "vinh/who/person", "person/hoang-xuan-chien"),
  mutateParticipant("the holder of the same title, later", talks, "nishida/who/person", "person/tsuchimichi-akihiro"),
  mutateParticipant("the other side", talks, "nishida/who/person", "person/nguyen-chi-vinh"),
  mutateMember("the predecessor", "hoang-xuan-chien-deputy-minister", "person/nguyen-chi-vinh"),
  mutateMember("the successor", "nguyen-chi-vinh-deputy-minister", "person/hoang-xuan-chien"),
  mutateMember("another vice-minister", "serizawa-kiyoshi-vice-minister", "person/tsuchimichi-akihiro"),
  mutateMember("the minister", "serizawa-kiyoshi-vice-minister", "person/kono-taro"),
  mutateMember("the colonel of another dispatch", "pham-manh-thang-director", "person/nguyen-nhu-canh"),
];
