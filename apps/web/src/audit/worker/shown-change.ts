import { factsOf, get, type Change, type DatedCorrection } from "@vnjp/dataset";
import { shownSides } from "../../log/change-pieces.ts";
import { otherParts } from "../../log/correction-words.ts";
import { placeWords } from "../../record/field-words.ts";
import type { Piece } from "../../record/piece.ts";
import { factOnPage } from "../../site/addresses.ts";
import type { ShownChange } from "./messages.ts";
import { shownSupport } from "./shown-support.ts";

/** A place of a record in words; it leads to the fact where that is still there. */
export const placePiece = (reference: string, pointer: string): Piece => {
  const record = get(reference);
  const text = placeWords(pointer, record?.kind) || "The record as a whole";
  const isThere = record !== undefined && factsOf(record).some((at) => at.pointer === pointer);
  return isThere ? { text, href: factOnPage(reference, pointer) } : { text };
};

const partsOf = ({ before, after }: NonNullable<Change["support"]>) =>
  (["basis", "evidence", "note"] as const).filter((part) => part in before || part in after);

/** What is different at one place, from the release that was cited to now. */
export const shownChange = ({
  record,
  pointer,
  before,
  after,
  severity,
  corrections,
  support,
}: Change): ShownChange => {
  const [beforeSha256, afterSha256] = [corrections[0]?.beforeSha256, corrections.at(-1)?.afterSha256];
  return {
    pointer,
    place: placePiece(record, pointer),
    ...shownSides({
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(beforeSha256 === undefined ? {} : { beforeSha256 }),
      ...(afterSha256 === undefined ? {} : { afterSha256 }),
    }),
    // Of several corrections, some parts may be back: what is different in the end is what counts.
    otherParts: otherParts(support ? [{ parts: partsOf(support) }] : corrections),
    support: support === undefined ? [] : shownSupport(support),
    severity,
    corrections,
  };
};

/** What one correction changed. */
export const shownCorrection = (correction: DatedCorrection): ShownChange =>
  shownChange({
    record: correction.record,
    pointer: correction.pointer,
    before: correction.before,
    after: correction.after,
    severity: correction.severity,
    ...(correction.support ? { support: correction.support } : {}),
    corrections: [correction],
  });
