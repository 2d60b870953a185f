import type { AuthoredSpan } from "../schema/index.ts";
import type { Stretch } from "./draft-types.ts";
import type { Reading } from "./reading.ts";

/** A piece of evidence from the text. */
export interface Piece extends AuthoredSpan {
  kind: "span";
  supports?: string;
  speaker?: string;
}

export type Pieces = Record<string, Piece>;

export interface Known<Value> {
  basis: "stated" | "implied";
  value: Value;
  evidence: Pieces;
  note?: { en: string; fr: string };
}

export interface Unknown {
  basis: "not-stated";
  evidence: Pieces;
  note?: { en: string; fr: string };
}

/** What is quoted for what: the key of the piece, the place, and which part of the value it shows. */
export interface Quoted {
  readonly key: string;
  readonly at: Stretch;
  readonly supports?: string;
  readonly speaker?: string;
}

/** Pieces that only lead to the words that show a value. */
const leading = new Set(["anchor", "identity"]);

/** Evidence as a record has it; what could not be quoted is left out, and nothing at all is undefined. */
export const piecesOf = (reading: Reading, quoted: readonly Quoted[]): Pieces | undefined => {
  const pieces = quoted.flatMap(({ key, at, supports, speaker }) => {
    const span = reading.span(at);
    if (span && !leading.has(supports ?? "")) reading.show(at);
    const more = { ...(supports === undefined ? {} : { supports }), ...(speaker === undefined ? {} : { speaker }) };
    return span ? [[key, { kind: "span", ...span, ...more }] as const] : [];
  });
  return pieces.length === 0 ? undefined : (Object.fromEntries(pieces) as Pieces);
};

/** One fact under its key; no fact at all where its words could not be quoted. */
export const factIn = <Value>(
  reading: Reading,
  key: string,
  basis: "stated" | "implied",
  value: Value,
  quoted: readonly Quoted[],
): Record<string, Known<Value>> => {
  const evidence = piecesOf(reading, quoted);
  return evidence ? { [key]: { basis, value, evidence } } : {};
};

/** That the text was read for a value and is silent. */
export const silenceIn = (reading: Reading, key: string, quoted: readonly Quoted[]): Record<string, Unknown> => {
  const evidence = piecesOf(reading, quoted);
  return evidence ? { [key]: { basis: "not-stated", evidence } } : {};
};

/** A field of a record, and no field where it would be empty. */
export const field = <Name extends string, Facts extends Readonly<Record<string, unknown>>>(
  name: Name,
  facts: Facts,
): { [N in Name]?: Facts } => (Object.keys(facts).length === 0 ? {} : ({ [name]: facts } as { [N in Name]?: Facts }));
