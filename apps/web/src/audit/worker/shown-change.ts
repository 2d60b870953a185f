import { factsOf, get, type Change, type DatedCorrection } from "@vnjp/dataset";
import { afterPieces, beforePieces } from "../../log/change-pieces.ts";
import { otherParts } from "../../log/correction-words.ts";
import { pathWords } from "../../record/field-words.ts";
import type { Piece } from "../../record/piece.ts";
import { factOnPage } from "../../site/addresses.ts";
import type { ShownChange } from "./messages.ts";

/** A place of a record in words; it leads to the fact where that is still there. */
export const placePiece = (reference: string, pointer: string): Piece => {
  const record = get(reference);
  const text = pathWords(pointer, record?.kind) || "The record as a whole";
  const isThere = record !== undefined && factsOf(record).some((at) => at.pointer === pointer);
  return isThere ? { text, href: factOnPage(reference, pointer) } : { text };
};

/** The parts that some corrections of a fact changed together, where they left its value. */
const partsOf = (corrections: readonly DatedCorrection[]): string | undefined => {
  const parts = corrections.map((correction) => correction.parts);
  if (parts.includes(undefined)) return undefined;
  return otherParts({ parts: [...new Set(parts.flatMap((changed) => changed ?? []))] });
};

/** What is different at one place, from the release that was cited to now. */
export const shownChange = ({ record, pointer, before, after, severity, corrections }: Change): ShownChange => ({
  pointer,
  place: placePiece(record, pointer),
  before: beforePieces({ before }),
  after: afterPieces({ after, afterSha256: corrections.at(-1)?.afterSha256 }),
  otherParts: partsOf(corrections),
  severity,
  corrections,
});

/** What one correction changed. */
export const shownCorrection = (correction: DatedCorrection): ShownChange =>
  shownChange({
    record: correction.record,
    pointer: correction.pointer,
    before: correction.before,
    after: correction.after,
    severity: correction.severity,
    corrections: [correction],
  });
