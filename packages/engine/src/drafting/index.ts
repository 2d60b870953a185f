export { draft } from "./draft.ts";
export type { Candidates, DatedWords, Doubt, Draft, DraftInput, TraceEntry } from "./draft-types.ts";
