import { listRecords, type Corpus, type RecordOfKind } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

const idDatePattern = /^(\d{4}(?:-\d{2}){0,2})(?=-|$)/;

const listEventDates = (event: RecordOfKind<"event">): string[] =>
  Object.values(event.date ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));

const listOccasionDates = (statement: RecordOfKind<"statement">, corpus: Corpus): string[] => {
  const occasions = Object.values(statement.occasion ?? {}).flatMap((fact) =>
    fact.basis === "not-stated" ? [] : [fact.value],
  );
  return [...listRecords(corpus, "event")]
    .filter((event) => occasions.includes(`event/${event.id}`))
    .flatMap(listEventDates);
};

const listDates = (record: AuthoredRecord, corpus: Corpus): string[] => {
  if (record.kind === "event") return listEventDates(record);
  return record.kind === "statement" ? listOccasionDates(record, corpus) : [];
};

/** An id that begins with a date begins with the date of its event: an id is permanent, and a wrong one stays wrong. */
export const idWrongDate: RecordRule<"id/wrong-date"> = {
  scope: "record",
  *check(record, corpus) {
    const [, date] = idDatePattern.exec(record.id) ?? [];
    const dates = listDates(record, corpus);
    if (date !== undefined && dates.length > 0 && !dates.some((one) => one.includes(date)))
      yield { code: "id/wrong-date", pointer: "/id", arguments: { date, dates } };
  },
};
