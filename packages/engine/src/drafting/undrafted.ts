import { coverageOf } from "../coverage/index.ts";
import type { Undrafted } from "./draft-types.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** The sentences of which nothing has been made: a reader finds in them what no rule has seen, or says why there is nothing. */
export const undraftedOf = (reading: Reading, segments: readonly Segment[]): Undrafted[] => {
  const placed = segments.map(({ key, start, end }) => ({ key, ...reading.placed({ start, end }) }));
  return coverageOf(reading.text, placed, reading.shown)
    .filter(({ supports }) => supports.length === 0)
    .map(({ segment, quote, start, end }) => ({ segment, quote, start, end }));
};
