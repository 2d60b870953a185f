export { codePoints } from "./code-points.ts";
export { folded, foldedInAnyOrder } from "./folded.ts";
export { joinedPassages } from "./joined.ts";
export { locate, occurrences, type Located, type Range } from "./locate.ts";
export { nearestPassages } from "./nearest.ts";
export { sentenceAround, sentencesIn, type InSentence } from "./sentence.ts";
