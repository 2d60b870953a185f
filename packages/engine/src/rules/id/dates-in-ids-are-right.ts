import { recordsOf, type RecordOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const dated = /^(\d{4}(?:-\d{2}){0,2})(?=-|$)/;

/** Every date that an event's facts give. */
const datesOfEvent = (event: RecordOf<"event">): string[] =>
  Object.values(event.date ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));

/** An event whose id begins with a date is of that date: an id is permanent, and a wrong one misleads for ever. */
export const datesInIdsAreRight: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind === "event") {
      const [, date] = dated.exec(record.id) ?? [];
      const dates = datesOfEvent(record);
      if (date !== undefined && dates.length > 0 && !dates.some((one) => one.includes(date)))
        yield { code: "id/other-date", pointer: "/id", arguments: { date, dates } };
    }
    if (record.kind === "statement") {
      const [, date] = dated.exec(record.id) ?? [];
      const occasions = Object.values(record.occasion ?? {}).flatMap((fact) =>
        fact.basis === "not-stated" ? [] : [fact.value],
      );
      const dates = [...recordsOf(corpus, "event")]
        .filter((event) => occasions.includes(`event/${event.id}`))
        .flatMap(datesOfEvent);
      if (date !== undefined && dates.length > 0 && !dates.some((one) => one.includes(date)))
        yield { code: "id/other-date", pointer: "/id", arguments: { date, dates } };
    }
  },
};
