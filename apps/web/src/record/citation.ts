import { version, type AnyRecord } from "@vnjp/dataset";
import { isReleased } from "../site/released.ts";

/** The reference of a record: `event/2024-02-27-defence-policy-dialogue-10`. */
export const referenceOf = (record: Pick<AnyRecord, "kind" | "id">): string => `${record.kind}/${record.id}`;

/** What a citation of a version lacks while it is not released; undefined from 1.0.0 on. */
export const releaseRemark = (of: string): string | undefined =>
  isReleased(of) ? undefined : "not released yet: until 1.0.0 a citation may not hold";

/** How to cite a record, or one fact of it, as this release publishes it. */
export const citationOf = (reference: string, pointer = ""): string =>
  `vnjp:${reference}@${version}${pointer === "" ? "" : `#${pointer}`}`;
