import { createRequire } from "node:module";
import {
  compareVersions,
  get,
  kinds,
  knownAs,
  releases,
  resolve,
  version,
  type Corrections,
  type Redirects,
} from "@vnjp/dataset";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { placeNamed } from "../naming/place-named.ts";
import { logReport, type LogEntry } from "../reporters/log.ts";
import { paint } from "../reporters/paint.ts";

const require = createRequire(import.meta.url);

export interface LogOptions {
  readonly since?: string;
}

/** The record that somebody means by a reference or by an id that one kind alone has. */
const referenceMeant = (named: string): string => {
  const [only, ...others] = named.includes("/")
    ? [named]
    : kinds.flatMap((kind) => (get(`${kind}/${named}`) ? [`${kind}/${named}`] : []));
  if (only === undefined || others.length > 0 || resolve(only).outcome === "unknown")
    throw new CannotRun(`There is no record ${named}, and there never was one. \`vnjp list\` shows them all.`);
  return only;
};

const isAtOrBelow = (pointer: string, above: string): boolean => pointer === above || pointer.startsWith(`${above}/`);

/** What is asked for: everything, a record under each id that it has had, or one place in it. */
const askedBy = (words: string | undefined, beside: string | undefined) => {
  if (words === undefined) return { of: "", isAsked: () => true };
  const { reference, pointer } = placeNamed(words, beside);
  const record = referenceMeant(reference);
  const names = new Set(knownAs(record));
  return {
    of: ` of ${record}${pointer === "" ? "" : `#${pointer}`}`,
    isAsked: (entry: LogEntry) =>
      names.has(entry.record) &&
      (!("pointer" in entry) || isAtOrBelow(entry.pointer, pointer) || isAtOrBelow(pointer, entry.pointer)),
  };
};

/** Shows what was corrected and what became of retired ids, newest first: of everything, of a record, or of one place. */
export const log = (
  words: string | undefined,
  beside: string | undefined,
  { since }: LogOptions,
  output: Output,
): ExitCode => {
  if (since !== undefined && !Object.hasOwn(releases, since))
    throw new CannotRun(
      `There is no release ${since} in the history of ${version}. It has ${Object.keys(releases).join(", ") || "none yet"}.`,
    );
  const { corrections } = require("@vnjp/dataset/corrections.json") as Corrections;
  const { redirects } = require("@vnjp/dataset/redirects.json") as Redirects;
  const { of, isAsked } = askedBy(words, beside);
  const entries: LogEntry[] = [
    ...Object.entries(corrections).map(([id, entry]): LogEntry => ({ id, ...entry, date: releases[entry.release] })),
    ...Object.entries(redirects).map(([record, redirect]): LogEntry => ({
      record,
      ...redirect,
      date: releases[redirect.release],
    })),
  ]
    .filter((entry) => isAsked(entry) && (since === undefined || compareVersions(entry.release, since) > 0))
    .toSorted((a, b) => compareVersions(b.release, a.release));
  result(output, { version, entries }, () =>
    entries.length === 0
      ? `Nothing${of} was corrected or retired ${since === undefined ? "" : `after ${since} and `}up to ${version}.`
      : logReport(entries, paint(output.colour)),
  );
  return 0;
};
