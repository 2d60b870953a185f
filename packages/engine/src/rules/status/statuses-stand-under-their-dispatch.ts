import type { RecordRule } from "../rule.ts";

/** A status that stands under the id of a dispatch rests on that dispatch: nobody else attests it there. */
export const statusesStandUnderTheirDispatch: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "event") return;
    for (const [key, fact] of Object.entries(record.status)) {
      if (!corpus.records.has(`dispatch/${key}`)) continue;
      const dispatches = Object.values(fact.evidence).flatMap((piece) =>
        piece.kind === "span" ? [piece.text.slice(0, piece.text.lastIndexOf("/"))] : [],
      );
      if (!dispatches.includes(key))
        yield { code: "status/other-dispatch", pointer: `/status/${key}`, arguments: { key, dispatches } };
    }
  },
};
