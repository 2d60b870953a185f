// Generated from packages/engine/src/schema by `pnpm generate`. Do not edit.

/**
 * Identifier of a record within its kind: lower-case ASCII words joined by hyphens. It is the file name, it is permanent, and it is never used again for another subject.
 * 
 */
export type Id = string
/**
 * Language tag (BCP 47): a language, and a script where it is not the usual one.
 * 
 */
export type Language = string
/**
 * Identifier of an entry within its collection. It is permanent and never used again, so that a JSON Pointer to a fact stays true when a neighbour comes or goes.
 * 
 */
export type Key = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type OrganizationReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is organization.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One reception of the text of one dispatch: the dispatch's id, a slash, and the edition's key.
 * 
 */
export type EditionReference = string
/**
 * Which part of the value this piece of evidence supports; absent: the whole. An open list; known so far: year: the year of a date; month: the month of a date; day: the day of a date; bound: the bound of an open date; anchor: what a relative date or a pronoun points back to; identity: who or what is meant; reading: how a defect is to be read.
 * 
 */
export type Supports = string
/**
 * Who says it: narration (the dispatch in its own voice), unmarked (a speech whose speaker the text does not mark), both-sides (the text's “les deux parties”), participants (“les participants” of the occasion), or a record.
 * 
 */
export type Speaker = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type WordingFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Wording
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type DateFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Edtf
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * Date in EDTF (ISO 8601-2), level 2. [a,b] is one of these days, {a,b} all of them, a/b a period, [..a] that day or an earlier one.
 * 
 */
export type Edtf = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type PlaceReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is place.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type DepictedFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Depicted
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What a picture shows, as its legend has it: a record, or a description.
 * 
 */
export type Depicted = ({
/**
 * Something that has a record.
 */
readonly kind: "record"
/**
 * Reference to a record, written as kind/id; its kind is event or person or organization or place or agreement.
 */
readonly record: string
} | {
/**
 * Something that has none.
 */
readonly kind: "description"
/**
 * What the words say that it shows, in our own words.
 */
readonly description: Label
})
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type SourceReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is source.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What a stretch of a text is. An open list; known so far: header: put in front by whoever collected the text; caption: the legend of a picture; dateline: place, date and agency at the head of a text; paragraph: a paragraph of the body; credit: whom a picture is credited to; sign-off: the agency's mark at the end.
 * 
 */
export type SegmentRole = string
/**
 * What is wrong with the source's text. An open list; known so far: lost-character: a character was lost on the way; typo: a spelling slip; grammar: a grammar slip, often from translation; garble: a passage that does not make sense as it stands; missing-lead: the opening paragraph is missing; missing-headline: the headline is missing; glued-text: two parts run into each other; page-furniture: a part of the page that is not of the text; punctuation: a slip of punctuation or spacing.
 * 
 */
export type DefectType = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type NameFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Name
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type EventTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: EventType
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What sort of event it is. An open list; known so far: meeting: a meeting with no narrower name; talks: talks between two persons and their parties; consultation: a consultation between ministries or services; dialogue: a session of a dialogue series; conference: a conference; planning-conference: a conference that plans another event; visit: a visit to a place or body; official-visit: a visit with the rank of an official one; courtesy-call: a courtesy call; course: a training course; exercise: a field or table-top exercise; signing: the signing of an agreement; exhibition: a fair or an exhibition; anniversary: the celebration of an anniversary; activity: an activity with no narrower name; exchange: an exchange among people or units; raising-of-relations: relations being raised to a higher level.
 * 
 */
export type EventType = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type EventStatusFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: EventStatus
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * The state of an event as a dispatch tells it. An open list; known so far: held: told as having taken place; ongoing: told as taking place; planned: told as settled and to come; proposed: proposed, invited to or wished for, and not told as settled; cancelled: told as called off.
 * 
 */
export type EventStatus = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type CountFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * A number of things, from 0.
 */
readonly value: number
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type MechanismReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is mechanism.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type PartyFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Party
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * Somebody or some body: a record, or a description of whoever is not named.
 * 
 */
export type Party = ({
/**
 * Somebody who has a record.
 */
readonly kind: "record"
/**
 * Reference to a record, written as kind/id; its kind is person or post or organization or mechanism.
 */
readonly record: string
} | {
/**
 * Somebody who has none.
 */
readonly kind: "description"
/**
 * Whom the text means, in our own words.
 */
readonly description: Label
})
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ParticipantRoleFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: ParticipantRole
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What a participant does at an event or in a mechanism. An open list; known so far: co-chair: chairs together with another; chair: chairs; participant: takes part; host: receives the others; visitor: comes to the others; organizer: organizes it; co-organizer: organizes it together with another; coordinator: coordinates it, or coordinates with another; collaborator: works together with another for it; supporter: supports it; sponsor: pays for it, or for part of it; signatory: signs; trainee: is trained; invitee: is invited.
 * 
 */
