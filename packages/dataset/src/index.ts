export { kinds, listRecords, records, type AnyRecord } from "./records/records.ts";
export { dispatches, getDispatch } from "./records/kinds/dispatch.ts";
export { events, getEvent } from "./records/kinds/event.ts";
export { statements, getStatement } from "./records/kinds/statement.ts";
export { agreements, getAgreement } from "./records/kinds/agreement.ts";
export { mechanisms, getMechanism } from "./records/kinds/mechanism.ts";
export { people, getPerson } from "./records/kinds/person.ts";
export { organizations, getOrganization } from "./records/kinds/organization.ts";
export { posts, getPost } from "./records/kinds/post.ts";
export { memberships, getMembership } from "./records/kinds/membership.ts";
export { places, getPlace } from "./records/kinds/place.ts";
export { topics, getTopic } from "./records/kinds/topic.ts";
export { discrepancies, getDiscrepancy } from "./records/kinds/discrepancy.ts";
export { sources, getSource } from "./records/kinds/source.ts";
export { find, get } from "./records/get.ts";
export { resolveReference, type ResolvedReference } from "./records/resolve-reference.ts";
export type { Retirement } from "./records/resolve-redirect.ts";
export { getFacts, type LocatedFact } from "./records/facts.ts";
export { getEvidence, type EvidenceEntry, type LocatedEvidence } from "./records/evidence.ts";
export { listOrigins, type Origin } from "./records/origins.ts";
export { getBacklinks, type Backlink } from "./records/backlinks.ts";
export { getStatusHistory, type StatusEntry } from "./records/status-history.ts";
export { getReviewLevel, type ReviewLevel } from "./records/review-level.ts";
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
export { parseCitation } from "./citations/parse-citation.ts";
export { findCitations, type CitationMatch } from "./citations/find-citations.ts";
export { findPrintedCitations, findUnreadCitations, type UnreadCitation } from "./citations/find-printed-citations.ts";
export { findDatasetCitations, type DatasetCitationMatch } from "./citations/find-dataset-citations.ts";

export { getCitationStatus } from "./citation-status/citation-status.ts";
export type { Changes, CitationStatus } from "./citation-status/trace-citation.ts";
export type { Change, DatedCorrection, NetChanges } from "./citation-status/changes.ts";
export type { RenamedReference, UndoneRedirect } from "./citation-status/followed-redirects.ts";
export { getDatasetCitationStatus, type DatasetCitationStatus } from "./citation-status/dataset-citation-status.ts";
export { listReferences } from "./citation-status/subjects.ts";

export type * from "../generated/types.ts";
