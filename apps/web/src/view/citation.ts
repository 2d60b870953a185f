import { type AnyRecord, toCitation, listFacts, listRecords } from "@vnjp/dataset";
import { isReleased } from "../site/release-status.ts";

/** Gets the reference of a record: `event/2024-02-27-defence-policy-dialogue-10`. */
export const getReference = (record: Pick<AnyRecord, "kind" | "id">): string => `${record.kind}/${record.id}`;

/** Formats a warning for citations of a version that is not released; undefined for a release. */
export const formatReleaseRemark = (version: string): string | undefined => {
  if (!isReleased(version)) return "not released yet: a citation before 1.0.0 may not stay valid";
  return version.includes("-")
    ? "not released: this is a pre-release, and a citation of it will not stay valid"
    : undefined;
};

const [example] = listRecords("event").flatMap((event) =>
  listFacts(event)
    .filter(({ pointer }) => pointer.startsWith("/date/"))
    .map(({ pointer }) => ({ record: toCitation(event), fact: toCitation(event, pointer) })),
);

/** An example of a citation. It has to be a real fact, since nothing else can be cited. */
export const exampleCitation = example;
