import type { Dispatch, Kind } from "@vnjp/dataset";
import { factsInOrder } from "../record/outline.ts";
import { recordsInTexts, type FactOfText, type RecordInText } from "./facts-of-texts.ts";
import { shippedEditions } from "./texts.ts";

type Groups = readonly { readonly kind: Kind; readonly records: readonly RecordInText[] }[];

/** The facts beside the text: all that is known of the dispatch itself, and then all that its text supports. */
export const factsForReader = (dispatch: Dispatch): Groups => {
  const groups = recordsInTexts(shippedEditions(dispatch).map(({ text }) => text));
  const dispatches = groups.find(({ kind }) => kind === "dispatch")?.records ?? [];
  const supported = dispatches.find(({ record }) => record === dispatch)?.facts ?? [];
  const facts = factsInOrder(dispatch).map(
    (at): FactOfText =>
      supported.find(({ pointer }) => pointer === at.pointer) ?? { ...at, record: dispatch, here: [] },
  );
  const others = dispatches.filter(({ record }) => record !== dispatch);
  const own = facts.length > 0 ? [{ record: dispatch, facts }] : [];
  return [
    { kind: "dispatch" as const, records: [...own, ...others] },
    ...groups.filter(({ kind }) => kind !== "dispatch"),
  ].filter(({ records }) => records.length > 0);
};