export type ParticipantRole = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ExtentFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Extent
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * Whether a list is marked as giving examples (open), as complete (closed), or not marked.
 * 
 */
export type Extent = ("open" | "closed" | "unmarked")
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ContentFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Label
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type TopicReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is topic.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type RelationFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Relation
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * How this event stands to another record. An open list; known so far: part-of: it is a part of the other; on-the-sidelines-of: it is held on the sidelines of the other; same-day-as: it is held on the same day as the other; same-occasion-as: the two dispatches may tell of one occasion; enlarged-version-of: it is the other with more participants; prepares: it prepares the other; precedes: it comes before the other; follows: it comes after the other; continues: it goes on from the other; signing-of: the other was signed at it; raising-to: relations were raised at it to the level that the other is; occasion-of: the other took place on its occasion.
 * 
 */
export type RelationType = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type SpeakerFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Speaker
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ActFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Act
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What the speaker does by saying it. An open list; known so far: agreed: agreed with another; promised: undertook to do something; offered: said that it was ready to do something; proposed: proposed something; advocated: spoke in favour of something; invited: invited somebody; accepted: accepted an offer or invitation; thanked: thanked somebody; hoped: expressed a hope or wish; affirmed: affirmed something; reaffirmed: affirmed something again; stressed: laid stress on something; intended: expressed a will or an intention; believed: expressed a conviction; informed: informed somebody of something; welcomed: expressed satisfaction at something; discussed: discussed something; recalled: recalled something past; sought: looked for something; shared: shared a view or knowledge; assessed: gave an appraisal; described: told how something is.
 * 
 */
export type Act = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ContentStatusFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: ContentStatus
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * How far what is said has come: done, going on, settled and to come, hoped for, or proposed.
 * 
 */
export type ContentStatus = ("past" | "ongoing" | "planned" | "hoped" | "proposed")
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type EventReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is event.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type StatementReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is statement.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type RecordReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ItemRoleFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: ItemRole
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What an item of a list is to the cooperation that is spoken of. An open list; known so far: area: a field in which to cooperate; means: a way in which to cooperate; mechanism: a frame in which to cooperate; principle: a principle to hold to; purpose: what it is to serve; subject: what is spoken of, reported or appraised; condition: a condition or circumstance, such as an obstacle.
 * 
 */
export type ItemRole = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type AgreementTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: AgreementType
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What sort of agreement it is. An open list; known so far: memorandum: a memorandum of understanding; partnership: a level of relations between states; statement: a joint statement or vision; treaty: a treaty or convention.
 * 
 */
export type AgreementType = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type AgreementReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is agreement.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type StageFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Stage
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * A step in the life of an agreement. An open list; known so far: proposed: proposed; agreed: its text or principle agreed; signed: signed; in-force: in force; established: a level of relations named as existing; raised: relations raised to this level; ended: ended.
 * 
 */
export type Stage = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type MechanismTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: MechanismType
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What sort of standing frame it is. An open list; known so far: dialogue: a series of dialogues; ministers-meeting: a series of ministers' meetings; officials-meeting: a series of senior officials' meetings; working-group: a working group of experts; programme: a programme.
 * 
 */
export type MechanismType = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type RankFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Rank
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type GenderFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: Gender
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * As whom a source speaks of a person. An open list; known so far: female: as of a woman; male: as of a man.
 * 
 */
export type Gender = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type OrganizationTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: OrganizationType
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What sort of organization it is. An open list; known so far: state: a state; ministry: a ministry; department: a part of a ministry, an army or another body; armed-forces: the armed forces of a state; academy: a school or academy; international-organization: an organization of states; mission: a mission in the field; council: a council or organ of an international organization; news-agency: a news agency; news-outlet: a newspaper, site or station; working-group: a working group.
 * 
 */
export type OrganizationType = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type MemberReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is person or organization.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type PostReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is post.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type BodyReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is organization or mechanism.
 */
readonly value: string
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type MembershipRoleFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: MembershipRole
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * As what the member belongs. An open list; known so far: holder: holds the post; member: is a member; co-chair: chairs together with another; chair: chairs; president: presides.
 * 
 */
export type MembershipRole = string
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type PlaceTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
readonly basis: ("stated" | "implied" | "external")
readonly value: PlaceType
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
} | NotStated)
/**
 * What sort of place it is. An open list; known so far: city: a city; country: the territory of a state; region: a region of several states; building: a building or site.
 * 
 */
export type PlaceType = string
/**
 * What it is that differs. An open list; known so far: count: a number; name: a name or its spelling; title: a title or post; date: a date or term; acronym: an acronym; place: a place; account: the account of an event.
 * 
 */
