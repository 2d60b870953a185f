import { describe, expect, test } from "vitest";
import { events, get, listStatusHistory, type Reference } from "../index.ts";

const listStatuses = (id: string) => listStatusHistory(`event/${id}`).map(({ status, reports }) => [status, reports]);

describe("listStatusHistory", () => {
  test("it has one entry for each dispatch that reports the event", () => {
    expect(listStatuses("2024-02-27-defence-policy-dialogue-10")).toEqual([
      ["held", ["dispatch/vietnamplus-219224"]],
      ["held", ["dispatch/vietnamplus-219237"]],
    ]);
  });

  test("entries are in the order of their reports: a plan stays, and the outcome follows it", () => {
    const [first, ...later] = listStatuses("chief-of-joint-staff-visit-to-viet-nam");
    expect(first).toEqual(["planned", ["dispatch/vietnamplus-133876"]]);
    expect(later.map(([status]) => status)).toEqual(["held"]);
  });

  test("it is empty for the only event whose status the texts do not state", () => {
    expect(events.filter((event) => listStatusHistory(event).length === 0).map(({ id }) => id)).toEqual([
      "field-training-site-visit",
    ]);
  });

  test("the last entry is the outcome, if it is known", () => {
    const histories = events
      .map((event) => listStatusHistory(event))
      .filter((history) => history.some(({ status }) => status === "held") && history.length > 1);
    expect(histories.length).toBeGreaterThan(3);
    for (const history of histories) expect(history.at(-1)?.status).toBe("held");
  });

  test("an event and its reference have the same history", () => {
    const reference = "event/2024-02-27-defence-policy-dialogue-10";
    expect(listStatusHistory(get(reference))).toEqual(listStatusHistory(reference));
  });

  test.each(["event/never", "person/kono-taro", "topic/peacekeeping"])(
    "%j throws a RangeError: it is not an event",
    (reference) => {
      expect(() => listStatusHistory(reference as Reference<"event">)).toThrow(RangeError);
    },
  );

  test("each entry points to its fact", () => {
    for (const event of events)
      for (const { pointer, status } of listStatusHistory(event))
        expect(event.status[pointer.slice("/status/".length)]).toMatchObject({ value: status });
  });
});
