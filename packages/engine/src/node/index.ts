export { readCorpus, readRecordFile, readTexts, type CorpusFolder } from "./read-corpus.ts";
