// What needs the correction log: an import of the rest of the package does not load it.
export { findPrintedCitations, findUnreadCitations, type UnreadCitation } from "../citations/find-printed-citations.ts";
export { getCitationStatus } from "./citation-status.ts";
export type { Changes, CitationStatus } from "./trace-citation.ts";
export type { Change, DatedCorrection, NetChanges } from "./changes.ts";
export type { RenamedReference, UndoneRedirect } from "./followed-redirects.ts";
export { getDatasetCitationStatus, type DatasetCitationStatus } from "./dataset-citation-status.ts";
export { listCorrectionsSince, type LoggedCorrection } from "../releases/corrections.ts";
export { listReferences } from "./subjects.ts";
