import { listQuotedDispatches, listRecords, type Corpus, type Fact, type RecordOfKind } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { getDateBounds } from "../shared/date-bounds.ts";

const reportedStatuses = new Set(["held", "ongoing"]);

const listValues = (facts: Readonly<Record<string, Fact>> = {}): string[] =>
  Object.values(facts).flatMap((fact) => (typeof fact.value === "string" ? [fact.value] : []));

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

/** An event that a dispatch reports as held or under way does not begin after the dispatch: such an event is planned. */
export const dateAfterDispatch: RecordRule<"date/after-dispatch"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "event") return;
    for (const [key, status] of Object.entries(record.status)) {
      if (status.basis === "not-stated" || !reportedStatuses.has(status.value)) continue;
      for (const id of listQuotedDispatches(status)) {
        const dispatch = findDispatch(corpus, id);
        const latest = dispatch && findLatestPublication(dispatch);
        if (!latest) continue;
        for (const date of Object.values(record.date ?? {})) {
          if (date.basis === "not-stated" || !listQuotedDispatches(date).includes(id)) continue;
          const { first } = getDateBounds(date.value);
          if (first !== undefined && first > latest.last)
            yield {
              code: "date/after-dispatch",
              pointer: `/status/${key}/value`,
              arguments: { status: status.value, date: date.value, dispatch: id, published: latest.date },
            };
        }
      }
    }
  },
};
