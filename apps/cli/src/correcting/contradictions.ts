import { isFact } from "@vnjp/engine/diff";
import type { Target } from "./target.ts";
import { isPieceGiven, type GivenChange } from "./given-change.ts";

const says = (...options: readonly unknown[]) => options.some((each) => each !== undefined && each !== false);

/** What says two things at once, or half of one, each with the words for it. */
const contradictions = (
  given: GivenChange,
  { unit, part, key, pointer, now }: Target,
): readonly (readonly [boolean, string])[] => {
  const ofFacts = says(given.basis, given.without, given.noteFr, given.instead) || given.note !== undefined;
  const isPiece = isPieceGiven(given);
  return [
    [given.withdraw && says(given.to), "--to and --withdraw say two things: give one of them."],
    [given.withdraw && ofFacts, "--withdraw takes the whole fact out: nothing else of it can be changed."],
    [
      given.withdraw && key !== undefined,
      `${pointer}/evidence/${key} is a piece of evidence: --without ${key} takes it out.`,
    ],
    [
      key !== undefined && says(given.to),
      `${pointer}/evidence/${key} is a piece of evidence: --quote or --source changes it, and --to the value at ${pointer}.`,
    ],
    [
      given.basis === "not-stated" && says(given.to),
      "--basis not-stated says that the text gives no value, and --to gives one: give one of them.",
    ],
    [
      now === null && isFact(unit) && given.basis !== undefined && given.basis !== "not-stated" && !says(given.to),
      `The fact has no value: with --basis ${given.basis} goes --to VALUE.`,
    ],
    [
      given.instead && !isPiece,
      "--instead says that words or a page take the place of all others: --quote or --source is missing.",
    ],
    [
      given.instead && says(given.without),
      "--instead takes all other evidence out, and --without some of it: give one of them.",
    ],
    [
      given.instead && given.forCorrection,
      "--instead is of the evidence of the fact, and --for-correction of that of the correction: give one of them.",
    ],
    [
      given.forCorrection && !isPiece,
      "--for-correction says what words or a page are for: --quote or --source is missing.",
    ],
    [
      part.length > 0 && given.basis === "not-stated",
      "--basis not-stated is of the whole fact: leave out what follows it in the pointer.",
    ],
    [
      !isFact(unit) && (ofFacts || (isPiece && !given.forCorrection && !given.withdraw)),
      `${pointer} is no fact: it has a value alone, without basis, evidence or note. --to VALUE changes it.`,
    ],
  ];
};

/** In which way the options say two things, or half of one; undefined where they do not. */
export const contradictionIn = (given: GivenChange, target: Target): string | undefined =>
  contradictions(given, target).find(([isSo]) => isSo)?.[1];
