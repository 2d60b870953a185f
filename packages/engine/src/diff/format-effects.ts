import type { Effect } from "./level.ts";

/** The effects that force a level, one per line; more than `maxCount` are counted. */
export const formatEffects = (effects: readonly Effect[], maxCount: number): readonly string[] => [
  ...effects
    .slice(0, maxCount)
    .map(
      ({ what, where, concerns }) => `  ${what}  ${where}${concerns === "contributors" ? "  (for contributors)" : ""}`,
    ),
  ...(effects.length > maxCount ? [`  and ${effects.length - maxCount} more`] : []),
];
