import { isObject } from "../corpus/index.ts";
import { isSame, type SupportChange } from "./unit.ts";

/** A part of what a value rests on that changed, in words; absent where it was not there, or is gone. */
export interface PartChange {
  /** `basis`, `note`, or a piece of the evidence: `evidence/words`. */
  readonly part: string;
  readonly before?: string;
  readonly after?: string;
}

type Shape = Readonly<Record<string, unknown>>;

const asShape = (value: unknown): Shape => (isObject(value) ? value : {});

const noted = (piece: Shape, ...fields: readonly string[]): string[] =>
  fields.flatMap((field) => (piece[field] === undefined ? [] : [`${field} ${String(piece[field])}`]));

/** A piece of evidence in a line: its words and where they stand, or its page; and what it is said to support. */
export const evidenceInWords = (evidence: object): string => {
  const piece = asShape(evidence);
  const own =
    piece["kind"] === "span"
      ? `“${String(piece["quote"])}” (${[String(piece["text"]), ...noted(piece, "within", "start")].join(", ")})`
      : [String(piece["source"]), ...noted(piece, "locator")].join(", ");
  return [own, ...noted(piece, "supports", "speaker")].join(", ");
};

const inWords = (part: string, value: unknown): string => {
  if (typeof value === "string") return value;
  const shape = asShape(value);
  return part === "note" ? [shape["en"], shape["fr"]].map(String).join(" · ") : evidenceInWords(shape);
};

/** The parts by the names that they are told under: each piece of the evidence is one. */
const partsOf = ({ evidence, ...others }: Shape): Shape => ({
  ...others,
  ...Object.fromEntries(Object.entries(asShape(evidence)).map(([key, piece]) => [`evidence/${key}`, piece])),
});

/** What changed of a value's basis, evidence and note, in words: of the evidence, the pieces that are not what they were. */
export const supportInWords = ({ before, after }: SupportChange): readonly PartChange[] => {
  const [old, now] = [partsOf(asShape(before)), partsOf(asShape(after))];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((part) => !isSame(old[part] ?? null, now[part] ?? null))
    .map((part) => ({
      part,
      ...(old[part] === undefined ? {} : { before: inWords(part, old[part]) }),
      ...(now[part] === undefined ? {} : { after: inWords(part, now[part]) }),
    }));
};

/** The same in one line: `basis: stated → implied; evidence/words: none → “…”`. */
export const supportLine = (support: SupportChange): string =>
  supportInWords(support)
    .map(({ part, before = "none", after = "none" }) => `${part}: ${before} → ${after}`)
    .join("; ");