export type DiscrepancyType = string
/**
 * Where a fact stands in its record (RFC 6901).
 * 
 */
export type JsonPointer = string
/**
 * A release number (semver).
 * 
 */
export type Version = string
export type Json = unknown
/**
 * What became of a retired id. It leads in one step to what is there now, never to another retired id.
 * 
 */
export type Redirect = ({
/**
 * The subject has a new id.
 */
readonly kind: "moved"
/**
 * The same subject under its new id.
 */
readonly to: string
/**
 * The release that retired the id.
 */
readonly release: Version
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
/**
 * What its release published, where what it led to then was retired in its turn; else absent.
 */
readonly first?: FirstRedirect
} | {
/**
 * The record has become a part of another.
 */
readonly kind: "merged"
/**
 * The record that it is now a part of.
 */
readonly to: string
/**
 * The release that retired the id.
 */
readonly release: Version
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
/**
 * What its release published, where what it led to then was retired in its turn; else absent.
 */
readonly first?: FirstRedirect
} | {
/**
 * The record has become several.
 */
readonly kind: "split"
/**
 * The records that took its place.
 */
readonly to: {
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
readonly [k: string]: string
}
/**
 * The release that retired the id.
 */
readonly release: Version
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
/**
 * What its release published, where what it led to then was retired in its turn; else absent.
 */
readonly first?: FirstRedirect
} | {
/**
 * The record is no longer published.
 */
readonly kind: "withdrawn"
/**
 * The release that retired the id.
 */
readonly release: Version
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
/**
 * What its release published, where what it led to then was retired in its turn; else absent.
 */
readonly first?: FirstRedirect
})
/**
 * What was first published of a retired id.
 * 
 */
export type FirstRedirect = ({
/**
 * The subject has a new id.
 */
readonly kind: "moved"
/**
 * The same subject under its new id.
 */
readonly to: string
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
} | {
/**
 * The record has become a part of another.
 */
readonly kind: "merged"
/**
 * The record that it is now a part of.
 */
readonly to: string
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
} | {
/**
 * The record has become several.
 */
readonly kind: "split"
/**
 * The records that took its place.
 */
readonly to: {
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
readonly [k: string]: string
}
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
} | {
/**
 * The record is no longer published.
 */
readonly kind: "withdrawn"
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
})
/**
 * A day (ISO 8601).
 * 
 */
export type Day = string
/**
 * A step of a JSON Patch (RFC 6902), or the place of a value that was redacted.
 * 
 */
export type Operation = ({
/**
 * Adds a value.
 */
readonly op: "add"
readonly path: JsonPointer
/**
 * The value that is to stand there.
 */
readonly value: Json
} | {
/**
 * Replaces a value.
 */
readonly op: "replace"
readonly path: JsonPointer
/**
 * The value that is to stand there.
 */
readonly value: Json
} | {
/**
 * Removes a value.
 */
readonly op: "remove"
readonly path: JsonPointer
} | {
/**
 * Stands for a value that was redacted: a replay leaves it out.
 */
readonly op: "withhold"
readonly path: JsonPointer
/**
 * Hash of the redacted value, in canonical JSON.
 */
readonly sha256: string
/**
 * The release that first published something there, where that was not the first of all.
 */
readonly since?: Version
})

/**
 * Words of the dataset's own, never a quotation, in English and French at least.
 * 
 */
export interface Label {
/**
 * Words in English.
 */
readonly en: string
/**
 * Words in French.
 */
readonly fr: string
/**
 * Words in Vietnamese, with all diacritics.
 */
readonly vi?: string
/**
 * Words in Japanese.
 */
readonly ja?: string
}
/**
 * How far the record has been checked.
 * 
 */
export interface Review {
/**
 * drafted; checked against the text; checked twice, by two people independently.
 */
readonly state: ("drafted" | "checked" | "checked-twice")
}
/**
 * What supports a fact, each piece under a permanent key.
 * 
 */
export interface Evidence {
readonly [k: string]: SpanEvidence | Citation
}
/**
 * Evidence that stands in the text of a dispatch.
 * 
 */
export interface SpanEvidence {
/**
 * A place in the text of a dispatch.
 */
readonly kind: "span"
readonly text: EditionReference
/**
 * The exact characters of the text from start to end.
 */
readonly quote: string
/**
 * Position of the first character, counted from 0 in Unicode code points of the text.
 */
readonly start: number
/**
 * Position after the last character, in Unicode code points of the text.
 */
readonly end: number
readonly supports?: Supports
/**
 * Who says these words; absent: the dispatch in its own voice.
 */
readonly speaker?: Speaker
}
/**
 * Evidence that stands on a public page whose text is not part of the package.
 * 
 */
