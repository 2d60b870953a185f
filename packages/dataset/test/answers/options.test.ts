import { get, getEvent } from "@vnjp/dataset";
import {
  getSeries,
  getSummary,
  getTimeline,
  listAreaMentions,
  listAreas,
  listCommitments,
  listConflicts,
  listEncounters,
  listEngagements,
  listHolders,
  listNewAreas,
  listParticipants,
  listTenures,
  listSilences,
  listStatements,
} from "@vnjp/dataset/answers";
import { search } from "@vnjp/dataset/search";
import { describe, expect, test } from "vitest";

const kono = "person/kono-taro";
const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

/** What a program without types may pass. */
const untyped = (value: unknown) => value as never;

describe("the options of the answers", () => {
  test.each<[string, () => unknown, string]>([
    ["getTimeline", () => getTimeline(untyped({ until: "2020" })), 'unknown option "until": The options are from, to'],
    ["getTimeline", () => getTimeline(untyped({ participants: kono })), 'did you mean "participant"?'],
    ["listStatements", () => listStatements(untyped({ by: kono })), "The options are from, to, speaker"],
    ["listStatements", () => listStatements(untyped({ speakers: kono })), 'did you mean "speaker"?'],
    ["listCommitments", () => listCommitments(untyped({ acts: "invited" })), 'did you mean "act"?'],
    ["listEngagements", () => listEngagements(kono, untyped({ with: kono })), 'unknown option "with"'],
    ["listEncounters", () => listEncounters(kono, untyped({ form: "2020" })), 'did you mean "from"?'],
    ["listParticipants", () => listParticipants(dialogue, untyped({ roles: "chair" })), 'did you mean "role"?'],
    ["listTenures", () => listTenures(kono, untyped({ at: "2020" })), 'unknown option "at"'],
    ["listAreas", () => listAreas(untyped({ topics: "topic/cybersecurity" })), 'did you mean "topic"?'],
    ["listSilences", () => listSilences(untyped("event/vinh-calls-on-kono")), "is no object with options"],
    ["listConflicts", () => listConflicts(untyped({ off: kono })), 'did you mean "of"?'],
  ])("an unknown one of %s throws", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test.each<[string, () => unknown, string]>([
    [
      "a topic as a participant",
      () => getTimeline({ participant: untyped("topic/cybersecurity") }),
      "of a person, post,",
    ],
    [
      "a state as a place",
      () => getTimeline({ place: untyped("organization/japan") }),
      "is not the reference of a place",
    ],
    ["a person as an event", () => listParticipants(untyped(kono)), `"${kono}" is not the reference of an event`],
    ["an event as a series", () => getSeries(untyped(dialogue)), "is not the reference of a mechanism"],
    ["a person as a post", () => listHolders(untyped(kono)), "of a post, organization or mechanism"],
    ["a post as a holder", () => listTenures(untyped("post/minister-of-defense-japan")), "of a person or organization"],
    ["a person who is none", () => listEngagements("person/nobody"), 'there is no record "person/nobody"'],
    ["nothing", () => getSummary(untyped(undefined)), "undefined is neither a record nor a reference"],
    ["a number as a date", () => getTimeline({ from: untyped(2020) }), "from is 2020, which is no date"],
    ["a date that is none", () => listStatements({ to: "yesterday" }), "is not an EDTF date"],
    [
      "an end before the beginning",
      () => listAreaMentions({ from: "2024", to: "2020" }),
      '"2024" is later than "2020"',
    ],
    ["a number as a day", () => listTenures(kono, { on: untyped(2020) }), "on is 2020, which is no date"],
    ["a text as a year", () => listNewAreas(untyped("2022")), 'the year is "2022": write it as a number'],
    ["a kind that does not meet", () => listEncounters(kono, { kind: untyped("event") }), "it can be person, post,"],
    ["a number as an act", () => listCommitments({ act: untyped(1) }), "act is 1, which is no code"],
  ])("%s throws", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test.each<[string, () => unknown, string]>([
    ["a role", () => listParticipants(dialogue, { role: "hosts" }), 'role is "hosts": did you mean "host"?'],
    ["a role", () => listEngagements(kono, { role: "hosts" }), 'did you mean "host"?'],
    ["a status", () => getTimeline({ status: "hold" }), 'status is "hold": did you mean "held"?'],
    ["a status", () => listEncounters(kono, { status: "done" }), "The codes are cancelled, held, ongoing"],
    ["a follow-up", () => listCommitments({ followUp: "done" }), 'followUp is "done": The codes are cancelled'],
    ["a follow-up", () => listCommitments({ followUp: "nothing said" }), 'did you mean "nothing-said"?'],
    ["a type", () => listConflicts({ type: "dates" }), 'did you mean "date"?'],
    ["a field", () => listSilences({ field: "dat" }), 'field is "dat": did you mean "date"? The fields are outlet,'],
    ["a field", () => listSilences({ field: "participants/nobody/who" }), "field is"],
    ["a role", () => listAreaMentions({ role: "fields" }), "The codes are area, condition"],
    ["an act", () => listAreas({ act: "agree" }), 'did you mean "agreed"?'],
    ["an act", () => listStatements({ act: "agree" }), 'act is "agree": did you mean "agreed"?'],
  ])("a typo in %s throws: an empty answer would say that there is none", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test("a code that the list has and no record uses gives an empty answer", () => {
    expect(listStatements({ act: "denied" })).toEqual([]);
    expect(listParticipants(dialogue, { role: "absent" })).toEqual([]);
  });

  test("a field is a name, or the path that an answer gives", () => {
    const silences = listSilences();
    for (const field of new Set(silences.map((silence) => silence.field)))
      expect(listSilences({ field }), field).not.toEqual([]);
    expect(listSilences({ field: "ordinal" }).every(({ field }) => field === "ordinal")).toBe(true);
  });

  test("a record is as good as its reference", () => {
    expect(listEngagements(get(kono))).toEqual(listEngagements(kono));
    expect(getSummary(get("discrepancy/adsom-or-admm"))).toEqual(getSummary("discrepancy/adsom-or-admm"));
    expect(listParticipants(getEvent(dialogue))).toEqual(listParticipants(dialogue));
    expect(listConflicts({ of: get("event/2022-05-17-adsom") })).toEqual(
      listConflicts({ of: "event/2022-05-17-adsom" }),
    );
    expect(getTimeline({ participant: get(kono) })).toEqual(getTimeline({ participant: kono }));
  });

  test("an option that is undefined is as good as absent", () => {
    const options: object = { participant: undefined, from: undefined };
    expect(getTimeline(options)).toEqual(getTimeline());
  });

  test("engagements have the conditions of a timeline: that the person was a co-chair, at an event that was held", () => {
    const options = { status: "held", from: "2024", to: "2024" };
    const { dated, undated } = getTimeline({ ...options, participant: "person/serizawa-kiyoshi" });
    const engagements = listEngagements("person/serizawa-kiyoshi", options);
    expect(engagements.map(({ event }) => event)).toEqual([...dated, ...undated].map(({ event }) => event));
    expect(listEngagements("person/serizawa-kiyoshi", { role: "co-chair" }).map(({ event }) => event)).toEqual([
      dialogue,
    ]);
    expect(listEncounters("person/serizawa-kiyoshi", { from: "2030" })).toEqual([]);
  });

  test("inRange says what only possibly lies between from and to", () => {
    const options = { from: "2022", to: "2022" };
    for (const items of [listStatements(options), listCommitments(options), listAreaMentions(options)])
      for (const { date, inRange } of items)
        expect(inRange, date).toBe(date !== undefined && date.startsWith("2022") ? "surely" : "possibly");
    expect(listEngagements("organization/japan", options).some(({ inRange }) => inRange === "possibly")).toBe(true);
  });

  test("inRange is surely if no range was asked for, also of what has no date", () => {
    const visit = "event/kono-official-visit-to-viet-nam";
    const { dated, undated } = getTimeline();
    expect(undated.map(({ event }) => event)).toContain(visit);
    const engagements = listEngagements(kono);
    expect(engagements.map(({ event }) => event)).toContain(visit);
    for (const items of [dated, undated, engagements, listStatements(), listCommitments(), listAreaMentions()])
      for (const { sentence, inRange } of items) expect(inRange, sentence.en).toBe("surely");
    expect(search("kono").every(({ inRange }) => inRange === "surely")).toBe(true);
    const range = { from: "2024", to: "2024" };
    expect(getTimeline(range).undated.find(({ event }) => event === visit)?.inRange).toBe("possibly");
    expect(listEngagements(kono, range).find(({ event }) => event === visit)?.inRange).toBe("possibly");
    expect(search("kono", range).find(({ reference }) => reference === visit)?.inRange).toBe("possibly");
  });

  test("a statement can be looked for by all who are in it: who thanked Japan for what", () => {
    const [thanks, ...others] = listStatements({ addressee: "organization/japan", act: "thanked" });
    expect(others).toEqual([]);
    expect(Object.keys(thanks?.voices ?? {})).toEqual(["addressee"]);
    expect(listStatements({ addressee: "organization/japan", act: "thanked", speaker: kono })).toEqual([]);
  });

  test("areas can be limited to a topic and those that are narrower", () => {
    const topics = listAreas({ topic: "topic/peacekeeping" }).map(({ topic }) => topic);
    expect(topics).toContain("topic/peacekeeping-training");
    expect(topics).not.toContain("topic/cybersecurity");
  });
});
