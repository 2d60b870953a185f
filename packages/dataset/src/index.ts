export type { Change, Changes, DatedCorrection } from "./standing/changes.ts";
export type { RecordCitation } from "./citing/citation.ts";
export { citationsIn, type CitationAt } from "./citing/citations-in.ts";
export { cite } from "./citing/cite.ts";
export { correctionsSince, type LoggedCorrection } from "./standing/corrections.ts";
export { datasetCitationsIn, type DatasetCitationAt } from "./citing/dataset-citations.ts";
export { datasetStandingOf, type DatasetStanding } from "./standing/dataset-standing.ts";
export { daysOf, type Days } from "./days.ts";
export { evidenceFor, factsOf, type EvidenceAt, type Fact, type FactAt, type PieceOfEvidence } from "./facts.ts";
export { find, get, resolve, type Resolved } from "./get.ts";
export { knownAs } from "./standing/known-as.ts";
export {
  agreements,
  discrepancies,
  dispatches,
  events,
  kinds,
  list,
  mechanisms,
  memberships,
  organizations,
  people,
  places,
  posts,
  records,
  sources,
  statements,
  topics,
  version,
  type AnyRecord,
  type Kind,
  type Reference,
} from "./kinds.ts";
export { plain, type Plain } from "./plain.ts";
export { referencesTo, type ReferenceAt } from "./references.ts";
export { releases } from "./releases.ts";
export { standingOf } from "./standing/standing.ts";
export { statusesOf, type StatusAt } from "./statuses.ts";
export type { Standing } from "./standing/traced.ts";
export { compareVersions } from "./versions.ts";
export type * from "../generated/types.ts";
