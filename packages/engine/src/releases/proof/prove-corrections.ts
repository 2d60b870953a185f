import { isObject } from "../../corpus/index.ts";
import { computeFollowedReason, formatLocation, indexExplainableChanges } from "../../corrections/correction-log.ts";
import type { Change, SnapshotDiff } from "../../diff/index.ts";
import { createFinding, type Finding, type FindingArguments } from "../../findings/index.ts";
import { hashValue, isSameJson } from "../../publish/index.ts";
import type { Corrections, Redirects } from "../../schema/index.ts";
import { noRedactions, type Redactions } from "../history/redactions.ts";

type Entry = Corrections[string];

const isSideCorrect = (entry: Entry, side: "before" | "after", change: Change): boolean => {
  const hash = side === "before" ? entry.beforeSha256 : entry.afterSha256;
  if (!(side in change)) return hash === undefined && !(side in entry);
  if (hash === undefined && !(side in entry)) return false;
  return (
    (hash === undefined || hash === hashValue(change[side])) &&
    (!(side in entry) || isSameJson(entry[side], change[side]))
  );
};

/** What is known of the two states besides their differences. */
export interface ProofContext {
  /** The redirects of the later state. */
  readonly redirects: Redirects;
  /** The redacted locations of the earlier and of the later state, which a replay leaves out. */
  readonly redactions: { readonly before: Redactions; readonly after: Redactions };
  /** The values at a location in the later state and in the newest one: an entry may show them in spite of a redaction. */
  readonly getVisibleValues: (record: string, pointer: string) => readonly unknown[];
  /** Whether an entry needs no change, since it redacts earlier values. */
  readonly isExplained: (location: string) => boolean;
}

const defaultContext: ProofContext = {
  redirects: {},
  redactions: { before: noRedactions, after: noRedactions },
  getVisibleValues: () => [],
  isExplained: () => false,
};

const sides = ["before", "after"] as const;

const computedParts = ["redirects", "severity", "reason", "evidence"] as const;

/** The parts that an entry of kind redirect should have; any other entry has no redirects. */
const getExpectedParts = (entry: Entry, change: Change, redirects: Redirects): Partial<Entry> =>
  entry.kind === "redirect" ? computeFollowedReason(change, redirects) : { ...entry, redirects: undefined };

/** Checks the fields of an entry. Instead of a redacted value it may have a hash, or a value that is visible anyway. */
const checkEntry = (
  id: string,
  entry: Entry,
  change: Change | undefined,
  { redactions, redirects, getVisibleValues }: ProofContext,
): readonly Finding[] => {
  const { record, pointer } = entry;
  const report = (part: FindingArguments["correction/wrong-entry"]["part"], found: unknown, expected: unknown) =>
    createFinding(
      { code: "correction/wrong-entry", pointer, arguments: { entry: id, part, found, expected } },
      { record },
    );
  const isVisible = (value: unknown) =>
    value === undefined || getVisibleValues(record, pointer).some((visible) => isSameJson(value, visible));
  const isRedacted = sides.some((side) => redactions[side].has(record, pointer));
  const sideFindings = sides.flatMap((side) => {
    const isCorrect =
      change && !redactions[side].has(record, pointer) ? isSideCorrect(entry, side, change) : isVisible(entry[side]);
    return isCorrect ? [] : [report(side, entry[side] ?? entry[`${side}Sha256`], change?.[side])];
  });
  if (isRedacted)
    return [...sideFindings, ...(entry.support === undefined ? [] : [report("support", entry.support, undefined)])];
  if (!change) return sideFindings;
  const { parts, support } = change;
  const expected = getExpectedParts(entry, change, redirects);
  const isSupportCorrect = entry.kind === "redaction" || isSameJson(entry.support ?? null, support ?? null);
  return [
    ...sideFindings,
    ...(isSameJson(entry.parts ?? [], parts ?? []) ? [] : [report("parts", entry.parts, parts)]),
    ...(isSupportCorrect ? [] : [report("support", entry.support, support)]),
    ...computedParts
      .filter((part) => !isSameJson(entry[part] ?? null, expected[part] ?? null))
      .map((part) => report(part, entry[part], expected[part])),
  ];
};

/**
 * Proves the entries of one release against its differences from the previous one: each changed or withdrawn fact has
 * exactly one entry, each entry has the values before and after, and no entry is for an unchanged fact.
 */
export const proveCorrections = (
  entries: Corrections,
  diff: SnapshotDiff,
  options: Partial<ProofContext> = {},
): readonly Finding[] => {
  const context = { ...defaultContext, ...options };
  const { redactions, isExplained } = context;
  const changes = indexExplainableChanges(diff);
  const idByLocation = new Map<string, string>();

  const checkExistingEntry = ([id, entry]: readonly [string, Entry]): readonly Finding[] => {
    const { record, pointer } = entry;
    const location = formatLocation(record, pointer);
    const first = idByLocation.get(location);
    idByLocation.set(location, first ?? id);
    if (first !== undefined)
      return [createFinding({ code: "correction/duplicate", pointer, arguments: { first, second: id } }, { record })];
    const change = changes.get(location)?.change;
    if (change || sides.some((side) => redactions[side].has(record, pointer)))
      return checkEntry(id, entry, change, context);
    if (isExplained(location)) return [];
    return [
      createFinding({ code: "correction/unchanged-fact", pointer, arguments: { id, what: "entry" } }, { record }),
    ];
  };

  const entryFindings = Object.entries(entries).flatMap(checkExistingEntry);
  const missingFindings = [...changes].flatMap(([location, { record, change, isDue }]): readonly Finding[] => {
    const { pointer, before, after } = change;
    // If a redaction removes everything in a collection, a replay has an empty one, which is withdrawn with its content.
    const isEmptied =
      isObject(before) && Object.keys(before).length === 0 && redactions.before.hasBelow(record, pointer);
    if (!isDue || idByLocation.has(location) || isEmptied) return [];
    return [
      createFinding({ code: "correction/missing", pointer, arguments: { record, pointer, before, after } }, { record }),
    ];
  });
  return [...entryFindings, ...missingFindings];
};
