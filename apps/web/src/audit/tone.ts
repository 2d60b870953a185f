import type { Standing } from "@vnjp/dataset";

/**
 * What an outcome asks of whoever cited: nothing (`stands`), to know it (`told`), to look again, since what was cited says
 * something else, is several things, is gone or never was (`look`), or to ask newer data (`open`).
 */
export type Tone = "stands" | "told" | "look" | "open";

const tones: { readonly [outcome in Standing["outcome"]]: Tone } = {
  current: "stands",
  corrected: "told",
  moved: "told",
  merged: "told",
  split: "look",
  withdrawn: "look",
  unknown: "look",
  newer: "open",
};

/** The tone of an outcome: a correction that is more than editorial asks to look again, whatever became of the record. */
export const toneOf = (standing: Standing): Tone => {
  const changes = "changes" in standing ? standing.changes : [];
  return changes.some(({ severity }) => severity !== "editorial") ? "look" : tones[standing.outcome];
};
