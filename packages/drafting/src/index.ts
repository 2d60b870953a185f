export { createDraft } from "./draft.ts";
export type { UndraftedSentence } from "./dispatch/undrafted-sentences.ts";
export type { Candidates, Draft, DraftDate } from "./draft-types.ts";
export type { Doubt, DraftInput, TraceEntry } from "./text/draft-context.ts";