export interface Citation {
/**
 * A public page.
 */
readonly kind: "citation"
/**
 * The public page that supports the value: a source, or a dispatch's own page where something outside its text (its address) does.
 */
readonly source: string
/**
 * Where on the page, in our own words.
 */
readonly locator?: string
readonly supports?: Supports
readonly speaker?: Speaker
}
/**
 * A value that was looked for and that the text does not give: not the same as an absent field.
 * 
 */
export interface NotStated {
/**
 * It was looked for, and the text is silent.
 */
readonly basis: "not-stated"
/**
 * The spans that were read.
 */
readonly evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
}
/**
 * Words of a source, as printed there.
 * 
 */
export interface Wording {
/**
 * The words as they stand in the source.
 */
readonly wording: string
readonly language: Language
}
/**
 * A picture that came with the text, as far as its legend tells.
 * 
 */
export interface Picture {
/**
 * The words under it, as printed.
 */
readonly legend?: {
readonly [k: string]: WordingFact
}
/**
 * What its legend says that it shows.
 */
readonly shows?: {
readonly [k: string]: DepictedFact
}
/**
 * Whom it is credited to.
 */
readonly credit?: {
readonly [k: string]: OrganizationReferenceFact
}
}
/**
 * A text as received at one time. It is never edited.
 * 
 */
export interface Edition {
/**
 * The frozen text: its file is texts/<text>.txt.
 */
readonly text: EditionReference
/**
 * shipped: the text is in the package; withheld: it may not be, and only its hash is.
 */
readonly availability: ("shipped" | "withheld")
/**
 * SHA-256 of the bytes, in lower-case hexadecimal.
 */
readonly sha256: string
/**
 * Length in bytes.
 */
readonly bytes: number
/**
 * Length in Unicode code points.
 */
readonly codePoints: number
/**
 * Whose text it is, and why it is here.
 */
readonly rights: Label
}
/**
 * A stretch of a text with a role.
 * 
 */
export interface Segment {
readonly role: SegmentRole
readonly span: Span
}
/**
 * A place in a frozen text (W3C Web Annotation text quote and text position).
 * 
 */
export interface Span {
readonly text: EditionReference
/**
 * The exact characters of the text from start to end.
 */
readonly quote: string
/**
 * Position of the first character, counted from 0 in Unicode code points of the text.
 */
readonly start: number
/**
 * Position after the last character, in Unicode code points of the text.
 */
readonly end: number
}
/**
 * A fault of the source text, kept as it stands.
 * 
 */
export interface Defect {
readonly type: DefectType
readonly span: Span
/**
 * What is wrong.
 */
readonly label: Label
/**
 * What the words should be read as, where that can be said, and on which ground.
 */
readonly reading?: {
readonly [k: string]: WordingFact
}
}
/**
 * A sentence that supports no fact, and why.
 * 
 */
export interface WithoutFact {
/**
 * The whole sentence.
 */
readonly span: Span
/**
 * Why no fact rests on it.
 */
readonly reason: Label
}
/**
 * A span that names an entity.
 * 
 */
export interface Mention {
readonly span: Span
/**
 * Reference to a record, written as kind/id; its kind is person or organization or post or place or mechanism or agreement.
 */
readonly entity: string
}
/**
 * One published news item: its text as received, and what is known of it.
 * 
 */
export interface Dispatch {
/**
 * What kind of record it is.
 */
readonly kind: "dispatch"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * The language of the text.
 */
readonly language: Language
/**
 * Where the item was published.
 */
readonly address: string
/**
 * Who published it.
 */
readonly outlet: {
readonly [k: string]: OrganizationReferenceFact
}
/**
 * The news agency whose item it is.
 */
readonly agency?: {
readonly [k: string]: OrganizationReferenceFact
}
/**
 * Its headline.
 */
readonly title: {
readonly [k: string]: WordingFact
}
/**
 * When it was published.
 */
readonly published: {
readonly [k: string]: DateFact
}
/**
 * The place at the head of the text.
 */
readonly dateline?: {
readonly [k: string]: PlaceReferenceFact
}
/**
 * The pictures that came with it.
 */
readonly pictures?: {
readonly [k: string]: Picture
}
/**
 * Pages that carry the same agency's item, mostly in another language: one origin, not another witness.
 */
readonly counterparts?: {
readonly [k: string]: SourceReferenceFact
}
/**
 * Pages of other outlets that report the same occasion: what they rest on is not known, so that they may or may not be other witnesses.
 */
readonly otherReports?: {
readonly [k: string]: SourceReferenceFact
}
/**
 * Its text as received, each reception under its own key.
 */
readonly editions: {
readonly [k: string]: Edition
}
/**
 * The stretches of its text, which together hold every character of it but white space.
 */
readonly segments?: {
readonly [k: string]: Segment
}
/**
 * The faults of its text.
 */
readonly defects?: {
readonly [k: string]: Defect
}
/**
 * The sentences of its text that support no fact, each with the reason.
 */
readonly withoutFacts?: {
readonly [k: string]: WithoutFact
}
/**
 * Where it names an entity.
 */
readonly mentions?: {
readonly [k: string]: Mention
}
}
/**
 * One form of a name, as one source writes it.
 * 
 */
