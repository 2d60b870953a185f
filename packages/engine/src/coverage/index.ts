export {
  computeCoverage,
  computeProvedCoverage,
  type SentenceCoverage,
  type SentenceSupports,
  type SegmentRange,
} from "./coverage.ts";
