import { events, referencesTo, statusesOf, type Event } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { isSilent, labelOf, told, valuesOf } from "./fields.ts";
import { dispatchOf, spansOf } from "./texts.ts";
import { voicesOf } from "./voices.ts";

/** What is said of the state of an event after it was first told of: the status, and who says it. */
const laterOf = (event: Event): string[] =>
  statusesOf(event)
    .slice(1)
    .flatMap(({ status, by }) => by.toSorted().map((one) => `${status} by ${one}`));

/** The events that a dispatch tells in the given state, with the dispatch, whose words they are, and what is told later. */
const toldAs = (status: string) =>
  events.flatMap((event) =>
    told(event.status)
      .filter(({ basis, value }) => basis !== "external" && value === status)
      .map((fact) => ({
        id: event.id,
        dispatch: [...new Set(spansOf(fact).map(({ text }) => dispatchOf(text)))].join(" "),
        voices: voicesOf(fact),
        later: laterOf(event),
      })),
  );

describe("plans", () => {
  it("which events the dispatches tell as planned, in whose words, and what later ones and pages say of them", () => {
    expect(toldAs("planned")).toEqual([
      {
        id: "2020-admm-plus",
        dispatch: "vietnamplus-133876",
        voices: ["organization/japan", "person/nguyen-chi-vinh"],
        later: [],
      },
      { id: "2022-05-18-adsom-plus", dispatch: "vietnamplus-182635", voices: ["narration"], later: [] },
      {
        id: "2023-09-field-training",
        dispatch: "nhandan-post78842",
        voices: ["participants"],
        later: ["held by source/vietnamplus-fr-213020", "held by source/vietnamplus-fr-213342"],
      },
      {
        id: "admm-plus-10th-anniversary",
        dispatch: "vietnamplus-133876",
        voices: ["organization/japan"],
        later: [],
      },
      {
        id: "chief-of-joint-staff-visit-to-viet-nam",
        dispatch: "vietnamplus-133876",
        voices: ["both-sides"],
        later: ["held by source/vietnamplus-fr-134222"],
      },
      {
        id: "defence-exhibition-viet-nam",
        dispatch: "vietnamplus-133876",
        voices: ["organization/japan"],
        later: [],
      },
      { id: "peacekeeping-courses-in-japan", dispatch: "vietnamplus-219224", voices: ["unmarked"], later: [] },
      { id: "peacekeeping-exercises-in-japan", dispatch: "vietnamplus-219224", voices: ["unmarked"], later: [] },
      { id: "unmiss-exchanges", dispatch: "vietnamplus-219224", voices: ["unmarked"], later: [] },
      {
        id: "women-and-peacekeeping-conference",
        dispatch: "vietnamplus-133876",
        voices: ["organization/japan"],
        later: [],
      },
    ]);
  });

  it("which events are only proposed, offered or wished for, and never told as settled", () => {
    expect(toldAs("proposed").map(({ id, dispatch, later }) => [id, dispatch, ...later])).toEqual([
      ["asean-japan-informal-meeting", "vietnamplus-133876"],
      ["kono-official-visit-to-viet-nam", "vietnamplus-133876"],
      ["officers-course-at-defence-academy", "vietnamplus-219237"],
      ["vietnamese-language-courses-at-military-science-academy", "vietnamplus-219237"],
    ]);
  });

  it("what stays a plan when a later page tells that it was held: what the dispatch said of it", () => {
    const carriedOut = events.filter((event) => {
      const [first, ...later] = statusesOf(event);
      return first?.status === "planned" && later.some(({ status }) => status === "held");
    });
    expect(
      carriedOut.map((event) => [event.id, valuesOf(event.status, ["stated"]), statusesOf(event).at(-1)?.status]),
    ).toEqual([
      ["2023-09-field-training", ["planned"], "held"],
      ["chief-of-joint-staff-visit-to-viet-nam", ["planned"], "held"],
    ]);
  });

  it("which planned events have no date in the text, and when a page outside puts them", () => {
    const undated = events
      .filter(({ date, status }) => isSilent(date) && valuesOf(status, ["stated", "implied"]).includes("planned"))
      .map(({ id, date }) => [id, valuesOf(date, ["external"])]);
    expect(undated).toEqual([
      ["chief-of-joint-staff-visit-to-viet-nam", ["2020-03-01/2020-03-04"]],
      ["peacekeeping-courses-in-japan", []],
      ["peacekeeping-exercises-in-japan", []],
      ["unmiss-exchanges", []],
    ]);
  });

  it("which activities Viet Nam was to organize in 2020, and in whose words", () => {
    const organized = referencesTo("organization/viet-nam").flatMap(({ record, pointer, manner }) =>
      record.kind === "event" && manner === "value" && pointer.startsWith("/participants/viet-nam/who/")
        ? [record]
        : [],
    );
    const answer = organized
      .filter(({ date }) => valuesOf(date).some((value) => value.startsWith("2020")))
      .filter(({ participants }) => valuesOf(participants?.["viet-nam"]?.role).includes("organizer"))
      .map(({ id, participants }) => [
        id,
        ...new Set(told(participants?.["viet-nam"]?.who).flatMap(voicesOf).map(labelOf)),
      ]);
    expect(answer).toEqual([
      ["2020-admm-plus", "Japan"],
      ["admm-plus-10th-anniversary", "Japan"],
      ["defence-exhibition-viet-nam", "Japan"],
      ["women-and-peacekeeping-conference", "Japan"],
    ]);
  });
});
