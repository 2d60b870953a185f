import type { Basis } from "./corrected.ts";
import type { GivenPiece } from "./evidence-piece.ts";

/** What somebody says on the command line of what a fact is to be. */
export interface GivenChange extends GivenPiece {
  readonly to?: string;
  readonly withdraw: boolean;
  readonly basis?: Basis;
  readonly key?: string;
  readonly instead: boolean;
  readonly without?: readonly string[];
  /** False where the note goes. */
  readonly note?: string | false;
  readonly noteFr?: string;
  readonly forCorrection: boolean;
}

export const isPieceGiven = (given: GivenChange): boolean =>
  [given.text, given.quote, given.within, given.source, given.locator, given.supports, given.speaker, given.key].some(
    (each) => each !== undefined,
  );

/** Whether anything is said of what is to change: where nothing is, it is asked for. */
export const isChangeGiven = (given: GivenChange): boolean =>
  given.withdraw ||
  given.instead ||
  (isPieceGiven(given) && !given.forCorrection) ||
  [given.to, given.basis, given.without, given.note, given.noteFr].some((each) => each !== undefined);
