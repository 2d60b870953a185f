import { events, listBacklinks, listStatusHistory, type Event } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { isSilent, getLabel, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getDispatchId, getSpans } from "./helpers/texts.ts";
import { getEvidenceSpeakers } from "./helpers/statements.ts";

/** Lists the later reports on an event: the status and who reports it. */
const getLaterStatuses = (event: Event): string[] =>
  listStatusHistory(event)
    .slice(1)
    .flatMap(({ status, reports }) => reports.toSorted().map((one) => `${status} by ${one}`));

/** Lists the events with a status, each with its dispatch, its speakers and the later reports. */
const listEventsByStatus = (status: string) =>
  events.flatMap((event) =>
    getValuedFacts(event.status)
      .filter(({ basis, value }) => basis !== "external" && value === status)
      .map((fact) => ({
        id: event.id,
        dispatch: [...new Set(getSpans(fact).map(({ text }) => getDispatchId(text)))].join(" "),
        voices: getEvidenceSpeakers(fact),
        later: getLaterStatuses(event),
      })),
  );

describe("the data on plans", () => {
  test("it shows the events that dispatches report as planned, who says so, and the later reports", () => {
    expect(listEventsByStatus("planned")).toEqual([
      {
        id: "2020-admm-plus",
        dispatch: "vietnamplus-133876",
        voices: ["organization/japan", "person/nguyen-chi-vinh"],
        later: ["held by source/mod-japan-jdf-132", "held by source/vietnamplus-en-192945"],
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
        later: ["held by source/mod-japan-jdf-132"],
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
        later: ["postponed by source/einpresswire-603158429", "held by source/vov-en-post1136655"],
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

  test("it shows the events that dispatches report as proposed only, and the later reports", () => {
    expect(listEventsByStatus("proposed").map(({ id, dispatch, later }) => [id, dispatch, ...later])).toEqual([
      ["asean-japan-informal-meeting", "vietnamplus-133876", "held by source/mod-japan-jdf-132"],
      ["kono-official-visit-to-viet-nam", "vietnamplus-133876", "proposed by source/vietnamplus-en-178910"],
      ["officers-course-at-defence-academy", "vietnamplus-219237"],
      ["vietnamese-language-courses-at-military-science-academy", "vietnamplus-219237"],
    ]);
  });

  test("it keeps the plan of a dispatch if a later page reports that it was held", () => {
    const carriedOut = events.filter((event) => {
      const [first, ...later] = listStatusHistory(event);
      return first?.status === "planned" && later.some(({ status }) => status === "held");
    });
    expect(
      carriedOut.map((event) => [
        event.id,
        getValues(event.status, ["stated", "implied"]),
        listStatusHistory(event).at(-1)?.status,
      ]),
    ).toEqual([
      ["2020-admm-plus", ["planned"], "held"],
      ["2023-09-field-training", ["planned"], "held"],
      ["admm-plus-10th-anniversary", ["planned"], "held"],
      ["chief-of-joint-staff-visit-to-viet-nam", ["planned"], "held"],
      ["defence-exhibition-viet-nam", ["planned"], "held"],
    ]);
  });

  test("it shows the planned events without a date in the text, and their dates by external pages", () => {
    const undated = events
      .filter(({ date, status }) => isSilent(date) && getValues(status, ["stated", "implied"]).includes("planned"))
      .map(({ id, date }) => [id, getValues(date, ["external"])]);
    expect(undated).toEqual([
      ["chief-of-joint-staff-visit-to-viet-nam", ["2020-03-01/2020-03-04"]],
      ["peacekeeping-courses-in-japan", []],
      ["peacekeeping-exercises-in-japan", []],
      ["unmiss-exchanges", []],
    ]);
  });

  test("it shows the activities that Viet Nam planned to organize in 2020, and who says so", () => {
    const organized = listBacklinks("organization/viet-nam").flatMap(({ record, pointer, type }) =>
      record.kind === "event" && type === "value" && pointer.startsWith("/participants/viet-nam/who/") ? [record] : [],
    );
    const answer = organized
      .filter(({ date }) => getValues(date).some((value) => value.startsWith("2020")))
      .filter(({ participants }) => getValues(participants?.["viet-nam"]?.role).includes("organizer"))
      .map(({ id, participants }) => [
        id,
        ...new Set(getValuedFacts(participants?.["viet-nam"]?.who).flatMap(getEvidenceSpeakers).map(getLabel)),
      ]);
    expect(answer).toEqual([
      ["2020-admm-plus", "Japan"],
      ["admm-plus-10th-anniversary", "Japan"],
      ["defence-exhibition-viet-nam", "Japan"],
      ["women-and-peacekeeping-conference", "Japan"],
    ]);
  });
});
