import { describe, expect, test } from "vitest";
import {
  dispatches,
  events,
  get,
  getDateRange,
  listStatusHistory,
  records,
  toPlain,
  topics,
  type Event,
  type FactsByKey,
  type ValueBasis,
} from "../index.ts";

const call = get("event/vinh-calls-on-kono");

/** Values with their bases. */
type Values = readonly (readonly [value: string, basis: ValueBasis])[];

const createFacts = (values: Values): FactsByKey<string> =>
  Object.fromEntries(values.map(([value, basis], index) => [`f${index}`, { value, basis, evidence: {} }]));

/** Returns the call with other dates. */
const createEvent = (dates: Values, statuses: Values = [["held", "stated"]]): Event => ({
  ...call,
  date: createFacts(dates),
  status: createFacts(statuses),
});

describe("toPlain", () => {
  test("the result has the values and no evidence", () => {
    expect(toPlain(call)).toMatchObject({
      date: "[..2020-02-21]",
      type: "courtesy-call",
      participants: { vinh: { who: [{ record: "person/nguyen-chi-vinh" }], role: ["visitor"] } },
    });
    for (const record of records) expect(JSON.stringify(toPlain(record))).not.toContain('"evidence"');
  });

  test("a value that is not stated is null, and a field that nobody looked for is absent", () => {
    expect(toPlain(call).place).toEqual([]);
    expect(toPlain(call)).not.toHaveProperty("count");
  });

  test("a list is always there, and so is a collection; its absence from the bases says that nobody looked", () => {
    const { topics: _, participants: __, ...bare } = call;
    expect(toPlain(bare)).toMatchObject({ topics: [], participants: {} });
    expect(toPlain(bare).basis).not.toHaveProperty("topics");
    for (const { pictures } of dispatches.map((dispatch) => toPlain(dispatch))) expect(pictures).toBeTypeOf("object");
  });

  test("a list has each value once", () => {
    expect(Object.values(get("event/2024-02-27-defence-policy-dialogue-10").status)).toHaveLength(2);
    expect(toPlain(get("event/2024-02-27-defence-policy-dialogue-10")).status).toEqual(["held"]);
    for (const event of events.map((one) => toPlain(one))) {
      expect(event.topics).toEqual([...new Set(event.topics)]);
      for (const { role } of Object.values(event.participants)) expect(role).toEqual([...new Set(role)]);
    }
  });

  test("a participant is a post and the person who holds it, and an event is a session of several mechanisms", () => {
    const { chief } = toPlain(get("event/chief-of-joint-staff-visit-to-viet-nam")).participants;
    expect(chief).toMatchObject({
      who: [{ record: "person/yamazaki-koji" }, { record: "post/chief-of-joint-staff-japan" }],
      basis: { who: ["external", "stated"] },
    });
    const training = toPlain(get("event/2023-09-field-training"));
    expect(training.mechanism).toEqual(["mechanism/admm-plus", "mechanism/admm-plus-peacekeeping-expert-group"]);
    expect(training.basis.mechanism).toEqual(["stated", "external"]);
  });

  test.each<[dates: Values, date: string, basis: ValueBasis]>([
    [
      [
        ["2020-02-22", "external"],
        ["2020-02-21", "stated"],
      ],
      "2020-02-21",
      "stated",
    ],
    [
      [
        ["2020-02-22", "external"],
        ["2020-02-21", "implied"],
      ],
      "2020-02-21",
      "implied",
    ],
    [
      [
        ["2023-09-13/2023-09-21", "external"],
        ["2023-09", "stated"],
      ],
      "2023-09-13/2023-09-21",
      "external",
    ],
    [
      [
        ["2024-02-27?", "external"],
        ["2024-02", "stated"],
      ],
      "2024-02",
      "stated",
    ],
    [
      [
        ["2022-05-17/2022-05-18", "external"],
        ["2022-05-18", "stated"],
      ],
      "2022-05-18",
      "stated",
    ],
    [
      [
        ["2021/2024", "external"],
        ["2021/2023", "external"],
      ],
      "2021/2024",
      "external",
    ],
  ])("of the competing dates %j, the result is %s, which is %s", (dates, date, basis) => {
    const plain = toPlain(createEvent(dates));
    expect([plain.date, plain.basis.date]).toEqual([date, basis]);
  });

  test.each<[dates: Values, statuses: Values, status: string, basis: ValueBasis]>([
    [[["2022-05-17/", "stated"]], [["ongoing", "implied"]], "ongoing", "implied"],
    [
      [
        ["2022-05-17/2022-05-18", "external"],
        ["2022-05-17/", "stated"],
      ],
      [["ongoing", "implied"]],
      "held",
      "external",
    ],
    [
      [["2022-05-17/2022-05-18", "stated"]],
      [
        ["held", "external"],
        ["ongoing", "implied"],
      ],
      "held",
      "implied",
    ],
    [[["2022-05-17/2022-05-18", "external"]], [["planned", "stated"]], "planned", "stated"],
  ])("with the dates %j and the statuses %j, an event is %s, which is %s", (dates, statuses, status, basis) => {
    const plain = toPlain(createEvent(dates, statuses));
    expect([plain.status, plain.basis.status]).toEqual([[status], [basis]]);
  });

  test.each([
    ["event/2020-admm-plus", "2020-12-10", "external"],
    ["event/admm-plus-10th-anniversary", "2020-12-10", "external"],
    ["event/defence-exhibition-viet-nam", "2022-12-08/2022-12-10", "external"],
    ["event/women-and-peacekeeping-conference", "2020", "stated"],
  ] as const)("of %s, planned and then held or only planned, the date is %s", (reference, date, basis) => {
    const plain = toPlain(get(reference));
    expect([plain.date, plain.basis.date]).toEqual([date, basis]);
  });

  // The code reads no clock: this is why it may conclude that such an event is over.
  test("each event that is taken as held was over before the newest dispatch", () => {
    const newest = dispatches
      .flatMap((dispatch) => toPlain(dispatch).published ?? [])
      .flatMap((date) => getDateRange(date).latest ?? [])
      .toSorted()
      .at(-1);
    const concluded = events
      .filter((event) => listStatusHistory(event).some(({ status }) => status === "ongoing"))
      .map((event) => toPlain(event))
      .filter(({ status }) => !status.includes("ongoing"));
    for (const { date } of concluded) expect(String(getDateRange(date ?? "").latest) < String(newest)).toBe(true);
  });

  test("basis says how each value is known, in entries too, and of a list one by one", () => {
    const plain = toPlain(get("event/2022-05-18-adsom-plus"));
    expect(plain.basis.date).toBe("stated");
    expect(plain.participants["chair"]).toMatchObject({
      who: [{ record: "person/nem-sowat" }],
      basis: { who: ["external"] },
    });
    for (const { role, basis } of Object.values(plain.participants)) expect(basis.role).toHaveLength(role.length);
    expect(toPlain(get("event/kono-official-visit-to-viet-nam")).basis.date).toBe("not-stated");
  });

  test("a value that is known in several ways has its best basis", () => {
    const meeting = get("event/2022-05-17-vice-ministers-meeting");
    expect(Object.values(meeting.date ?? {}).map(({ basis }) => basis)).toEqual(["stated", "external"]);
    expect(toPlain(meeting).basis.date).toBe("stated");
  });

  test("a record without facts stays as it is", () => {
    for (const topic of topics) expect(toPlain(topic)).toEqual({ ...topic, basis: {} });
  });
});
