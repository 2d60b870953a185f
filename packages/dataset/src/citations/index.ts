// Citations without the records: for a program or page that only cites, or reads citations.
export { version } from "../releases/releases.ts";
export { compareReleases } from "../releases/compare-releases.ts";
export type { RecordCitation } from "./citation.ts";
export { toCitation } from "./to-citation.ts";
export { parseCitation } from "./parse-citation.ts";
export { findCitations, type CitationMatch } from "./find-citations.ts";
export { findDatasetCitations, type DatasetCitationMatch } from "./find-dataset-citations.ts";
