export {
  findEdition,
  listRecords,
  listTextsNotAtHand,
  getReference,
  type Corpus,
  type CorpusText,
  type RecordOfKind,
} from "./corpus.ts";
export {
  isSpan,
  listPageEvidence,
  listQuotedDispatches,
  listQuotes,
  listSpans,
  type Evidence,
  type Fact,
  type PageEvidence,
  type SpanEvidence,
} from "./fact.ts";
export { findFileReference, findReference } from "./find-reference.ts";
export { findSpanRange, locateSpan, type SpanLocation, type TextSource } from "./locate-span.ts";
export { isObject, getProperty, parsePointer, formatPointer, resolvePointer } from "./pointer.ts";
export { listPrintedNames } from "./printed-names.ts";
export { hashWithin, parseProvedSpans } from "./proved-spans.ts";
export { parseFile, startPosition, type ParsedFile, type Position, type RecordFile } from "./record-file.ts";
export {
  collectDateFacts,
  collectDates,
  collectFacts,
  collectOpenCodes,
  collectPassages,
  collectQuotedSpans,
  collectReferences,
  collectSpans,
  type LocatedValue,
} from "./walk.ts";
