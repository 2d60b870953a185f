import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A headline stands before the body, is short and ends without a full stop. */
export const headlineOf = (reading: Reading, segments: readonly Segment[]): Segment | undefined => {
  const first = segments.find(({ role }) => role !== "header");
  if (first?.role !== "paragraph" || segments.filter(({ role }) => role === "paragraph").length < 2) return undefined;
  const printed = reading.plain.slice(first.start, first.end);
  return printed.length <= 200 && !/[.!…;:]["»”]?$/.test(printed) ? first : undefined;
};