export interface Name {
/**
 * The name as written in its source.
 */
readonly name: string
readonly language: Language
/**
 * full: the complete name; short: a part of it that is used alone; acronym: its initials; variant: a slip or another spelling.
 */
readonly form: ("full" | "short" | "acronym" | "variant")
/**
 * In which order a person's name is written here; absent where that is not known, or the name is no person's.
 */
readonly order?: ("family-given" | "given-family")
}
/**
 * Somebody who takes part in an event or a mechanism.
 * 
 */
export interface Participant {
/**
 * Who takes part.
 */
readonly who: {
readonly [k: string]: PartyFact
}
/**
 * What they do in it.
 */
readonly role?: {
readonly [k: string]: ParticipantRoleFact
}
/**
 * How many they are, where they are counted.
 */
readonly number?: {
readonly [k: string]: CountFact
}
/**
 * For whom they act.
 */
readonly represents?: {
readonly [k: string]: OrganizationReferenceFact
}
}
/**
 * How an event stands to another record.
 * 
 */
export interface Relation {
readonly type: RelationType
/**
 * Reference to a record, written as kind/id; its kind is event or mechanism or agreement.
 */
readonly record: string
}
/**
 * A meeting, visit, course, exercise or signing, held or planned; or a counted group of unnamed ones.
 * 
 */
export interface Event {
/**
 * What kind of record it is.
 */
readonly kind: "event"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the name that a source prints.
 */
readonly names?: {
readonly [k: string]: NameFact
}
/**
 * What sort of event it is.
 */
readonly type: {
readonly [k: string]: EventTypeFact
}
/**
 * What each dispatch says of its state, under a key of its own for each. A later dispatch adds to it and overwrites nothing; the current state is derived.
 */
readonly status: {
readonly [k: string]: EventStatusFact
}
/**
 * When it was or is to be.
 */
readonly date?: {
readonly [k: string]: DateFact
}
/**
 * Where it was or is to be.
 */
readonly place?: {
readonly [k: string]: PlaceReferenceFact
}
/**
 * How long it lasts, as printed.
 */
readonly duration?: {
readonly [k: string]: WordingFact
}
/**
 * How many events the record stands for, where it is a group of unnamed ones.
 */
readonly count?: {
readonly [k: string]: CountFact
}
/**
 * At which level it meets, as printed.
 */
readonly level?: {
readonly [k: string]: WordingFact
}
/**
 * The frame in which it happened.
 */
readonly mechanism?: {
readonly [k: string]: MechanismReferenceFact
}
/**
 * Its number in the series.
 */
readonly ordinal?: {
readonly [k: string]: CountFact
}
/**
 * Who took or takes part, each under a permanent key.
 */
readonly participants?: {
readonly [k: string]: Participant
}
/**
 * Whether the participants are marked as all of them (closed), as some of them (open), or not marked.
 */
readonly extent?: {
readonly [k: string]: ExtentFact
}
/**
 * What it was for, in our own words.
 */
readonly purpose?: {
readonly [k: string]: ContentFact
}
/**
 * What it was about.
 */
readonly topics?: {
readonly [k: string]: TopicReferenceFact
}
/**
 * How it stands to other records.
 */
readonly relations?: {
readonly [k: string]: RelationFact
}
}
/**
 * One thing that a statement is aimed at.
 * 
 */
export interface Target {
/**
 * The record that is meant; not-stated where the words leave open which.
 */
readonly target: {
readonly [k: string]: RecordReferenceFact
}
/**
 * How far it has come, where that differs from the statement's own.
 */
readonly status?: {
readonly [k: string]: ContentStatusFact
}
}
/**
 * One item of a list in a statement.
 * 
 */
export interface Item {
/**
 * The item in the dispatch's own words.
 */
readonly wording: {
readonly [k: string]: WordingFact
}
/**
 * What it is about, by the vocabulary: one item can be two topics.
 */
readonly topics?: {
readonly [k: string]: TopicReferenceFact
}
/**
 * What it is to the cooperation.
 */
readonly role?: {
readonly [k: string]: ItemRoleFact
}
/**
 * How far it has come, where that differs from the statement's own.
 */
readonly status?: {
readonly [k: string]: ContentStatusFact
}
/**
 * Whether a list inside the item is open, closed or unmarked.
 */
readonly extent?: {
readonly [k: string]: ExtentFact
}
}
/**
 * A speech act: who said what to whom about what.
 * 
 */
