import type { Correction, Json, Reference, Support, SupportChange } from "../../generated/types.ts";
import { compareText } from "../compare-text.ts";
import type { LoggedCorrection } from "../releases/corrections.ts";

/** A correction with its id, and the day of its release (`YYYY-MM-DD`; undefined if the release is not in the history). */
export type DatedCorrection = LoggedCorrection & { readonly date: string | undefined };

/** How a fact, or a value outside facts, differs from what a release said: all its corrections taken together. */
export interface Change {
  /** The reference that the record had when the value was last corrected. */
  readonly reference: Reference;
  /** The JSON Pointer (RFC 6901) of the fact, or of the value outside facts. */
  readonly pointer: string;
  /** The value in the cited release; null if it was not stated; undefined if it is withheld by a redaction. */
  readonly before: Json | undefined;
  /** The value now; null if it is not stated; undefined if it was withdrawn, or is withheld by a redaction. */
  readonly after: Json | undefined;
  /** The changes of its basis, evidence and note: as they were in the cited release, and as they are now. */
  readonly support?: SupportChange;
  /** The highest severity of the corrections. */
  readonly severity: Correction["severity"];
  /** The corrections that caused the difference, sorted by release. */
  readonly corrections: readonly DatedCorrection[];
}

/** The corrected facts that differ between a release and this data, and those that do not differ any more. */
export interface NetChanges {
  /** The facts and values that differ now. */
  readonly changes: readonly Change[];
  /** Corrections that were reverted: the data says again what the release said. */
  readonly undone: readonly DatedCorrection[];
}

const severities = ["editorial", "substantive", "reversal"] as const;

/** Returns the highest severity of some corrections; `editorial` if there are none. */
const getHighestSeverity = (
  corrections: readonly { readonly severity: Correction["severity"] }[],
): Correction["severity"] =>
  severities.findLast((severity) => corrections.some((correction) => correction.severity === severity)) ?? "editorial";

type ResolveSubject = (reference: string) => string;

/** Serializes JSON with sorted keys and current references, so that equal values have equal text. */
const serializeCanonical = (value: unknown, resolveSubject: ResolveSubject): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "string") return resolveSubject(part);
    return typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compareText(a, b)))
      : part;
  });

/** A part of a fact. A value outside facts counts as the part `value`. */
type Part = NonNullable<Correction["parts"]>[number];

const factParts: readonly Part[] = ["value", "basis", "evidence", "note"];

/** Selects the corrections that changed a part. */
const selectByPart = (part: Part, corrections: readonly DatedCorrection[]): readonly DatedCorrection[] =>
  corrections.filter(({ parts }) => (parts === undefined ? part === "value" : parts.includes(part)));

/** Returns a part before or after a correction; undefined if the log does not show it. A withheld value has a hash. */
const getLoggedPart = (
  correction: Correction,
  part: Part,
  when: "before" | "after",
  resolveSubject: ResolveSubject,
): string | undefined => {
  const { support } = correction;
  if (part !== "value") return support && serializeCanonical(support[when][part] ?? null, resolveSubject);
  const value = correction[when];
  if (value !== undefined) return serializeCanonical(value, resolveSubject);
  const hash = when === "before" ? correction.beforeSha256 : correction.afterSha256;
  return hash && `sha256 ${hash}`;
};

/** Whether a part after its last correction equals the part before its first correction. */
const isReverted = (part: Part, first: Correction, last: Correction, resolveSubject: ResolveSubject): boolean => {
  const was = getLoggedPart(first, part, "before", resolveSubject);
  return was !== undefined && was === getLoggedPart(last, part, "after", resolveSubject);
};

/** The corrections of one part of a fact, sorted by release, unless they cancel each other out. */
interface PartHistory {
  readonly part: Part;
  readonly first: DatedCorrection;
  readonly last: DatedCorrection;
  readonly corrections: readonly DatedCorrection[];
}

const collectPartHistory = (
  part: Part,
  all: readonly DatedCorrection[],
  resolveSubject: ResolveSubject,
): PartHistory[] => {
  const corrections = selectByPart(part, all);
  const [first, last] = [corrections[0], corrections.at(-1)];
  return first && last && !isReverted(part, first, last, resolveSubject) ? [{ part, first, last, corrections }] : [];
};

const collectSupport = (histories: readonly PartHistory[], when: "before" | "after") =>
  Object.fromEntries(
    histories.flatMap(({ part, first, last }) => {
      const support = (when === "before" ? first : last).support?.[when];
      return part === "value" || support?.[part] === undefined ? [] : [[part, support[part]]];
    }),
  ) as Support;

const buildChanges = (
  all: readonly DatedCorrection[],
  effective: ReadonlySet<DatedCorrection>,
  histories: readonly PartHistory[],
): Change[] => {
  const corrections = all.filter((correction) => effective.has(correction));
  // Each correction has the value before and after it, even if it changed another part.
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || corrections.length === 0) return [];
  const { record: reference, pointer, after } = last;
  const support = { before: collectSupport(histories, "before"), after: collectSupport(histories, "after") };
  const hasSupport = Object.keys({ ...support.before, ...support.after }).length > 0;
  const severity = getHighestSeverity(corrections);
  return [
    { reference, pointer, before: first.before, after, ...(hasSupport ? { support } : {}), severity, corrections },
  ];
};

/** Takes together the corrections of one fact. They must be sorted by release. */
const computeNetChanges = (corrections: readonly DatedCorrection[], resolveSubject: ResolveSubject): NetChanges => {
  const histories = factParts.flatMap((part) => collectPartHistory(part, corrections, resolveSubject));
  const effective = new Set(histories.flatMap((history) => history.corrections));
  return {
    changes: buildChanges(corrections, effective, histories),
    undone: corrections.filter((correction) => !effective.has(correction)),
  };
};

/** Takes corrections together, fact by fact. They must be sorted by release. A subject has the same name in all of them. */
export const computeChanges = (corrections: readonly DatedCorrection[], resolveSubject: ResolveSubject): NetChanges => {
  const byLocation = new Map<string, DatedCorrection[]>();
  for (const correction of corrections) {
    const location = `${resolveSubject(correction.record)}#${correction.pointer}`;
    byLocation.set(location, [...(byLocation.get(location) ?? []), correction]);
  }
  const net = [...byLocation.values()].map((each) => computeNetChanges(each, resolveSubject));
  return { changes: net.flatMap(({ changes }) => changes), undone: net.flatMap(({ undone }) => undone) };
};
