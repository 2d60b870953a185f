import { find, listFacts, records, toReference, type AnyRecord, type Fact, type Reference } from "../index.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { resolveOptions } from "../options/resolve-options.ts";
import { resolveField } from "./code-options.ts";
import { addSupports, createItem, createPhrase, joinPhrases, type AnswerItem } from "./claim.ts";
import { createSupport } from "./fields.ts";
import { resolveSubject } from "./subjects.ts";
import { describeSilence } from "./silence-sentences.ts";

/** Something that was looked for and is not stated. The sentence says what, and why we say so. */
export interface Silence extends AnswerItem {
  /** The reference of the record. */
  readonly reference: Reference;
  /** The JSON Pointer (RFC 6901) of the fact. */
  readonly pointer: string;
  /** The field that is not stated, such as `date` or `participants/chair/who`. */
  readonly field: string;
  /** Whether another fact of that field has a value: from a cited page, or for a part of it. */
  readonly hasOtherValue: boolean;
  /** The dispatches whose words were looked at. */
  readonly dispatches: readonly Reference<"dispatch">[];
}

/** Which silences. */
export interface SilenceOptions {
  /** A record of any kind; for a dispatch, all that its text does not state. */
  readonly of?: RecordOrReference;
  /** Only this field, such as `date`, in whatever part of a record. */
  readonly field?: string;
}

const listDispatches = (fact: Fact): readonly Reference<"dispatch">[] => [
  ...new Set(
    Object.values(fact.evidence).flatMap((entry): Reference<"dispatch">[] =>
      entry.kind === "span" ? [`dispatch/${entry.text.slice(0, entry.text.lastIndexOf("/"))}`] : [],
    ),
  ),
];

const createSilence = (record: AnyRecord, pointer: string, fact: Fact): Silence => {
  const steps = pointer.split("/").slice(1, -1);
  const fieldPointer = `/${steps.join("/")}`;
  const hasOtherValue = listFacts(record, fieldPointer).some((other) => other.fact.basis !== "not-stated");
  const sentence = describeSilence(record, steps, hasOtherValue);
  const words = fact.note ? joinPhrases([sentence, createPhrase(fact.note)], ". ") : sentence;
  return {
    ...createItem(addSupports(words, [createSupport(record, pointer, "not-stated")])),
    reference: toReference(record),
    pointer,
    field: steps.join("/"),
    hasOtherValue,
    dispatches: listDispatches(fact),
  };
};

const isIn = (silence: Silence, reference: string): boolean =>
  silence.reference === reference ||
  (find(reference)?.kind === "dispatch" && silence.dispatches.some((one) => one === reference));

/**
 * Lists what was looked for and is not stated: of a record, or of everything that the text of a dispatch is quoted for.
 *
 * @param options - Which silences.
 * @returns The silences, in the order of the records.
 * @throws RangeError if there is no such option, or if it names no record, or no field.
 * @example
 * listSilences({ of: "event/vinh-calls-on-kono" }).map(({ field }) => field); // => ["place"]
 */
export const listSilences = (options: SilenceOptions = {}): readonly Silence[] => {
  const { of: reference, field } = resolveOptions(options, { of: resolveSubject, field: resolveField });
  return records
    .flatMap((record) =>
      listFacts(record).flatMap(({ pointer, fact }) =>
        fact.basis === "not-stated" ? [createSilence(record, pointer, fact)] : [],
      ),
    )
    .filter((silence) => reference === undefined || isIn(silence, reference))
    .filter((silence) => field === undefined || silence.field.split("/").at(-1) === field || silence.field === field);
};