export interface Statement {
/**
 * What kind of record it is.
 */
readonly kind: "statement"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * What is said, in one neutral sentence of our own, never firmer than the words.
 */
readonly content: {
readonly [k: string]: ContentFact
}
/**
 * Who says it.
 */
readonly speakers: {
readonly [k: string]: SpeakerFact
}
/**
 * What the speaker does by saying it.
 */
readonly act: {
readonly [k: string]: ActFact
}
/**
 * How far what is said has come.
 */
readonly status?: {
readonly [k: string]: ContentStatusFact
}
/**
 * To whom it is said.
 */
readonly addressees?: {
readonly [k: string]: PartyFact
}
/**
 * Who does, or is to do, what is said.
 */
readonly actors?: {
readonly [k: string]: PartyFact
}
/**
 * For whom what is said is to be done.
 */
readonly beneficiaries?: {
readonly [k: string]: PartyFact
}
/**
 * What it is about as a whole, by the vocabulary; a list has the topics of each item instead.
 */
readonly topics?: {
readonly [k: string]: TopicReferenceFact
}
/**
 * The event at which it is said.
 */
readonly occasion?: {
readonly [k: string]: EventReferenceFact
}
/**
 * The statement that it answers.
 */
readonly respondsTo?: {
readonly [k: string]: StatementReferenceFact
}
/**
 * What it is aimed at, each under a permanent key.
 */
readonly objects?: {
readonly [k: string]: Target
}
/**
 * The items of a list in it, each under a permanent key.
 */
readonly items?: {
readonly [k: string]: Item
}
/**
 * Whether the list is open, closed or unmarked, with the words that show it.
 */
readonly extent?: {
readonly [k: string]: ExtentFact
}
}
/**
 * A step in the life of an agreement.
 * 
 */
export interface Step {
/**
 * Which step it is.
 */
readonly stage: {
readonly [k: string]: StageFact
}
/**
 * When it was taken.
 */
readonly date?: {
readonly [k: string]: DateFact
}
/**
 * At which event.
 */
readonly event?: {
readonly [k: string]: EventReferenceFact
}
}
/**
 * An agreement between parties, or a level of relations that they declared.
 * 
 */
export interface Agreement {
/**
 * What kind of record it is.
 */
readonly kind: "agreement"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the name that a source prints.
 */
readonly names: {
readonly [k: string]: NameFact
}
/**
 * What sort of agreement it is.
 */
readonly type?: {
readonly [k: string]: AgreementTypeFact
}
/**
 * Between whom it is.
 */
readonly parties?: {
readonly [k: string]: OrganizationReferenceFact
}
/**
 * The agreement or level of relations that it takes the place of.
 */
readonly replaces?: {
readonly [k: string]: AgreementReferenceFact
}
/**
 * What it is about.
 */
readonly topics?: {
readonly [k: string]: TopicReferenceFact
}
/**
 * The steps of its life, each with its own date.
 */
readonly lifecycle?: {
readonly [k: string]: Step
}
}
/**
 * A standing frame in which things happen: a dialogue series, a ministers' meeting, a working group, a programme.
 * 
 */
export interface Mechanism {
/**
 * What kind of record it is.
 */
readonly kind: "mechanism"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the name that a source prints.
 */
readonly names: {
readonly [k: string]: NameFact
}
/**
 * What sort of frame it is.
 */
readonly type?: {
readonly [k: string]: MechanismTypeFact
}
/**
 * At which level it meets, as printed.
 */
readonly level?: {
readonly [k: string]: WordingFact
}
/**
 * The frame that it is a part of.
 */
readonly partOf?: {
readonly [k: string]: MechanismReferenceFact
}
/**
 * The frame that it is an enlarged version of.
 */
readonly enlarges?: {
readonly [k: string]: MechanismReferenceFact
}
/**
 * Who does what in it.
 */
readonly participants?: {
readonly [k: string]: Participant
}
}
/**
 * A military rank, in the words of its source.
 * 
 */
export interface Rank {
/**
 * The words as they stand in the source.
 */
readonly wording: string
readonly language: Language
/**
 * A day on which it was held: that of which a dispatch tells, or that of a page.
 */
readonly asOf?: Edtf
}
/**
 * A person with an identity across dispatches.
 * 
 */
export interface Person {
/**
 * What kind of record it is.
 */
readonly kind: "person"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the name that a source prints.
 */
readonly names: {
readonly [k: string]: NameFact
}
/**
 * Military ranks, as a dispatch of that day prints them or as a cited page dates them.
 */
readonly ranks?: {
readonly [k: string]: RankFact
}
/**
 * As whom a source speaks of them.
 */
readonly gender?: {
readonly [k: string]: GenderFact
}
/**
 * Day of birth.
 */
readonly birth?: {
readonly [k: string]: DateFact
}
/**
 * Day of death.
 */
readonly death?: {
readonly [k: string]: DateFact
}
}
/**
 * A state, ministry, service, international organization or news body.
 * 
 */
