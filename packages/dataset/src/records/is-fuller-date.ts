import { findDateRange, isOpenSide } from "./date-range.ts";

/** Whether a side of an interval says more than that of another: a day of its month, or a day for an open side. */
const isFullerSide = (side: string, other: string): boolean =>
  isOpenSide(other) ? !isOpenSide(side) : side.startsWith(`${other}-`);

/** Whether an interval has the sides of another, at least one of them fuller. */
const isFullerInterval = (interval: string, other: string): boolean => {
  const otherSides = other.split("/");
  const sides = interval.split("/").map((side, index) => ({ side, otherSide: otherSides[index] ?? "" }));
  return (
    sides.every(({ side, otherSide }) => side === otherSide || isFullerSide(side, otherSide)) &&
    sides.some(({ side, otherSide }) => isFullerSide(side, otherSide))
  );
};

/**
 * Whether a date agrees with another and says more: a day of its month, a closed interval with the beginning of an open one.
 * An uncertain date never does. Nor does a day of a period: a period is all of its days.
 */
export const isFullerDate = (date: string, other: string): boolean => {
  if (date === other || /[?~%{]/.test(date) || /[?~%{]/.test(other)) return false;
  const [range, otherRange] = [findDateRange(date), findDateRange(other)];
  if (!range || !otherRange) return false;
  if (other.includes("/")) return date.includes("/") && isFullerInterval(date, other);
  const { earliest = "", latest = "~" } = range;
  const { earliest: otherEarliest = "", latest: otherLatest = "~" } = otherRange;
  return otherEarliest <= earliest && latest <= otherLatest && (earliest > otherEarliest || latest < otherLatest);
};
