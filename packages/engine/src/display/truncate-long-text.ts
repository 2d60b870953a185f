import { indexCodePoints } from "../text/code-points.ts";
import { truncateText } from "./truncate-text.ts";

/** A count as people read it: 999,800. */
const formatNumber = (count: number): string => count.toLocaleString("en");

/** Fewer characters are not worth counting. */
const minCounted = 1_000;

/**
 * The first `maxLength` code points of a text that may be of any length, and how many more there are: “… and 999,800 more
 * characters”.
 */
export const truncateLongText = (text: string, maxLength: number): string => {
  const visible = truncateText(text.slice(0, 2 * maxLength + 2), maxLength);
  const rest = indexCodePoints(text).length - maxLength;
  return rest < minCounted ? visible : `${visible} and ${formatNumber(rest)} more characters`;
};
