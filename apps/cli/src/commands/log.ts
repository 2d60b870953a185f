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
import { logReport, type LogEntry } from "../reporters/log.ts";
import { paint } from "../reporters/paint.ts";

const require = createRequire(import.meta.url);

export interface LogOptions {
  readonly since?: string;
}

/** The reference that somebody means by a citation, a reference, or an id that one kind alone has. */
const referenceMeant = (words: string): string => {
  const named = words.replace(/^vnjp:/, "").replace(/[@#].*$/s, "");
  const [only, ...others] = named.includes("/")
    ? [named]
    : kinds.flatMap((kind) => (get(`${kind}/${named}`) ? [`${kind}/${named}`] : []));
  if (only === undefined || others.length > 0 || resolve(only).outcome === "unknown")
    throw new CannotRun(`There is no record ${words}, and there never was one. \`vnjp list\` shows them all.`);
  return only;
};

/** Shows what was corrected and what became of retired ids, newest first: of everything, or of one record. */
export const log = (words: string | undefined, { since }: LogOptions, output: Output): ExitCode => {
  if (since !== undefined && !Object.hasOwn(releases, since))
    throw new CannotRun(
      `There is no release ${since} in the history of ${version}. It has ${Object.keys(releases).join(", ") || "none yet"}.`,
    );
  const { corrections } = require("@vnjp/dataset/corrections.json") as Corrections;
  const { redirects } = require("@vnjp/dataset/redirects.json") as Redirects;
  const asked = words === undefined ? undefined : new Set(knownAs(referenceMeant(words)));
  const entries: LogEntry[] = [
    ...Object.entries(corrections).map(([id, entry]): LogEntry => ({ id, ...entry, date: releases[entry.release] })),
    ...Object.entries(redirects).map(([record, redirect]): LogEntry => ({
      record,
      ...redirect,
      date: releases[redirect.release],
    })),
  ]
    .filter(
      ({ record, release }) =>
        (asked?.has(record) ?? true) && (since === undefined || compareVersions(release, since) > 0),
    )
    .toSorted((a, b) => compareVersions(b.release, a.release));
  result(output, { version, entries }, () => logReport(entries, version, paint(output.colour)));
  return 0;
};
