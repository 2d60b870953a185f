import { describe, expect, it } from "vitest";
import { events, get, statusesOf, type Event } from "./index.ts";

const statuses = (id: string) => {
  const event = get(`event/${id}`);
  if (event?.kind !== "event") throw new Error(`there is no event ${id}`);
  return statusesOf(event as Event).map(({ status, by }) => [status, by]);
};

describe("the statuses of an event", () => {
  it("are those of every dispatch that tells of it", () => {
    expect(statuses("2024-02-27-defence-policy-dialogue-10")).toEqual([
      ["held", ["dispatch/vietnamplus-219224"]],
      ["held", ["dispatch/vietnamplus-219237"]],
    ]);
  });

  it("come in the order in which they were said: a plan stays, and what became of it follows", () => {
    const [first, ...later] = statuses("chief-of-joint-staff-visit-to-viet-nam");
    expect(first).toEqual(["planned", ["dispatch/vietnamplus-133876"]]);
    expect(later.map(([status]) => status)).toEqual(["held"]);
  });

  it("are none where the texts leave the state of an event open", () => {
    expect(events.filter((event) => statusesOf(event).length === 0).map(({ id }) => id)).toEqual([
      "field-training-site-visit",
    ]);
  });

  it("end with the outcome wherever one is known", () => {
    const both = events
      .map(statusesOf)
      .filter((said) => said.some(({ status }) => status === "held") && said.length > 1);
    expect(both.length).toBeGreaterThan(3);
    for (const said of both) expect(said.at(-1)?.status).toBe("held");
  });

  it("point to their facts", () => {
    for (const event of events)
      for (const { pointer, status } of statusesOf(event))
        expect(event.status[pointer.slice("/status/".length)]).toMatchObject({ value: status });
  });
});
