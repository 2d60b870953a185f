export { indexCodePoints } from "./code-points.ts";
export {
  escapeInvisible,
  escapeInvisibleJson,
  escapeInvisibleLines,
  formatCodePoint,
  listInvisible,
} from "./escape-invisible.ts";
export { computeWeekday, frenchMonths, frenchWeekdays, getMonthLength, isLeapYear } from "./french-calendar.ts";
export { foldText, foldName } from "./fold.ts";
export { findJoinedPassages } from "./joined-passages.ts";
export { locateQuote, findOccurrences, type QuoteLocation, type TextRange } from "./locate-quote.ts";
export { listLookAlikes } from "./look-alikes.ts";
export { findNearestPassages } from "./nearest-passages.ts";
export { findShortestWithin } from "./shortest-within.ts";
export { getSentenceContext, splitSentences, type SentenceContext } from "./sentences.ts";
