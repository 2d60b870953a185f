import type { Correction } from "../generated/types.ts";
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

/** Whether the value after the last correction is the one before the first. What is withheld is known by its hash. */
const isBack = (first: Correction, last: Correction): boolean => {
  if (first.before !== undefined && last.after !== undefined) return canonical(first.before) === canonical(last.after);
  return first.beforeSha256 !== undefined && first.beforeSha256 === last.afterSha256;
};

const touches = (part: "value" | "basis", { parts }: Correction): boolean =>
  parts === undefined ? part === "value" : parts.includes(part);

const changeOf = (corrections: readonly DatedCorrection[]): Change[] => {
  const [first, last] = [corrections[0], corrections.at(-1)];
  if (!first || !last) return [];
  const { record, pointer, after } = last;
  return [{ record, pointer, before: first.before, after, severity: gravest(corrections), corrections }];
};

/** What the corrections of one place come to, in the order of their releases. */
const netOf = (corrections: readonly DatedCorrection[]): Changes => {
  const valued = corrections.filter((correction) => touches("value", correction));
  const [first, last] = [valued[0], valued.at(-1)];
  // The log has values and not bases: one that changed once is another one now, though the value is back.
  const isBasisAnother = corrections.filter((correction) => touches("basis", correction)).length === 1;
  if (!first || !last || isBasisAnother || !isBack(first, last)) return { changes: changeOf(corrections), undone: [] };
  const others = corrections.filter((correction) => !touches("value", correction));
  return { changes: changeOf(others), undone: valued };
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
