import type { Piece } from "./piece.ts";
import { valuePieces } from "./value-words.ts";

/** Who says the words of a quote, as a remark after it. */
export const speakerPieces = (speaker: string): readonly Piece[] =>
  speaker === "unmarked" ? [{ text: "whose words is not marked" }] : [{ text: "said by " }, ...valuePieces(speaker)];
