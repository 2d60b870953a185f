import { listBacklinks, type AnyRecord, type Backlink } from "@vnjp/dataset";
import { getReference } from "./citation.ts";

/** Groups the backlinks of a record by the record that refers to it, in the order of the kinds. */
export const groupBacklinks = (record: AnyRecord): readonly { from: AnyRecord; at: readonly Backlink[] }[] => {
  const reference = getReference(record);
  const others = listBacklinks(record).filter(({ record: from }) => getReference(from) !== reference);
  return [...Map.groupBy(others, ({ record: from }) => from)].map(([from, at]) => ({ from, at }));
};
