export { readReleases } from "./read-releases.ts";
export { readReasonsFiles } from "./read-reasons.ts";
export { readPackageFolder, readPackageTarball } from "./read-package.ts";
export { readCorpus, readRecordFile, readTexts, type CorpusFolder } from "./read-corpus.ts";
