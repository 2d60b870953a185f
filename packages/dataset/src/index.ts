export { correctionsSince } from "./corrections.ts";
export { daysOf, type Days } from "./days.ts";
export { evidenceFor, factsOf, type EvidenceAt, type Fact, type FactAt, type PieceOfEvidence } from "./facts.ts";
export { find, get, resolve, type Resolved } from "./get.ts";
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
export { statusesOf, type StatusAt } from "./statuses.ts";
export type * from "../generated/types.ts";