export interface Organization {
/**
 * What kind of record it is.
 */
readonly kind: "organization"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the name that a source prints.
 */
readonly names: {
readonly [k: string]: NameFact
}
/**
 * What sort of organization it is.
 */
readonly type?: {
readonly [k: string]: OrganizationTypeFact
}
/**
 * The organization that it is a part of.
 */
readonly parent?: {
readonly [k: string]: OrganizationReferenceFact
}
}
/**
 * An office that can be held in an organization (Popolo).
 * 
 */
export interface Post {
/**
 * What kind of record it is.
 */
readonly kind: "post"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the title that a source prints for the office itself.
 */
readonly names?: {
readonly [k: string]: NameFact
}
/**
 * The organization in which it is held.
 */
readonly organization?: {
readonly [k: string]: OrganizationReferenceFact
}
}
/**
 * A person holding a post, or a state or body belonging to a grouping, as attested at a date (Popolo).
 * 
 */
export interface Membership {
/**
 * What kind of record it is.
 */
readonly kind: "membership"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Who belongs.
 */
readonly member: {
readonly [k: string]: MemberReferenceFact
}
/**
 * The post that is held.
 */
readonly post?: {
readonly [k: string]: PostReferenceFact
}
/**
 * Of which level the post is, where the words do not say which post it is.
 */
readonly level?: {
readonly [k: string]: ContentFact
}
/**
 * The grouping that is belonged to, where there is no post.
 */
readonly organization?: {
readonly [k: string]: BodyReferenceFact
}
/**
 * As what the member belongs.
 */
readonly role?: {
readonly [k: string]: MembershipRoleFact
}
/**
 * The role as printed: it stands whatever post it is taken to mean.
 */
readonly title?: {
readonly [k: string]: WordingFact
}
/**
 * Days for which it is attested.
 */
readonly attested?: {
readonly [k: string]: DateFact
}
/**
 * The number of the term, where terms are counted.
 */
readonly cycle?: {
readonly [k: string]: CountFact
}
/**
 * From when to when it lasted.
 */
readonly period?: {
readonly [k: string]: DateFact
}
}
/**
 * A place where something happens.
 * 
 */
export interface Place {
/**
 * What kind of record it is.
 */
readonly kind: "place"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Every form of the name that a source prints.
 */
readonly names: {
readonly [k: string]: NameFact
}
/**
 * What sort of place it is.
 */
readonly type?: {
readonly [k: string]: PlaceTypeFact
}
/**
 * The larger place that it lies in.
 */
readonly within?: {
readonly [k: string]: PlaceReferenceFact
}
}
/**
 * An entry of the controlled vocabulary of cooperation areas (SKOS); its label is its preferred label.
 * 
 */
export interface Topic {
/**
 * What kind of record it is.
 */
readonly kind: "topic"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * What it covers and what it does not (SKOS scope note).
 */
readonly scope?: Label
/**
 * Other words for it (SKOS alternative labels).
 */
readonly alternatives?: {
readonly [k: string]: Wording
}
/**
 * The wider topic (SKOS broader).
 */
readonly broader?: string
}
/**
 * One of the facts that do not say the same.
 * 
 */
export interface Side {
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
readonly record: string
/**
 * The fact that this side gives; its evidence stands there.
 */
readonly pointer: JsonPointer
/**
 * What this side says, in our own words.
 */
readonly says: Label
}
/**
 * Two sources, or two places of one, that do not say the same: kept side by side, with a reading and its reason.
 * 
 */
export interface Discrepancy {
/**
 * What kind of record it is.
 */
readonly kind: "discrepancy"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
readonly type: DiscrepancyType
/**
 * The facts that differ.
 */
readonly sides: {
readonly [k: string]: Side
}
/**
 * How the sides are to be taken together, and on which ground.
 */
readonly reading?: {
readonly [k: string]: ContentFact
}
/**
 * How sure the reading is; open: there is none.
 */
readonly certainty: ("certain" | "probable" | "possible" | "open")
}
/**
 * A public page whose text is not part of the package.
 * 
 */
export interface Source {
/**
 * What kind of record it is.
 */
readonly kind: "source"
readonly id: Id
/**
 * What to call the record, in our own words.
 */
readonly label: Label
readonly review: Review
/**
 * A remark about the record as a whole.
 */
readonly note?: Label
/**
 * Where the page is.
 */
readonly address: string
/**
 * Who published it.
 */
readonly outlet: string
readonly language: Language
/**
 * Its headline, where it was noted.
 */
readonly title?: Wording
/**
 * When it was published; a question mark where the day is inferred.
 */
readonly published?: Edtf
/**
 * When it was read, where that is known.
 */
readonly read?: Edtf
/**
 * SHA-256 of the text that was read, where it was kept.
 */
readonly sha256?: string
}
/**
 * A published change to a fact.
 * 
 */
