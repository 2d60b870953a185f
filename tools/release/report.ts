// What is told of a release, in words.
import type { Effect, Level } from "@vnjp/engine/diff";
import type { Refusal } from "@vnjp/engine/history";

export const refusalWords = ({ code, severity, record, pointer, found, expected, mend }: Refusal): string =>
  [
    `${severity} ${code}  ${record}${pointer === "" ? "" : `#${pointer}`}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  mend      ${mend}`,
  ].join("\n");

const shown = 20;

export const effectWords = (level: Level, effects: readonly Effect[]): string => {
  if (effects.length === 0) return "computed level: none. Nothing that is published differs from the last release.";
  const lines = effects
    .slice(0, shown)
    .map(
      ({ what, where, concerns }) => `  ${what}  ${where}${concerns === "contributors" ? "  (for contributors)" : ""}`,
    );
  const more = effects.length > shown ? [`  and ${effects.length - shown} more`] : [];
  return [`computed level: ${level}. Forced by:`, ...lines, ...more].join("\n");
};
