export { draft } from "./draft.ts";
export type { Candidates, DatedWords, Doubt, Draft, DraftInput, TraceEntry, Undrafted } from "./draft-types.ts";
