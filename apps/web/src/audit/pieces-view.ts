import { element } from "../browser/element.ts";
import type { Piece } from "../record/piece.ts";

/** An address of the site, from the folder in which this page lies: the site may lie in any folder itself. */
export const fromHere = (address: string): string => (address.startsWith("/") ? `..${address}` : address);

const pieceNode = ({ text, href, lang, role }: Piece): Node => {
  if (href?.startsWith("http")) return element("a", { class: "outside", href, rel: "noopener" }, text);
  if (href !== undefined) return element("a", { href: fromHere(href), class: role, lang }, text);
  return role === "data" ? element("code", { class: "data" }, text) : element("span", { class: role, lang }, text);
};

/** Pieces as they stand on every page (components/Pieces.astro). */
export const piecesView = (pieces: readonly Piece[], between = " "): readonly (Node | string)[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [pieceNode(piece)] : [between, pieceNode(piece)]));
