export { computeCoverage, type SentenceCoverage, type SegmentRange } from "./coverage.ts";
