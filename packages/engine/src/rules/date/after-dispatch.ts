import { listQuotedDispatches, listRecords, type Corpus, type Fact, type RecordOfKind } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { getDateBounds } from "../shared/date-bounds.ts";

type Facts = Readonly<Record<string, Fact>> | undefined;

const reportedStatuses = new Set(["held", "ongoing"]);

const listValues = (facts: Facts): string[] =>
  Object.values(facts ?? {}).flatMap((fact) => (typeof fact.value === "string" ? [fact.value] : []));

/** The last moment at which a dispatch can have been published, and the date that says so: the tightest known bound. */
const findLatestPublication = (dispatch: RecordOfKind<"dispatch">): { last: number; date: string } | undefined =>
  listValues(dispatch.published)
    .flatMap((date) => {
      const { last } = getDateBounds(date);
      return last === undefined ? [] : [{ last, date }];
    })
    .toSorted((a, b) => a.last - b.last)[0];

const findDispatch = (corpus: Corpus, id: string): RecordOfKind<"dispatch"> | undefined => {
  for (const dispatch of listRecords(corpus, "dispatch")) if (dispatch.id === id) return dispatch;
  return undefined;
};

/** A date that one dispatch gives and that begins after it: where it is, and when the dispatch was published. */
interface LaterDate {
  readonly key: string;
  readonly date: string;
  readonly dispatch: string;
  readonly published: string;
}

/** Lists the dates of a field that begin after the dispatch that they are quoted from. */
const listLaterDates = (dates: Facts, corpus: Corpus): LaterDate[] =>
  Object.entries(dates ?? {}).flatMap(([key, fact]) => {
    if (typeof fact.value !== "string") return [];
    const date = fact.value;
    const { first } = getDateBounds(date);
    return listQuotedDispatches(fact).flatMap((id) => {
      const dispatch = findDispatch(corpus, id);
      const latest = dispatch && findLatestPublication(dispatch);
      return latest && first !== undefined && first > latest.last
        ? [{ key, date, dispatch: id, published: latest.date }]
        : [];
    });
  });

/**
 * What a dispatch reports as done does not begin after it: such an event is planned, and such a tenure or step of an agreement
 * is the content of a statement.
 */
export const dateAfterDispatch: RecordRule<"date/after-dispatch"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind === "event")
      for (const [key, status] of Object.entries(record.status)) {
        if (status.basis === "not-stated" || !reportedStatuses.has(status.value)) continue;
        const dispatches = listQuotedDispatches(status);
        for (const { key: _, ...later } of listLaterDates(record.date, corpus))
          if (dispatches.includes(later.dispatch))
            yield {
              code: "date/after-dispatch",
              pointer: `/status/${key}/value`,
              arguments: { subject: "event", code: status.value, ...later },
            };
      }
    if (record.kind === "membership")
      for (const field of ["attested", "period"] as const)
        for (const { key, ...later } of listLaterDates(record[field], corpus))
          yield {
            code: "date/after-dispatch",
            pointer: `/${field}/${key}/value`,
            arguments: { subject: "tenure", ...later },
          };
    if (record.kind === "agreement")
      for (const [step, { stage, date }] of Object.entries(record.lifecycle ?? {})) {
        const taken = listValues(stage).find((code) => code !== "proposed");
        if (taken === undefined) continue;
        for (const { key, ...later } of listLaterDates(date, corpus))
          yield {
            code: "date/after-dispatch",
            pointer: `/lifecycle/${step}/date/${key}/value`,
            arguments: { subject: "step", code: taken, ...later },
          };
      }
  },
};
