import { version, type AnyRecord } from "@vnjp/dataset";

/** The reference of a record: `event/2024-02-27-defence-policy-dialogue-10`. */
export const referenceOf = (record: Pick<AnyRecord, "kind" | "id">): string => `${record.kind}/${record.id}`;

/** How to cite a record, or one fact of it, as this release publishes it. */
export const citationOf = (reference: string, pointer = ""): string =>
  `vnjp:${reference}@${version}${pointer === "" ? "" : `#${pointer}`}`;
