import {
  authoredSchemas,
  findSemanticType,
  walkSchema,
  type AuthoredRecord,
  type AuthoredPassage,
  type AuthoredSpan,
  type SemanticType,
} from "../schema/index.ts";
import type { Fact } from "./fact.ts";
import { formatPointer, isObject } from "./pointer.ts";

/** A value in a record, and its JSON Pointer. */
export interface LocatedValue<T> {
  readonly pointer: string;
  readonly value: T;
}

type SemanticValue = LocatedValue<unknown> & { readonly type: SemanticType };

/** The values that have a semantic type, cached by record: every rule asks for them, and no record ever changes. */
const valuesByRecord = new WeakMap<AuthoredRecord, readonly SemanticValue[]>();

const listSemanticValues = (record: AuthoredRecord): readonly SemanticValue[] => {
  const cached = valuesByRecord.get(record);
  if (cached) return cached;
  const values = [...walkSchema(authoredSchemas[record.kind], record)].flatMap(({ path, value, schema }) => {
    const type = findSemanticType(schema);
    return type ? [{ pointer: formatPointer(path), value, type }] : [];
  });
  valuesByRecord.set(record, values);
  return values;
};

/** Every value of a record that has this semantic type, in the order of the record. */
const selectByType = (record: AuthoredRecord, name: SemanticType["type"]): readonly SemanticValue[] =>
  listSemanticValues(record).filter(({ type }) => type.type === name);

/** Every fact of a record. */
export function* collectFacts(record: AuthoredRecord): Generator<LocatedValue<Fact>> {
  for (const { pointer, value } of selectByType(record, "fact")) yield { pointer, value: value as Fact };
}

/** The passages of a dispatch: its segments, and its sentences without a fact. */
export function* collectPassages(record: AuthoredRecord): Generator<LocatedValue<AuthoredPassage>> {
  for (const { pointer, value } of selectByType(record, "passage")) yield { pointer, value: value as AuthoredPassage };
}

/** Every span of a record: those of its evidence, and the defects and mentions of a dispatch. */
export function* collectQuotedSpans(record: AuthoredRecord): Generator<LocatedValue<AuthoredSpan>> {
  for (const { pointer, value } of selectByType(record, "span")) yield { pointer, value: value as AuthoredSpan };
}

/** Every span of a record, and every passage that has a quote: all except those of a withheld text. */
export function* collectSpans(record: AuthoredRecord): Generator<LocatedValue<AuthoredSpan>> {
  for (const { pointer, value, type } of listSemanticValues(record))
    if (type.type === "span" || (type.type === "passage" && isObject(value) && value["quote"] !== undefined))
      yield { pointer, value: value as AuthoredSpan };
}

/** Every reference to a record: in values, evidence and mentions. */
export function* collectReferences(record: AuthoredRecord): Generator<LocatedValue<string>> {
  // A speaker is a reference or a code, and only a reference has a slash.
  for (const { pointer, value } of selectByType(record, "reference"))
    if (typeof value === "string" && value.includes("/")) yield { pointer, value };
}

/** Every date of a record. */
export function* collectDates(record: AuthoredRecord): Generator<LocatedValue<string>> {
  for (const { pointer, value } of selectByType(record, "date"))
    if (typeof value === "string") yield { pointer, value };
}

/** Every fact of a record whose value is a date. */
export function* collectDateFacts(
  record: AuthoredRecord,
): Generator<LocatedValue<Fact<string> & { readonly value: string }>> {
  const dates = new Set([...collectDates(record)].map(({ pointer }) => pointer));
  for (const { pointer, value } of collectFacts(record))
    if (dates.has(`${pointer}/value`) && typeof value.value === "string")
      yield { pointer, value: { ...value, value: value.value } };
}

/** Every code of an open list, with the id of the list. */
export function* collectOpenCodes(record: AuthoredRecord): Generator<LocatedValue<string> & { readonly list: string }> {
  for (const { pointer, value, type } of selectByType(record, "code"))
    if (typeof value === "string" && type.type === "code") yield { pointer, value, list: type.list };
}
