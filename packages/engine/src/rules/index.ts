export { check, type Checked, type Contribution } from "./check.ts";
export { overCorpus, type Background } from "./over-corpus.ts";
export { checkShape, type Shaped } from "./shape/check-shape.ts";
export { placeOf } from "./span/place-of.ts";
