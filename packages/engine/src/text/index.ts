export { codePoints } from "./code-points.ts";
export { locate, occurrences, type Located, type Range } from "./locate.ts";
export { nearestPassages } from "./nearest.ts";
export { sentenceAround, sentencesIn, type InSentence } from "./sentence.ts";
