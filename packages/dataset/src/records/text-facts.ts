import type { EditionReference } from "../../generated/types.ts";
import type { EvidenceEntry, LocatedEvidence } from "./evidence.ts";
import { getDispatchId } from "./dispatch-id.ts";
import { listEvidence } from "./evidence.ts";
import { find } from "./get.ts";
import { records, type AnyRecord } from "./records.ts";

/** A quote of a text, and the fact that rests on it. */
export interface TextFact extends LocatedEvidence {
  /** The record that has the fact. */
  readonly record: AnyRecord;
  /** The quote. */
  readonly evidence: Extract<EvidenceEntry, { readonly kind: "span" }>;
}

const buildIndex = (): ReadonlyMap<string, readonly TextFact[]> => {
  const facts = new Map<string, TextFact[]>();
  for (const record of records)
    for (const { evidence, ...located } of listEvidence(record))
      if (evidence.kind === "span")
        facts.set(evidence.text, [...(facts.get(evidence.text) ?? []), { ...located, record, evidence }]);
  return facts;
};

let index: ReadonlyMap<string, readonly TextFact[]> | undefined;

const assertEdition = (edition: string): void => {
  const dispatch = find(`dispatch/${getDispatchId(edition)}`);
  if (!dispatch || !Object.hasOwn(dispatch.editions, edition.slice(edition.lastIndexOf("/") + 1)))
    throw new RangeError(`there is no edition ${JSON.stringify(edition)}: write it as in "vietnamplus-133876/e1"`);
};

/**
 * Lists the facts that rest on the text of a dispatch, or on a part of it: from words to facts. A fact comes once for each quote.
 *
 * @param edition - The edition of the text, such as `vietnamplus-133876/e1`.
 * @param range - Only quotes that have a character between `start` and `end`, in Unicode code points: all if it is absent.
 * @returns The facts with their records and quotes, in the order of the text.
 * @throws RangeError if there is no such edition.
 * @example
 * listTextFacts("vietnamplus-133876/e1", { start: 2013, end: 2021 }).map(({ record, pointer }) => `${record.id}${pointer}`).includes("vinh-calls-on-kono/date/before"); // => true
 */
export const listTextFacts = (
  edition: EditionReference,
  range: { readonly start: number; readonly end: number } = { start: 0, end: Infinity },
): readonly TextFact[] => {
  assertEdition(edition);
  index ??= buildIndex();
  return (index.get(edition) ?? [])
    .filter(({ evidence }) => evidence.start < range.end && evidence.end > range.start)
    .toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
};
