import { describe, expect, it } from "vitest";
import { events, get, kinds, list, plain, type AnyRecord, type Event } from "./index.ts";

const event = (id: string): Event => {
  const record = get(`event/${id}`);
  if (record?.kind !== "event") throw new Error(`there is no event ${id}`);
  return record;
};

/** What the plain view shows of an event that has these dates. */
const dateShownOf = (...dates: readonly string[]): unknown => {
  const one = event("vinh-calls-on-kono");
  const [fact] = Object.values(one.date ?? {});
  if (fact === undefined || fact.basis === "not-stated") throw new Error("the call has no date");
  return plain({ ...one, date: Object.fromEntries(dates.map((value, index) => [`d${index}`, { ...fact, value }])) })
    .date;
};

describe("the plain view", () => {
  it("has the values and none of the evidence", () => {
    expect(plain(event("vinh-calls-on-kono"))).toMatchObject({
      date: "[..2020-02-21]",
      type: "courtesy-call",
      participants: { vinh: { who: { record: "person/nguyen-chi-vinh" }, role: ["visitor"] } },
    });
    for (const kind of kinds)
      for (const record of list(kind) as readonly AnyRecord[])
        expect(JSON.stringify(plain(record))).not.toContain('"evidence"');
  });

  it("is null where the texts were found silent, and has no field that nobody looked for", () => {
    expect(plain(event("vinh-calls-on-kono")).place).toBeNull();
    expect(plain(event("vinh-calls-on-kono"))).not.toHaveProperty("count");
  });

  it("lists values that add up, each status as its dispatch attests it", () => {
    expect(plain(event("2024-02-27-defence-policy-dialogue-10")).status).toEqual(["held", "held"]);
  });

  it("of dates that compete shows the more precise, and what is stated before what comes from outside", () => {
    const memorandum = get("agreement/peacekeeping-memorandum-2015");
    expect(memorandum && plain(memorandum)).toMatchObject({ lifecycle: { signed: { date: "2015-09-15" } } });
    const dated = events.map((one) => ({
      shown: plain(one).date,
      stated: Object.values(one.date ?? {}).flatMap((fact) => (fact.basis === "stated" ? [fact.value] : [])),
    }));
    for (const { shown, stated } of dated.filter((one) => one.stated.length > 0)) expect(stated).toContain(shown);
  });

  it.each([
    [["2015-09", "2015-09-15"], "2015-09-15"],
    [["2015", "2015-09", "2015-09-15"], "2015-09-15"],
    [["2024-02-27", "2024-02-27?"], "2024-02-27"],
    [["2019", "2019/2020"], "2019"],
    [["2015-09", "2015-10-01"], "2015-09"],
  ])("of the dates %j shows %s: only a certain date narrows another", (dates, shown) => {
    expect(dateShownOf(...dates)).toBe(shown);
  });
});
