import type { Dispatch, Kind } from "@vnjp/dataset";
import { listFactsInOrder } from "./outline.ts";
import { groupTextRecords, type TextFact, type TextRecord } from "./text-facts.ts";
import { listEditions } from "./edition-texts.ts";

type FactGroups = readonly { readonly kind: Kind; readonly records: readonly TextRecord[] }[];

/** Groups the facts for the reader: first all facts of the dispatch itself, then the facts that its text supports. */
export const groupReaderFacts = (dispatch: Dispatch): FactGroups => {
  const groups = groupTextRecords(listEditions(dispatch).map(({ text }) => text));
  const dispatches = groups.find(({ kind }) => kind === "dispatch")?.records ?? [];
  const supported = dispatches.find(({ record }) => record === dispatch)?.facts ?? [];
  const facts = listFactsInOrder(dispatch).map(
    (at): TextFact => supported.find(({ pointer }) => pointer === at.pointer) ?? { ...at, record: dispatch, spans: [] },
  );
  const others = dispatches.filter(({ record }) => record !== dispatch);
  const thisDispatch = facts.length > 0 ? [{ record: dispatch, facts }] : [];
  return [
    { kind: "dispatch" as const, records: [...thisDispatch, ...others] },
    ...groups.filter(({ kind }) => kind !== "dispatch"),
  ].filter(({ records }) => records.length > 0);
};