export interface Correction {
/**
 * What was wrong with it.
 */
readonly kind: ("transcription" | "interpretation" | "source-corrected" | "identity" | "scope" | "wording" | "new-evidence" | "redaction")
/**
 * The release that published it.
 */
readonly release: Version
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
readonly record: string
/**
 * The fact, or the value outside a fact, that was changed or withdrawn.
 */
readonly pointer: JsonPointer
/**
 * Which parts of a fact changed; absent where the whole was withdrawn, or where it is no fact; empty where nothing changes now and a redaction withholds what was there before.
 * 
 * Items: value: what it says; basis: how it is known; evidence: what supports it; note: our remark on it.
 */
readonly parts?: ("value" | "basis" | "evidence" | "note")[]
/**
 * The value that was published before; null where the text was said to be silent; absent where there was nothing, or where a redaction withholds it.
 */
readonly before?: Json
/**
 * Hash of what a redaction withholds of it, in canonical JSON.
 */
readonly beforeSha256?: string
/**
 * The value that is published now, the same where another part changed; null where the text is said to be silent; absent where it was withdrawn, or where a later redaction withholds it.
 */
readonly after?: Json
/**
 * Hash of what a later redaction withholds of it, in canonical JSON.
 */
readonly afterSha256?: string
readonly support?: SupportChange
/**
 * editorial: no reader is misled; substantive: what was said was not so; reverses: the contrary is so.
 */
readonly severity: ("editorial" | "substantive" | "reverses")
/**
 * Why, in our own words.
 */
readonly reason: Label
readonly evidence: Evidence
}
/**
 * Those of the basis, evidence and note of a fact that changed, before and after.
 * 
 */
export interface SupportChange {
/**
 * As they were published before; a part that there was not is absent.
 */
readonly before: Support
/**
 * As they are published now.
 */
readonly after: Support
}
/**
 * What a value rests on: of its basis, evidence and note, those that changed.
 * 
 */
export interface Support {
/**
 * How it was known.
 */
readonly basis?: ("stated" | "implied" | "external" | "not-stated")
readonly evidence?: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
readonly note?: Label
}
/**
 * What has been corrected, in which release and why.
 * 
 */
export interface Corrections {
/**
 * Each correction under its permanent id.
 */
readonly corrections: {
readonly [k: string]: Correction
}
}
/**
 * What became of every id that was published once and is no longer.
 * 
 */
export interface Redirects {
/**
 * Each retired record, under the reference that it had.
 */
readonly redirects: {
readonly [k: string]: Redirect
}
}
/**
 * One release, and the way back from it.
 * 
 */
export interface Release {
/**
 * The day on which it was prepared.
 */
readonly date: Day
/**
 * The release before it; absent for the first.
 */
readonly previous?: Version
/**
 * What turns this release's canonical data back into that of the release before it.
 */
readonly data: Operation[]
/**
 * What turns this release's schemas back into those of the release before it.
 */
readonly schemas: Operation[]
/**
 * What the package can be asked for, and how, and on which engines: the keys and conditions of its exports.
 * 
 * Items: A door.
 */
readonly doors: string[]
/**
 * Hash of the code and the types that it publishes.
 */
readonly code: string
/**
 * What a replay must reach.
 */
readonly sha256: {
/**
 * Of its data.json, byte for byte.
 */
readonly data: string
/**
 * Of what is left of its data.json, where a later redaction withholds some of it.
 */
readonly remaining?: string
/**
 * Of its schemas and lists of codes in canonical JSON, without their addresses.
 */
readonly schemas: string
}
}
/**
 * The way back from each release to the one before it, so that any is rebuilt from the newest alone.
 * 
 */
export interface History {
/**
 * Each release under its number.
 */
readonly releases: {
readonly [k: string]: Release
}
}
/**
 * A warning that was looked at, and that may stand.
 * 
 */
export interface Exception {
/**
 * The warning that is not heeded.
 */
readonly code: string
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
readonly record: string
/**
 * The field that it is about.
 */
readonly pointer: JsonPointer
/**
 * Why it may stand, in our own words.
 */
readonly reason: Label
}
/**
 * The warnings that were looked at, and that may stand, each with the reason.
 * 
 */
export interface Exceptions {
/**
 * Each exception under its own key.
 */
readonly exceptions: {
readonly [k: string]: Exception
}
}

/** The type of each kind of record. */
export interface RecordTypes {
  readonly dispatch: Dispatch
  readonly event: Event
  readonly statement: Statement
  readonly agreement: Agreement
  readonly mechanism: Mechanism
  readonly person: Person
  readonly organization: Organization
  readonly post: Post
  readonly membership: Membership
  readonly place: Place
  readonly topic: Topic
  readonly discrepancy: Discrepancy
  readonly source: Source
}
