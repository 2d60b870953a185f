import { readFileSync } from "node:fs";
import {
  compareReleases,
  find,
  kinds,
  releaseDates,
  resolveReference,
  version,
  type Corrections,
  type Redirects,
} from "@vnjp/dataset";
import { listReferences } from "@vnjp/dataset/citation-status";
import { joinList, truncateLongText } from "@vnjp/engine/display";
import { resolvePointer } from "@vnjp/engine/corpus";
import { resolveInstalledFile } from "../../installed/resolve-installed-file.ts";
import { CannotRunError, printResult, type ExitCode, type Output } from "../../io/output.ts";
import { parseReference } from "../../references/parse-reference.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderLog, type LogEntry } from "../../reporters/text/log.ts";

export interface LogOptions {
  readonly since?: string;
}

/** The longest pointer that the answer repeats. */
const maxPointer = 300;

interface LogFilter {
  /** What is listed, as in “Nothing of event/x was corrected”; empty for everything. */
  readonly subject: string;
  readonly isSelected: (entry: LogEntry) => boolean;
}

/** The reference of a record, current or retired: as it is, or by an id that only one record has. */
const resolveLoggedReference = (requested: string): string => {
  const [only, ...others] = requested.includes("/")
    ? [requested]
    : kinds.flatMap((kind) => (find(`${kind}/${requested}`) ? [`${kind}/${requested}`] : []));
  if (only === undefined || others.length > 0 || resolveReference(only).outcome === "unknown")
    throw new CannotRunError(
      `There is no record ${requested}, and there never was one. \`vnjp list\` lists all records.`,
    );
  return only;
};

const isSameOrInside = (pointer: string, above: string): boolean =>
  pointer === above || pointer.startsWith(`${above}/`);

const collectTexts = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectTexts) : [];
};

/**
 * Selects all entries, those of a record under every id that it has had, or those at, above or below a pointer. The move of
 * a record that it names concerns it too: its facts follow that without an entry of their own.
 */
const parseLogFilter = (input: string | undefined, pointerArgument: string | undefined): LogFilter => {
  if (input === undefined) return { subject: "", isSelected: () => true };
  const { reference, pointer } = parseReference(input, pointerArgument);
  const record = resolveLoggedReference(reference);
  const names = new Set<string>(listReferences(record));
  const [current = record] = names;
  const named = new Set(collectTexts(resolvePointer(find(current), pointer)));
  return {
    subject: ` of ${record}${pointer === "" ? "" : `#${truncateLongText(pointer, maxPointer)}`}`,
    isSelected: (entry) =>
      (entry.kind === "moved" && named.has(entry.to)) ||
      (names.has(entry.record) &&
        (!("pointer" in entry) || isSameOrInside(entry.pointer, pointer) || isSameOrInside(pointer, entry.pointer))),
  };
};

const readInstalledJson = <T>(file: string): T => JSON.parse(readFileSync(resolveInstalledFile(file), "utf8")) as T;

/** Lists the corrections and the retired ids, newest first. */
export const runLog = (
  input: string | undefined,
  pointerArgument: string | undefined,
  { since }: LogOptions,
  output: Output,
): ExitCode => {
  if (since !== undefined && !Object.hasOwn(releaseDates, since))
    throw new CannotRunError(
      `There is no release ${since} in the history of ${version}. The releases are ${joinList(Object.keys(releaseDates)) || "none yet"}.`,
    );
  const { corrections } = readInstalledJson<Corrections>("corrections.json");
  const { redirects } = readInstalledJson<Redirects>("redirects.json");
  const { subject, isSelected } = parseLogFilter(input, pointerArgument);
  const entries: LogEntry[] = [
    ...Object.entries(corrections).map(([id, entry]): LogEntry => ({
      id,
      ...entry,
      date: releaseDates[entry.release],
    })),
    ...Object.entries(redirects).flatMap(([record, { earlier = [], ...last }]) =>
      [...earlier, last].map((redirect): LogEntry => ({ record, ...redirect, date: releaseDates[redirect.release] })),
    ),
  ]
    .filter((entry) => isSelected(entry) && (since === undefined || compareReleases(entry.release, since) > 0))
    .toSorted((a, b) => compareReleases(b.release, a.release));
  printResult(output, { version, entries }, () =>
    entries.length === 0
      ? `Nothing${subject} was corrected or retired ${since === undefined ? "" : `after ${since} and `}up to ${version}.`
      : renderLog(entries, createPaint(output.hasColour)),
  );
  return 0;
};
