import { get, type Change, type PieceOfEvidence } from "@vnjp/dataset";
import { placeName } from "../../reader/choice.ts";
import type { Piece } from "../../record/piece.ts";
import { referencePiece } from "../../record/value-words.ts";
import { inReader, partsOfText } from "../../site/addresses.ts";
import type { ShownPart } from "./messages.ts";

type SupportChange = NonNullable<Change["support"]>;
type Support = SupportChange["before"];

const languageOf = (dispatch: string): string => {
  const record = get(`dispatch/${dispatch}`);
  return record?.kind === "dispatch" ? record.language : "fr";
};

/** The words of a text, which lead to their place in it; or a public page, and where on it. */
const evidencePiece = (piece: PieceOfEvidence): Piece[] => {
  if (piece.kind === "citation") {
    const where: Piece[] = piece.locator === undefined ? [] : [{ text: `(${piece.locator})`, role: "remark" }];
    return [referencePiece(piece.source), ...where];
  }
  const { text, quote, start, end } = piece;
  const { dispatch, edition } = partsOfText(text);
  const href = inReader(text, placeName(edition, start, end));
  return [{ text: `“${quote}”`, lang: languageOf(dispatch), href, role: "words" }];
};

/** The pieces of the evidence that the other side has not, or has otherwise. */
const evidencePieces = (own: Support, other: Support): Piece[] =>
  Object.entries(own.evidence ?? {})
    .filter(([key, piece]) => JSON.stringify(piece) !== JSON.stringify(other.evidence?.[key]))
    .flatMap(([, piece]) => evidencePiece(piece));

const wordPieces = (words: string | undefined): Piece[] => (words === undefined ? [] : [{ text: words }]);

/** What of a value's basis, evidence and note is different, as it was and as it is. */
export const shownSupport = ({ before, after }: SupportChange): readonly ShownPart[] =>
  [
    { part: "Basis", before: wordPieces(before.basis), after: wordPieces(after.basis) },
    { part: "Evidence", before: evidencePieces(before, after), after: evidencePieces(after, before) },
    { part: "Note", before: wordPieces(before.note?.en), after: wordPieces(after.note?.en) },
  ].filter((shown) => shown.before.length + shown.after.length > 0);
