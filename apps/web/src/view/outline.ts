import { listFacts, type AnyRecord, type LocatedFact } from "@vnjp/dataset";
import { getFieldLabel, formatKey } from "@vnjp/engine/display";
import { compareByBasis } from "./field-facts.ts";
import { formatInlines } from "./format-inlines.ts";
import type { Inline } from "./inline.ts";
import { parsePointer, resolvePointer } from "@vnjp/engine/corpus/pointer";
import { getFieldSchema } from "./field-schema.ts";

/** A field of a record with its content: facts, or entries that have fields again, or plain values. */
export interface OutlineField {
  readonly label: string;
  readonly pointer: string;
  readonly description: string;
  readonly facts: readonly LocatedFact[];
  readonly entries: readonly OutlineEntry[];
  /** The values of a field that has no facts. */
  readonly plainValues?: readonly PlainValue[];
}

/** A value without evidence: of a collection, each has a pointer of its own. */
export interface PlainValue {
  readonly pointer?: string;
  readonly inlines: readonly Inline[];
}

/** An entry of a collection, such as one participant. */
export interface OutlineEntry {
  readonly pointer: string;
  readonly title: readonly Inline[];
  readonly fields: readonly OutlineField[];
}

/** Every record has these; its page shows them at the top, not among the fields. */
const headFields = ["$schema", "kind", "id", "label", "review", "note"];

const removeDuplicates = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

interface FieldScope {
  readonly record: AnyRecord;
  readonly facts: readonly LocatedFact[];
}

/** In a pointer, the even steps are field names, and the odd ones keys. */
const selectFieldNames = (steps: readonly string[]) => steps.filter((_, index) => index % 2 === 0);

const selectDescendants = (facts: readonly LocatedFact[], pointer: string) =>
  facts.filter((at) => at.pointer.startsWith(`${pointer}/`));

/** Lists the values of a collection; any other value is the only one. */
const listPlainValues = (value: unknown, pointer: string, isCollection: boolean): readonly PlainValue[] =>
  isCollection && typeof value === "object" && value !== null
    ? Object.entries(value).map(([key, entry]) => ({ pointer: `${pointer}/${key}`, inlines: formatInlines(entry) }))
    : [{ inlines: formatInlines(value) }];

const buildFields = (
  { record, facts }: FieldScope,
  pointer: string,
  names: readonly string[],
): readonly OutlineField[] => {
  const schemaFields = names.map((name) => {
    const at = `${pointer}/${name}`;
    return { at, name, ...getFieldSchema(record.kind, selectFieldNames(parsePointer(at))) };
  });
  return schemaFields
    .toSorted((a, b) => a.position - b.position)
    .map(({ at, name, description, isCollection }) => {
      const inside = selectDescendants(facts, at);
      const depth = parsePointer(at).length + 1;
      const direct = inside.filter((fact) => parsePointer(fact.pointer).length === depth);
      const keys = removeDuplicates(inside.flatMap((fact) => parsePointer(fact.pointer)[depth - 1] ?? []));
      const entries =
        direct.length === 0 ? keys.map((key) => buildEntry({ record, facts: inside }, `${at}/${key}`, key)) : [];
      const plain =
        inside.length === 0 ? { plainValues: listPlainValues(resolvePointer(record, at), at, isCollection) } : {};
      const sorted = direct.toSorted(compareByBasis);
      return { label: getFieldLabel(name, record.kind), pointer: at, description, facts: sorted, entries, ...plain };
    });
};

const buildEntry = (scope: FieldScope, pointer: string, key: string): OutlineEntry => {
  const depth = parsePointer(pointer).length;
  const names = removeDuplicates(
    selectDescendants(scope.facts, pointer).flatMap((at) => parsePointer(at.pointer)[depth] ?? []),
  );
  const fields = buildFields(scope, pointer, names);
  const leading = fields[0]?.facts[0]?.fact;
  const title = leading && leading.basis !== "not-stated" ? formatInlines(leading.value) : [{ text: formatKey(key) }];
  return { pointer, title: title.slice(0, 1), fields };
};

const flattenFacts = (fields: readonly OutlineField[]): readonly LocatedFact[] =>
  fields.flatMap(({ facts, entries }) => [...facts, ...entries.flatMap((entry) => flattenFacts(entry.fields))]);

/** Lists the facts of a record in the order of its schema; within a field the firmest first. */
export const listFactsInOrder = (record: AnyRecord): readonly LocatedFact[] => flattenFacts(buildOutline(record));

/** Builds the fields of a record in the order of its schema, except those that its page shows in another way. */
export const buildOutline = (record: AnyRecord, except: readonly string[] = []): readonly OutlineField[] => {
  const names = Object.keys(record).filter((name) => !headFields.includes(name) && !except.includes(name));
  return buildFields({ record, facts: listFacts(record) }, "", names);
};
