export { recordsOf, refOf, type Corpus, type FrozenText, type RecordOf } from "./corpus.ts";
export { isObject, ownAt, pathOf, pointerOf, valueAt } from "./pointer.ts";
export { parseFile, type ParsedFile, type Position, type RecordFile } from "./record-file.ts";
export {
  dateFactsOf,
  datesOf,
  factsOf,
  openCodesOf,
  referencesOf,
  spansOf,
  type At,
  type Evidence,
  type Fact,
} from "./walk.ts";
