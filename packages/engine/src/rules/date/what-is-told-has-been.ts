import { recordsOf, type Corpus, type Fact, type RecordOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";
import { boundsOf } from "./bounds.ts";

const told = new Set(["held", "ongoing"]);

const dispatchesOf = (fact: Fact): string[] =>
  Object.values(fact.evidence).flatMap((piece) =>
    piece.kind === "span" ? [piece.text.slice(0, piece.text.lastIndexOf("/"))] : [],
  );

const values = (facts: Readonly<Record<string, Fact>> = {}): string[] =>
  Object.values(facts).flatMap((fact) => (typeof fact.value === "string" ? [fact.value] : []));

/** The last moment at which a dispatch can have been published: the tightest of the bounds that are known. */
const published = (dispatch: RecordOf<"dispatch">): { last: number; date: string } | undefined =>
  values(dispatch.published)
    .flatMap((date) => {
      const { last } = boundsOf(date);
      return last === undefined ? [] : [{ last, date }];
    })
    .toSorted((a, b) => a.last - b.last)[0];

const dispatchById = (corpus: Corpus, id: string): RecordOf<"dispatch"> | undefined => {
  for (const dispatch of recordsOf(corpus, "dispatch")) if (dispatch.id === id) return dispatch;
  return undefined;
};

/** An event that a dispatch tells as held or going on does not begin after the dispatch: that one is planned. */
export const whatIsToldHasBeen: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "event") return;
    for (const [key, status] of Object.entries(record.status)) {
      if (status.basis === "not-stated" || !told.has(status.value)) continue;
      for (const id of dispatchesOf(status)) {
        const dispatch = dispatchById(corpus, id);
        const until = dispatch && published(dispatch);
        if (!until) continue;
        for (const date of Object.values(record.date ?? {})) {
          if (date.basis === "not-stated" || !dispatchesOf(date).includes(id)) continue;
          const { first } = boundsOf(date.value);
          if (first !== undefined && first > until.last)
            yield {
              code: "date/after-its-dispatch",
              pointer: `/status/${key}/value`,
              arguments: { status: status.value, date: date.value, dispatch: id, published: until.date },
            };
        }
      }
    }
  },
};
