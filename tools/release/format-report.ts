// Formats the findings and the level of a release for people.
import { formatEffects, type Effect, type Level } from "@vnjp/engine/diff";
import type { Finding } from "@vnjp/engine/findings";

export const formatFinding = ({ code, severity, record, pointer, found, expected, fix, help }: Finding): string =>
  [
    `${severity} ${code}  ${record}${pointer === "" ? "" : `#${pointer}`}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  fix       ${fix}`,
    `  help      ${help}`,
  ].join("\n");

const maxEffects = 20;

/** The computed level, and what forces it. */
export const formatLevel = (level: Level, effects: readonly Effect[]): string =>
  effects.length === 0
    ? "computed level: none. Everything published is the same as in the last release."
    : [`computed level: ${level}. Forced by:`, ...formatEffects(effects, maxEffects)].join("\n");
