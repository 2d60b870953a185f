import type { Stretch } from "./draft-types.ts";
import { creditIn, datelineAt, headerAt, signOffIn } from "./segment-marks.ts";
import type { Reading } from "./reading.ts";

export type Role = "header" | "caption" | "dateline" | "paragraph" | "credit" | "sign-off";

export interface Segment extends Stretch {
  readonly role: Role;
  readonly key: string;
}

type Piece = Stretch & { role: Role };

/** A legend is a sentence or two; what is longer is a paragraph that a credit was glued to. */
const longestCaption = 420;

/** Without the white space around it. */
const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (words.length - words.trimEnd().length)) };
};

function* linesOf(text: string): Generator<Stretch> {
  let start = 0;
  for (const line of text.split("\n")) {
    const stretch = trimmed(text, { start, end: start + line.length });
    if (stretch.end > stretch.start) yield stretch;
    start += line.length + 1;
  }
}

/** The pieces of one line: a legend with its credit, a dateline, and what is left. */
const piecesOf = (reading: Reading, line: Stretch, first: boolean): Piece[] => {
  const { plain } = reading;
  const pieces: Piece[] = [];
  const push = (role: Role, start: number, end: number) => {
    const stretch = trimmed(plain, { start, end });
    if (stretch.end > stretch.start) pieces.push({ role, ...stretch });
  };
  let at = line.start;
  const header = first ? headerAt(plain, line) : undefined;
  if (header) {
    push("header", header.start, header.end);
    at = trimmed(plain, { start: header.end, end: line.end }).start;
  }
  for (;;) {
    const rest = trimmed(plain, { start: at, end: line.end });
    const dateline = datelineAt(plain, rest);
    if (dateline) push("dateline", dateline.start, dateline.end);
    const credit = dateline ? undefined : creditIn(reading, rest);
    if (!credit) {
      push("paragraph", dateline?.end ?? rest.start, rest.end);
      return pieces;
    }
    const legend = credit.start - rest.start;
    push(legend <= longestCaption ? "caption" : "paragraph", rest.start, credit.start);
    push("credit", credit.start, credit.end);
    at = credit.end;
  }
};

/** A line that a machine broke in the middle of a sentence goes on in the next one. */
const unbroken = (reading: Reading, pieces: readonly Piece[]): Piece[] => {
  const kept: Piece[] = [];
  let inBody = false;
  for (const piece of pieces) {
    const last = kept.at(-1);
    const goesOn =
      inBody &&
      last?.role === "paragraph" &&
      piece.role === "paragraph" &&
      last.end - last.start >= 60 &&
      /[\p{L},]$/u.test(reading.plain.slice(last.end - 2, last.end)) &&
      reading.plain.slice(last.end, piece.start).split("\n").length === 2 &&
      // A sign-off stands alone, and a related item has its arrow.
      signOffIn(reading, piece) === undefined;
    if (last && goesOn) kept.splice(-1, 1, { ...last, end: piece.end });
    else kept.push(piece);
    inBody ||= piece.role === "dateline";
  }
  return kept;
};

/** A credit on a line of its own belongs to the legend right above it, not to a paragraph one line further up. */
const withLegends = (plain: string, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    if (piece.role !== "paragraph" || next?.role !== "credit" || piece.end - piece.start > longestCaption) return piece;
    const gap = plain.slice(piece.end, next.start);
    const isMarked = plain.slice(piece.start, piece.end).endsWith("|");
    return isMarked || gap.split("\n").length === 2 ? { ...piece, role: "caption" as const } : piece;
  });

const withSignOffs = (reading: Reading, pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => {
    const mark = piece.role === "paragraph" ? signOffIn(reading, piece) : undefined;
    if (!mark) return [piece];
    const body = trimmed(reading.plain, { start: piece.start, end: mark.start });
    const signed: Piece = { role: "sign-off", ...mark };
    return body.end > body.start ? [{ ...piece, ...body }, signed] : [signed];
  });

/** What cannot be quoted on its own, since it is repeated all around, is held by its neighbour. */
const quotable = (reading: Reading, pieces: readonly Piece[]): Piece[] => {
  const kept: { piece: Piece; fits: boolean }[] = [];
  let isJoined = false;
  for (const piece of pieces) {
    const fits = reading.span(piece) !== undefined;
    const last = kept.at(-1);
    if (last && !(fits && last.fits)) {
      isJoined = true;
      last.piece = { role: "paragraph", start: last.piece.start, end: piece.end };
      // A run of repeated lines is looked at once, when it has come to its end.
      last.fits = fits && reading.span(last.piece) !== undefined;
    } else kept.push({ piece, fits });
  }
  if (isJoined)
    reading.doubt("segments", "lines that are repeated could not be told apart, and were joined to their neighbours");
  return kept.map(({ piece }) => piece);
};

/** Cuts a text into its segments, which hold every character but white space once. */
export const segmentsOf = (reading: Reading): Segment[] => {
  const lines = [...linesOf(reading.plain)];
  const pieces = lines.flatMap((line, index) => piecesOf(reading, line, index === 0));
  const cut = quotable(reading, withSignOffs(reading, withLegends(reading.plain, unbroken(reading, pieces))));
  const counts = new Map<Role, number>();
  return cut.map(({ role, start, end }) => {
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    const key = role === "paragraph" ? `p${count}` : count === 1 ? role : `${role}-${count}`;
    reading.saw("segments", { start, end }, `${role} ${key}`);
    return { role, key, start, end };
  });
};
