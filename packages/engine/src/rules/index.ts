export { check, type CheckResult, type Contribution } from "./check.ts";
export { checkShape, type ShapeResult } from "./check-shape.ts";
export { overlayCorpus, type BaseCorpus } from "./overlay-corpus.ts";
export { proveSpans } from "./shared/prove-spans.ts";
