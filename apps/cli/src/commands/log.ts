import { createRequire } from "node:module";
import type { Corrections, Redirects } from "@vnjp/dataset";
import { resolve, version } from "@vnjp/dataset";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { logReport } from "../reporters/log.ts";
import { paint } from "../reporters/paint.ts";
import { later } from "../snapshots/later.ts";

const require = createRequire(import.meta.url);

export interface LogOptions {
  readonly since?: string;
}

/** Shows the correction log and what became of retired ids: of everything, or of one record. */
export const log = (reference: string | undefined, { since }: LogOptions, output: Output): ExitCode => {
  const { corrections } = require("@vnjp/dataset/corrections.json") as Corrections;
  const { redirects } = require("@vnjp/dataset/redirects.json") as Redirects;
  if (reference !== undefined && resolve(reference).outcome === "unknown")
    throw new CannotRun(`There is no record ${reference}, and there never was one. \`vnjp list\` shows them all.`);
  const isAsked = (record: string, release: string) =>
    (reference === undefined || record === reference) && (since === undefined || later(release, since));
  const entries = Object.entries(corrections)
    .flatMap(([id, entry]) => (isAsked(entry.record, entry.release) ? [{ id, ...entry }] : []))
    .toSorted((a, b) => (a.release === b.release ? 0 : later(a.release, b.release) ? -1 : 1));
  const retired = Object.entries(redirects).flatMap(([record, redirect]) =>
    isAsked(record, redirect.release) ? [{ record, ...redirect }] : [],
  );
  result(output, { version, corrections: entries, redirects: retired }, () =>
    logReport(entries, retired, version, paint(output.colour)),
  );
  return 0;
};
