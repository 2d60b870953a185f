import { isObject, parsePointer, formatPointer, resolvePointer, type Evidence } from "@vnjp/engine/corpus";
import { diffSupport, getUnitValue, isFact, listChangedParts } from "@vnjp/engine/diff";
import { formatData, listSupportChanges, type Basis, type PartChange } from "@vnjp/engine/display";
import { isSameJson } from "@vnjp/engine/publish";

/** An evidence entry and its key. */
export interface KeyedEvidence {
  readonly key: string;
  readonly entry: Evidence;
}

/** The note of a fact. */
export interface Note {
  readonly en: string;
  readonly fr: string;
}

/** The changes of a fact; what is absent stays as it is. */
export interface FactUpdate {
  readonly withdraw: boolean;
  /** The whole new value. */
  readonly newValue?: unknown;
  readonly basis?: Basis;
  /** Entries to add, or to replace if the fact has an entry with that key. */
  readonly evidenceEntries: readonly KeyedEvidence[];
  /** The keys of the entries to remove. */
  readonly removedKeys: readonly string[];
  /** Null to remove the note. */
  readonly note?: Note | null;
}

/** Sets the value at a path; undefined removes it. */
export const setValueAtPath = (value: unknown, [step, ...rest]: readonly string[], update: unknown): unknown => {
  if (step === undefined) return update;
  if (!isObject(value)) throw new TypeError(`there is no value at ${step}`);
  const changed = setValueAtPath(value[step], rest, update);
  const entries = Object.entries(value);
  // The order of the keys stays: a reviewer sees only the line that changed.
  const remaining = entries.flatMap(([key, child]): [string, unknown][] =>
    key === step ? (changed === undefined ? [] : [[key, changed]]) : [[key, child]],
  );
  return Object.fromEntries(
    Object.hasOwn(value, step) || changed === undefined ? remaining : [...remaining, [step, changed]],
  );
};

/** Removes a fact, and the field with its last fact: an empty field would mean that the text was checked for it. */
const removeFact = (record: unknown, pointer: string): unknown => {
  const path = parsePointer(pointer);
  const field = path.slice(0, -1);
  const collection = resolvePointer(record, formatPointer(field));
  const isLast = field.length > 0 && isObject(collection) && Object.keys(collection).length === 1;
  return setValueAtPath(record, isLast ? field : path, undefined);
};

const mergeEvidence = (
  present: object,
  { evidenceEntries, removedKeys }: FactUpdate,
): Readonly<Record<string, unknown>> => {
  const updatedEntries = new Map<string, unknown>(evidenceEntries.map(({ key, entry }) => [key, entry]));
  const remaining = Object.entries(present)
    .filter(([key]) => updatedEntries.has(key) || !removedKeys.includes(key))
    .map(([key, entry]): [string, unknown] => [key, updatedEntries.get(key) ?? entry]);
  return Object.fromEntries([...remaining, ...[...updatedEntries].filter(([key]) => !Object.hasOwn(present, key))]);
};

/** The basis of a fact that was not-stated and gets a value: stated if it has a quote, otherwise external. */
const inferBasis = (evidence: Readonly<Record<string, unknown>>): Basis =>
  Object.values(evidence).some((entry) => isObject(entry) && entry["kind"] === "span") ? "stated" : "external";

/** Applies the changes to a record. The pointer leads to a fact or to a value outside facts. */
export const applyCorrection = (record: unknown, pointer: string, update: FactUpdate): unknown => {
  if (update.withdraw) return removeFact(record, pointer);
  const fact = resolvePointer(record, pointer);
  if (!isFact(fact))
    return update.newValue === undefined ? record : setValueAtPath(record, parsePointer(pointer), update.newValue);
  const evidence = mergeEvidence(fact.evidence, update);
  const isNowStated = update.newValue !== undefined && fact.basis === "not-stated";
  const basis = update.basis ?? (isNowStated ? inferBasis(evidence) : fact.basis);
  const value = update.newValue ?? fact["value"];
  const note = update.note === undefined ? fact["note"] : update.note;
  const changed = {
    basis,
    ...(basis === "not-stated" || value === undefined ? {} : { value }),
    evidence,
    ...(note === undefined || note === null ? {} : { note }),
  };
  return setValueAtPath(record, parsePointer(pointer), changed);
};

const formatUnitValue = (unit: unknown): string => formatData(getUnitValue(unit));

const getValueChange = (before: unknown, after: unknown): PartChange[] =>
  isSameJson(getUnitValue(before), getUnitValue(after))
    ? []
    : [{ part: "value", before: formatUnitValue(before), after: formatUnitValue(after) }];

const getSupportChanges = (before: unknown, after: unknown): readonly PartChange[] => {
  const support = isFact(before) && isFact(after) && diffSupport(before, after, listChangedParts(before, after));
  return support ? listSupportChanges(support) : [];
};

/** The parts of a fact that changed, as text; only the value if the fact was withdrawn. */
export const getFactChanges = (before: unknown, after: unknown): readonly PartChange[] =>
  after === undefined
    ? [{ part: "value", before: formatUnitValue(before) }]
    : [...getValueChange(before, after), ...getSupportChanges(before, after)];
