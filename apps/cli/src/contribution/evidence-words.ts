import type { Evidence } from "@vnjp/engine/corpus";

/** A piece of evidence in one line: its words or its page, and what it is said to support. */
export const evidenceWords = (piece: Evidence): string =>
  [
    piece.kind === "span"
      ? `“${piece.quote}” (${piece.text}${piece.within === undefined ? "" : `, within “${piece.within}”`})`
      : `${piece.source}${piece.locator === undefined ? "" : ` (${piece.locator})`}`,
    ...(piece.supports === undefined ? [] : [`supports ${piece.supports}`]),
    ...(piece.speaker === undefined ? [] : [`says ${piece.speaker}`]),
  ].join(", ");
