export {
  kinds,
  records,
  listRecords,
  dispatches,
  events,
  statements,
  agreements,
  mechanisms,
  people,
  organizations,
  posts,
  memberships,
  places,
  topics,
  discrepancies,
  sources,
  type AnyRecord,
} from "./records/records.ts";
export { find, get } from "./records/get.ts";
export { resolveReference, type ResolvedReference } from "./records/resolve-reference.ts";
export type { Retirement } from "./records/resolve-redirect.ts";
export { getFacts } from "./records/facts.ts";
export type { LocatedFact } from "./records/collect-facts.ts";
export { getEvidence, type EvidenceEntry, type LocatedEvidence } from "./records/evidence.ts";
export { listOrigins, type Origin } from "./records/origins.ts";
export { getBacklinks, type Backlink } from "./records/backlinks.ts";
export { getStatusHistory, type StatusEntry } from "./records/status-history.ts";
export { getReviewLevel } from "./records/review-level.ts";
export type { ReviewLevel } from "./records/compute-review-level.ts";
export { getDateRange, type DateRange } from "./records/date-range.ts";
export { compareDates } from "./records/compare-dates.ts";
export { getValue, listValues } from "./records/fact-values.ts";
export { toPlain } from "./records/plain.ts";
export type { Basis, Plain, ValueBasis } from "./records/plain-types.ts";

export { releaseDates, version } from "./releases/releases.ts";
export { compareReleases } from "./releases/compare-releases.ts";
export { getCorrectionsSince, type LoggedCorrection } from "./releases/corrections.ts";

export type { RecordCitation } from "./citations/citation.ts";
export { toCitation } from "./citations/to-citation.ts";
export {
  findCitations,
  findUnreadCitations,
  type CitationMatch,
  type UnreadCitation,
} from "./citations/find-citations.ts";
export { findDatasetCitations, type DatasetCitationMatch } from "./citations/find-dataset-citations.ts";

export { getCitationStatus } from "./citation-status/citation-status.ts";
export type { Changes, CitationStatus } from "./citation-status/trace-citation.ts";
export type { Change, DatedCorrection, NetChanges } from "./citation-status/changes.ts";
export type { RenamedReference, UndoneRedirect } from "./citation-status/followed-redirects.ts";
export { getDatasetCitationStatus, type DatasetCitationStatus } from "./citation-status/dataset-citation-status.ts";
export { listReferences } from "./citation-status/subjects.ts";

export type * from "../generated/types.ts";
