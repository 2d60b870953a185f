import type { AnyRecord } from "@vnjp/dataset";
import { isReleased } from "../site/released.ts";

/** The reference of a record: `event/2024-02-27-defence-policy-dialogue-10`. */
export const referenceOf = (record: Pick<AnyRecord, "kind" | "id">): string => `${record.kind}/${record.id}`;

/** What a citation of a version lacks while it is not released: the package's `cite` writes it all the same. */
export const releaseRemark = (of: string): string | undefined => {
  if (!isReleased(of)) return "not released yet: until 1.0.0 a citation may not hold";
  return of.includes("-") ? "not released: a pre-release is there to be tried, and no citation of it holds" : undefined;
};
