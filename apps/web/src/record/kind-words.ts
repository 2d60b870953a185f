import type { Kind } from "@vnjp/dataset";

const words: { readonly [kind in Kind]: { readonly one: string; readonly many: string } } = {
  dispatch: { one: "Dispatch", many: "Dispatches" },
  event: { one: "Event", many: "Events" },
  statement: { one: "Statement", many: "Statements" },
  agreement: { one: "Agreement", many: "Agreements" },
  mechanism: { one: "Mechanism", many: "Mechanisms" },
  person: { one: "Person", many: "People" },
  organization: { one: "Organization", many: "Organizations" },
  post: { one: "Post", many: "Posts" },
  membership: { one: "Membership", many: "Memberships" },
  place: { one: "Place", many: "Places" },
  topic: { one: "Topic", many: "Topics" },
  discrepancy: { one: "Discrepancy", many: "Discrepancies" },
  source: { one: "Source", many: "Sources" },
};

/** What one record of a kind is called on the screen. */
export const kindWord = (kind: Kind): string => words[kind].one;

/** What the records of a kind are called together. */
export const kindWords = (kind: Kind): string => words[kind].many;
