import type { Corpus, Evidence } from "@vnjp/engine/corpus";
import { isFact } from "@vnjp/engine/diff";
import { CannotRun } from "../output.ts";
import { contradictionIn } from "./contradictions.ts";
import type { Keyed, Note, Wanted } from "./corrected.ts";
import type { Target } from "./target.ts";
import { freeKey } from "./evidence-keys.ts";
import { pieceOf } from "./evidence-piece.ts";
import { isPieceGiven, type GivenChange } from "./given-change.ts";
import { givenValue } from "./given-value.ts";

/** What is to change, and what shows that it was wrong, where that is no evidence of the fact. */
export interface GivenCorrection {
  readonly wanted: Wanted;
  readonly shown: Keyed | undefined;
}

/** The keys that are taken: those of the fact and those that it once had; and those of the reasons that are given already. */
export interface TakenKeys {
  readonly published: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
}

export const evidenceOf = ({ unit }: Target): Readonly<Record<string, Evidence>> =>
  isFact(unit) ? (unit.evidence as Readonly<Record<string, Evidence>>) : {};

export const textsOf = (target: Target): readonly string[] => [
  ...new Set(Object.values(evidenceOf(target)).flatMap((piece) => (piece.kind === "span" ? [piece.text] : []))),
];

/** The key and the piece that somebody gives for a fact. */
const factPiece = (corpus: Corpus, given: GivenChange, target: Target, taken: TakenKeys): Keyed => {
  const present = evidenceOf(target);
  const [first, ...others] = Object.keys(present);
  // What takes the place of the one piece that there is has its key, as it stands where that one stood.
  const key = given.key ?? target.key ?? (given.instead && others.length === 0 ? first : undefined);
  const piece = pieceOf(corpus, given, key === undefined ? undefined : present[key], textsOf(target));
  if (key !== undefined && !Object.hasOwn(present, key) && taken.published.has(key))
    throw new CannotRun(
      `${key} was the key of evidence that was published and is gone. A key is never used again: give another, or none.`,
    );
  return { key: key ?? freeKey(piece, new Set([...Object.keys(present), ...taken.published])), piece };
};

const noteOf = ({ note, noteFr }: GivenChange, target: Target): Note | null => {
  if (note === false) return null;
  const there = isFact(target.unit) ? (target.unit["note"] as Note | undefined) : undefined;
  const [en, fr] = [note ?? there?.en, noteFr ?? there?.fr];
  if (en === undefined || fr === undefined)
    throw new CannotRun(`A note is in English and French: ${en === undefined ? "--note" : "--note-fr"} is missing.`);
  return { en, fr };
};

const goes = (given: GivenChange, target: Target): readonly string[] => {
  const present = Object.keys(evidenceOf(target));
  const unknown = (given.without ?? []).filter((key) => !present.includes(key));
  if (unknown.length > 0)
    throw new CannotRun(
      `There is no evidence ${unknown.join(" or ")} to take out. The fact has ${present.join(", ") || "none"}.`,
    );
  return given.instead ? present : (given.without ?? []);
};

/** What the options of a command say. Throws where they say two things, or half of one. */
export const givenCorrection = (
  corpus: Corpus,
  given: GivenChange,
  target: Target,
  taken: TakenKeys,
): GivenCorrection => {
  const contradiction = contradictionIn(given, target);
  if (contradiction !== undefined) throw new CannotRun(contradiction);
  const isShown = isPieceGiven(given) && (given.forCorrection || given.withdraw);
  const ofCorrection = isShown ? pieceOf(corpus, given, undefined, textsOf(target)) : undefined;
  const shown = ofCorrection && { key: given.key ?? freeKey(ofCorrection, taken.reasons), piece: ofCorrection };
  const isNoteGiven = given.note !== undefined || given.noteFr !== undefined;
  // An optional part of a value is taken out of it; the fact stays, with the rest.
  const isPartOut = given.withdraw && target.part.length > 0;
  return {
    shown,
    wanted: {
      withdraw: given.withdraw && !isPartOut,
      ...(given.to === undefined && !isPartOut
        ? {}
        : { to: givenValue(corpus, target, isPartOut ? undefined : given.to) }),
      ...(given.basis === undefined ? {} : { basis: given.basis }),
      pieces: isPieceGiven(given) && !isShown ? [factPiece(corpus, given, target, taken)] : [],
      without: goes(given, target),
      ...(isNoteGiven ? { note: noteOf(given, target) } : {}),
    },
  };
};
