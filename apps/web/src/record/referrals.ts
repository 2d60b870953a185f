import { referencesTo, type AnyRecord, type ReferenceAt } from "@vnjp/dataset";
import { referenceOf } from "./citation.ts";

/** The records that refer to a record, each with the places where it does; in the order of the kinds. */
export const referralsTo = (record: AnyRecord): readonly { from: AnyRecord; at: readonly ReferenceAt[] }[] => {
  const reference = referenceOf(record);
  const others = referencesTo(record).filter(({ record: from }) => referenceOf(from) !== reference);
  return [...Map.groupBy(others, ({ record: from }) => from)].map(([from, at]) => ({ from, at }));
};
