import { describe, expect, test } from "vitest";
import { events, get, records, toPlain } from "../index.ts";

const call = get("event/vinh-calls-on-kono");

/** Returns the plain date of an event that has these dates. */
const getPlainDate = (...dates: readonly string[]): unknown => {
  const [fact] = Object.values(call.date ?? {});
  if (fact === undefined || fact.basis === "not-stated") throw new Error("the call has no date");
  return toPlain({ ...call, date: Object.fromEntries(dates.map((value, index) => [`d${index}`, { ...fact, value }])) })
    .date;
};

describe("toPlain", () => {
  test("the result has the values and no evidence", () => {
    expect(toPlain(call)).toMatchObject({
      date: "[..2020-02-21]",
      type: "courtesy-call",
      participants: { vinh: { who: { record: "person/nguyen-chi-vinh" }, role: ["visitor"] } },
    });
    for (const record of records) expect(JSON.stringify(toPlain(record))).not.toContain('"evidence"');
  });

  test("a value that is not stated is null, and a field that nobody looked for is absent", () => {
    expect(toPlain(call).place).toBeNull();
    expect(toPlain(call)).not.toHaveProperty("count");
  });

  test("values that can hold at once are listed, such as the status in each dispatch", () => {
    expect(toPlain(get("event/2024-02-27-defence-policy-dialogue-10")).status).toEqual(["held", "held"]);
  });

  test("of competing dates, a stated one comes before an external one, and a precise one before a rough one", () => {
    expect(toPlain(get("agreement/peacekeeping-memorandum-2015"))).toMatchObject({
      lifecycle: { signed: { date: "2015-09-15" } },
    });
    const dated = events.map((event) => ({
      plainDate: toPlain(event).date,
      stated: Object.values(event.date ?? {}).flatMap((fact) => (fact.basis === "stated" ? [fact.value] : [])),
    }));
    for (const { plainDate, stated } of dated.filter((event) => event.stated.length > 0))
      expect(stated).toContain(plainDate);
  });

  test.each([
    [["2015-09", "2015-09-15"], "2015-09-15"],
    [["2015", "2015-09", "2015-09-15"], "2015-09-15"],
    [["2024-02-27", "2024-02-27?"], "2024-02-27"],
    [["2019", "2019/2020"], "2019"],
    [["2015-09", "2015-10-01"], "2015-09"],
  ])("of the dates %j, the result is %s: only a certain date is more precise than another", (dates, plainDate) => {
    expect(getPlainDate(...dates)).toBe(plainDate);
  });
});
