import { find, type Kind } from "../index.ts";
import { createReferenceResolver } from "../options/option-values.ts";

const hasRecord = (reference: string): boolean => find(reference) !== undefined;

const createSubjectResolver = <K extends Kind>(...kinds: readonly K[]) => createReferenceResolver(hasRecord, ...kinds);

/** The kinds of those who take part in events, and speak. */
export const partyKinds = ["person", "post", "organization", "mechanism"] as const;

/** The kinds of those who take part in events, and speak. */
export type PartyKind = (typeof partyKinds)[number];

/** The kinds of those whose words a statement has: also a document can say something. */
const speakerKinds = [...partyKinds, "agreement", "source", "dispatch"] as const;

/** The kinds of those whose words a statement has: parties, and documents. */
export type SpeakerKind = (typeof speakerKinds)[number];

// An empty answer about a record that does not exist, or cannot be in the answer, would look like knowledge.
export const resolveParty = createSubjectResolver(...partyKinds);
export const resolveSpeaker = createSubjectResolver(...speakerKinds);
export const resolveHolder = createSubjectResolver("person", "organization");
export const resolveOffice = createSubjectResolver("post", "organization", "mechanism");
export const resolveEvent = createSubjectResolver("event");
export const resolveMechanism = createSubjectResolver("mechanism");
export const resolvePlace = createSubjectResolver("place");
export const resolveStatement = createSubjectResolver("statement");
export const resolveTopic = createSubjectResolver("topic");
export const resolveSubject = createSubjectResolver();
