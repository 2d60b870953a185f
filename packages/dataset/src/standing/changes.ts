import type { Correction } from "../../generated/types.ts";
import type { LoggedCorrection } from "./corrections.ts";

type Json = NonNullable<Correction["before"]> | null;

/** A correction, its id in the log, and the day of its release (`YYYY-MM-DD`; undefined where the history has none). */
export type DatedCorrection = LoggedCorrection & { readonly date: string | undefined };

/** What is different at one place of a record since a release: all its corrections taken together. */
export interface Change {
  /** The record, under the reference that it had when it was last corrected there. */
  readonly record: string;
  /** The fact, or the value outside a fact (JSON Pointer). */
  readonly pointer: string;
  /** What the release that was cited said; null where it called the text silent; undefined where a redaction withholds it. */
  readonly before: Json | undefined;
  /** What stands now; null where the text is called silent; undefined where it was withdrawn, or is withheld. */
  readonly after: Json | undefined;
  /** Of its basis, evidence and note what is different, as the cited release had them and as they are now. */
  readonly support?: NonNullable<Correction["support"]>;
  /** The gravest of the corrections. */
  readonly severity: Correction["severity"];
  /** The corrections that led here, in the order of their releases. */
  readonly corrections: readonly DatedCorrection[];
}

/** What became of the places of a record since a release. */
export interface Changes {
  /** What is different now. */
  readonly changes: readonly Change[];
  /** Corrections that were taken back: what the release said stands again. */
  readonly undone: readonly DatedCorrection[];
}

const severities = ["editorial", "substantive", "reverses"] as const;

/** The gravest severity of some corrections; editorial where there are none. */
export const gravest = (of: readonly { readonly severity: Correction["severity"] }[]): Correction["severity"] =>
  severities.findLast((severity) => of.some((correction) => correction.severity === severity)) ?? "editorial";

/** JSON with its keys in order: the same for the same value. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );

/** A part of a fact, and the value that is no fact. */
type Part = NonNullable<Correction["parts"]>[number];

const allParts: readonly Part[] = ["value", "basis", "evidence", "note"];

/** The corrections that touched a part, in the order of their releases. */
const touching = (part: Part, corrections: readonly DatedCorrection[]): readonly DatedCorrection[] =>
  corrections.filter(({ parts }) => (parts === undefined ? part === "value" : parts.includes(part)));

/** What a correction says that a part was or is; undefined where the log does not show it. A withheld value has a hash. */
const told = (correction: Correction, part: Part, when: "before" | "after"): string | undefined => {
  if (part !== "value") return correction.support && canonical(correction.support[when][part] ?? null);
  const value = correction[when];
  if (value !== undefined) return canonical(value);
  const hash = when === "before" ? correction.beforeSha256 : correction.afterSha256;
  return hash && `sha256 ${hash}`;
};

/** Whether a part is after the last of its corrections what it was before the first. */
const isBack = (part: Part, first: Correction, last: Correction): boolean => {
  const was = told(first, part, "before");
  return was !== undefined && was === told(last, part, "after");
};

/** What one part of a place came to, in the order of the releases. */
interface Course {
  readonly part: Part;
  readonly first: DatedCorrection;
  readonly last: DatedCorrection;
  readonly corrections: readonly DatedCorrection[];
}

const courseOf = (part: Part, all: readonly DatedCorrection[]): Course[] => {
  const corrections = touching(part, all);
  const [first, last] = [corrections[0], corrections.at(-1)];
  return first && last && !isBack(part, first, last) ? [{ part, first, last, corrections }] : [];
};

const supportOf = (courses: readonly Course[], when: "before" | "after") =>
  Object.fromEntries(
    courses.flatMap(({ part, first, last }) => {
      const support = (when === "before" ? first : last).support?.[when];
      return part === "value" || support?.[part] === undefined ? [] : [[part, support[part]]];
    }),
  ) as NonNullable<Correction["support"]>["before"];

const changeOf = (
  all: readonly DatedCorrection[],
  standing: ReadonlySet<DatedCorrection>,
  courses: readonly Course[],
): Change[] => {
  const corrections = all.filter((correction) => standing.has(correction));
  // Each correction has the value before and after, whatever part it was of.
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || corrections.length === 0) return [];
  const { record, pointer, after } = last;
  const support = { before: supportOf(courses, "before"), after: supportOf(courses, "after") };
  const isShown = Object.keys({ ...support.before, ...support.after }).length > 0;
  const severity = gravest(corrections);
  return [{ record, pointer, before: first.before, after, ...(isShown ? { support } : {}), severity, corrections }];
};

/** What the corrections of one place come to, in the order of their releases. */
const netOf = (corrections: readonly DatedCorrection[]): Changes => {
  const courses = allParts.flatMap((part) => courseOf(part, corrections));
  const standing = new Set(courses.flatMap((course) => course.corrections));
  return {
    changes: changeOf(corrections, standing, courses),
    undone: corrections.filter((correction) => !standing.has(correction)),
  };
};

/** What corrections come to, place by place. They come in the order of their releases; one subject has one name. */
export const changesOf = (
  corrections: readonly DatedCorrection[],
  subjectOf: (reference: string) => string,
): Changes => {
  const places = new Map<string, DatedCorrection[]>();
  for (const correction of corrections) {
    const place = `${subjectOf(correction.record)}#${correction.pointer}`;
    places.set(place, [...(places.get(place) ?? []), correction]);
  }
  const net = [...places.values()].map(netOf);
  return { changes: net.flatMap(({ changes }) => changes), undone: net.flatMap(({ undone }) => undone) };
};
