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
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is organization.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
value: Wording
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type DateFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: Edtf
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is place.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type SourceReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is source.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
value: Name
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type EventTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: EventType
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * What sort of event it is. An open list; known so far: meeting: a meeting with no narrower name; talks: talks between two persons and their parties; consultation: a consultation between ministries or services; dialogue: a session of a dialogue series; conference: a conference; planning-conference: a conference that plans another event; visit: a visit to a place or body; official-visit: a visit with the rank of an official one; courtesy-call: a courtesy call; course: a training course; exercise: a field or table-top exercise; signing: the signing of an agreement; exhibition: a fair or an exhibition; anniversary: the celebration of an anniversary; exchange: an exchange among people or units; raising-of-relations: relations being raised to a higher level.
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
basis: ("stated" | "implied" | "external")
value: EventStatus
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
/**
 * A number of things, from 0.
 */
value: number
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type MechanismReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is mechanism.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type PartyFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: Party
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * Somebody or some body: a record, or a description of whoever is not named.
 * 
 */
export type Party = ({
/**
 * Somebody who has a record.
 */
kind: "record"
/**
 * Reference to a record, written as kind/id; its kind is person or post or organization or mechanism.
 */
record: string
} | {
/**
 * Somebody who has none.
 */
kind: "description"
/**
 * Whom the text means, in our own words.
 */
description: Label
})
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ParticipantRoleFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: ParticipantRole
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * What a participant does at an event or in a mechanism. An open list; known so far: co-chair: chairs together with another; chair: chairs; participant: takes part; host: receives the others; visitor: comes to the others; organizer: organizes it; co-organizer: organizes it together with another; supporter: supports it; sponsor: pays for it, or for part of it; signatory: signs; trainee: is trained; invitee: is invited.
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
basis: ("stated" | "implied" | "external")
value: Extent
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
value: Label
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type TopicReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is topic.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type RelationFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: Relation
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * How this event stands to another record. An open list; known so far: part-of: it is a part of the other; on-the-sidelines-of: it is held on the sidelines of the other; same-day-as: it is held on the same day as the other; same-occasion-as: the two dispatches may tell of one occasion; enlarged-version-of: it is the other with more participants; prepares: it prepares the other; precedes: it comes before the other; follows: it comes after the other; signing-of: the other was signed at it; raising-to: relations were raised at it to the level that the other is; occasion-of: the other took place on its occasion.
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
basis: ("stated" | "implied" | "external")
value: Speaker
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ActFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: Act
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * What the speaker does by saying it. An open list; known so far: agreed: agreed with another; promised: undertook to do something; offered: said that it was ready to do something; proposed: proposed something; advocated: spoke in favour of something; invited: invited somebody; accepted: accepted an offer or invitation; thanked: thanked somebody; hoped: expressed a hope or wish; affirmed: affirmed something; stressed: laid stress on something; believed: expressed a conviction; informed: informed somebody of something; welcomed: expressed satisfaction at something; discussed: discussed something; recalled: recalled something past; sought: looked for something; assessed: gave an appraisal.
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
basis: ("stated" | "implied" | "external")
value: ContentStatus
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is event.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type StatementReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is statement.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type RecordReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type ItemRoleFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: ItemRole
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * What an item of a list is to the cooperation that is spoken of. An open list; known so far: area: a field in which to cooperate; means: a way in which to cooperate; mechanism: a frame in which to cooperate.
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
basis: ("stated" | "implied" | "external")
value: AgreementType
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
export type StageFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: Stage
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
value: MechanismType
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
value: Rank
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type OrganizationTypeFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: OrganizationType
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is person or organization.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type PostReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is post.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type BodyReferenceFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
/**
 * Reference to a record, written as kind/id; its kind is organization or mechanism.
 */
value: string
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
} | NotStated)
/**
 * One value with its basis and its evidence: what is cited, corrected and counted.
 * 
 */
export type MembershipRoleFact = ({
/**
 * stated: the words say it; implied: the words entail it, with a step that the note or the pieces of evidence show; external: it comes from a cited page, not from the dispatches.
 */
basis: ("stated" | "implied" | "external")
value: MembershipRole
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
basis: ("stated" | "implied" | "external")
value: PlaceType
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
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
 * What became of a retired id. A redirect never leads to another one.
 * 
 */
export type Redirect = ({
/**
 * The subject has a new id.
 */
kind: "moved"
/**
 * The same subject under its new id.
 */
to: string
/**
 * The release that retired the id.
 */
release: Version
/**
 * Why, in our own words.
 */
reason: Label
evidence: Evidence
} | {
/**
 * The record has become a part of another.
 */
kind: "merged"
/**
 * The record that it is now a part of.
 */
to: string
/**
 * The release that retired the id.
 */
release: Version
/**
 * Why, in our own words.
 */
reason: Label
evidence: Evidence
} | {
/**
 * The record has become several.
 */
kind: "split"
/**
 * The records that took its place.
 */
to: {
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
[k: string]: string
}
/**
 * The release that retired the id.
 */
release: Version
/**
 * Why, in our own words.
 */
reason: Label
evidence: Evidence
} | {
/**
 * The record is no longer published.
 */
kind: "withdrawn"
/**
 * The release that retired the id.
 */
release: Version
/**
 * Why, in our own words.
 */
reason: Label
evidence: Evidence
})
/**
 * A step of a JSON Patch (RFC 6902).
 * 
 */
export type Operation = ({
/**
 * Adds a value.
 */
op: "add"
path: JsonPointer
/**
 * The value that is to stand there.
 */
value: Json
} | {
/**
 * Replaces a value.
 */
op: "replace"
path: JsonPointer
/**
 * The value that is to stand there.
 */
value: Json
} | {
/**
 * Removes a value.
 */
op: "remove"
path: JsonPointer
})

/**
 * Words of the dataset's own, never a quotation, in English and French at least.
 * 
 */
export interface Label {
/**
 * English.
 */
en: string
/**
 * French.
 */
fr: string
/**
 * Vietnamese, with all diacritics.
 */
vi?: string
/**
 * Japanese.
 */
ja?: string
}
/**
 * How far the record has been checked.
 * 
 */
export interface Review {
/**
 * drafted; checked against the text; checked twice, by two people independently.
 */
state: ("drafted" | "checked" | "checked-twice")
}
/**
 * What supports a fact, each piece under a permanent key.
 * 
 */
export interface Evidence {
[k: string]: SpanEvidence | Citation
}
/**
 * Evidence that stands in the text of a dispatch.
 * 
 */
export interface SpanEvidence {
/**
 * A place in the text of a dispatch.
 */
kind: "span"
text: EditionReference
/**
 * The exact characters of the text from start to end.
 */
quote: string
/**
 * Position of the first character, counted from 0 in Unicode code points of the text.
 */
start: number
/**
 * Position after the last character, in Unicode code points of the text.
 */
end: number
supports?: Supports
/**
 * Who says these words; absent: the dispatch in its own voice.
 */
speaker?: Speaker
}
/**
 * Evidence that stands on a public page whose text is not part of the package.
 * 
 */
export interface Citation {
/**
 * A public page.
 */
kind: "citation"
/**
 * The public page that supports the value: a source, or a dispatch's own page where something outside its text (its address) does.
 */
source: string
/**
 * Where on the page, in our own words.
 */
locator?: string
supports?: Supports
speaker?: Speaker
}
/**
 * A value that was looked for and that the text does not give: not the same as an absent field.
 * 
 */
export interface NotStated {
/**
 * It was looked for, and the text is silent.
 */
basis: "not-stated"
/**
 * The spans that were read.
 */
evidence: Evidence
/**
 * Our reason or remark, where the evidence does not speak for itself.
 */
note?: Label
}
/**
 * Words of a source, as printed there.
 * 
 */
export interface Wording {
/**
 * The words as they stand in the source.
 */
wording: string
language: Language
}
/**
 * A text as received at one time. It is never edited.
 * 
 */
export interface Edition {
/**
 * The frozen text: its file is texts/<text>.txt.
 */
text: EditionReference
/**
 * shipped: the text is in the package; withheld: it may not be, and only its hash is.
 */
availability: ("shipped" | "withheld")
/**
 * SHA-256 of the bytes, in lower-case hexadecimal.
 */
sha256: string
/**
 * Length in bytes.
 */
bytes: number
/**
 * Length in Unicode code points.
 */
codePoints: number
/**
 * Whose text it is, and why it is here.
 */
rights: Label
}
/**
 * A stretch of a text with a role.
 * 
 */
export interface Segment {
role: SegmentRole
span: Span
}
/**
 * A place in a frozen text (W3C Web Annotation text quote and text position).
 * 
 */
export interface Span {
text: EditionReference
/**
 * The exact characters of the text from start to end.
 */
quote: string
/**
 * Position of the first character, counted from 0 in Unicode code points of the text.
 */
start: number
/**
 * Position after the last character, in Unicode code points of the text.
 */
end: number
}
/**
 * A fault of the source text, kept as it stands.
 * 
 */
export interface Defect {
type: DefectType
span: Span
/**
 * What is wrong.
 */
label: Label
/**
 * What the words should be read as, where that can be said, and on which ground.
 */
reading?: {
[k: string]: WordingFact
}
}
/**
 * A span that names an entity.
 * 
 */
export interface Mention {
span: Span
/**
 * Reference to a record, written as kind/id; its kind is person or organization or post or place or mechanism or agreement.
 */
entity: string
}
/**
 * One published news item: its text as received, and what is known of it.
 * 
 */
export interface Dispatch {
/**
 * What kind of record it is.
 */
kind: "dispatch"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * The language of the text.
 */
language: Language
/**
 * Where the item was published.
 */
address: string
/**
 * Who published it.
 */
outlet?: {
[k: string]: OrganizationReferenceFact
}
/**
 * The news agency whose item it is.
 */
agency?: {
[k: string]: OrganizationReferenceFact
}
/**
 * Its headline.
 */
title?: {
[k: string]: WordingFact
}
/**
 * When it was published.
 */
published?: {
[k: string]: DateFact
}
/**
 * The place at the head of the text.
 */
dateline?: {
[k: string]: PlaceReferenceFact
}
/**
 * Whom its picture is credited to.
 */
photoCredit?: {
[k: string]: OrganizationReferenceFact
}
/**
 * Pages that carry the same item in another language: one origin, not another witness.
 */
counterparts?: {
[k: string]: SourceReferenceFact
}
/**
 * Its text as received, each reception under its own key.
 */
editions: {
[k: string]: Edition
}
/**
 * The stretches of its text, which together hold every character of it but white space.
 */
segments?: {
[k: string]: Segment
}
/**
 * The faults of its text.
 */
defects?: {
[k: string]: Defect
}
/**
 * Where it names an entity.
 */
mentions?: {
[k: string]: Mention
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
name: string
language: Language
/**
 * full: the complete name; short: a part of it that is used alone; acronym: its initials; variant: a slip or another spelling.
 */
form: ("full" | "short" | "acronym" | "variant")
/**
 * In which order a person's name is written here; absent where that is not known, or the name is no person's.
 */
order?: ("family-given" | "given-family")
}
/**
 * Somebody who takes part in an event or a mechanism.
 * 
 */
export interface Participant {
/**
 * Who takes part.
 */
who?: {
[k: string]: PartyFact
}
/**
 * What they do in it.
 */
role?: {
[k: string]: ParticipantRoleFact
}
/**
 * For whom they act.
 */
represents?: {
[k: string]: OrganizationReferenceFact
}
}
/**
 * How an event stands to another record.
 * 
 */
export interface Relation {
type: RelationType
/**
 * Reference to a record, written as kind/id; its kind is event or mechanism or agreement.
 */
record: string
}
/**
 * A meeting, visit, course, exercise or signing, held or planned; or a counted group of unnamed ones.
 * 
 */
export interface Event {
/**
 * What kind of record it is.
 */
kind: "event"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the name that a source prints.
 */
names?: {
[k: string]: NameFact
}
/**
 * What sort of event it is.
 */
type?: {
[k: string]: EventTypeFact
}
/**
 * What each dispatch says of its state, under a key of its own for each. A later dispatch adds to it and overwrites nothing; the current state is derived.
 */
status?: {
[k: string]: EventStatusFact
}
/**
 * When it was or is to be.
 */
date?: {
[k: string]: DateFact
}
/**
 * Where it was or is to be.
 */
place?: {
[k: string]: PlaceReferenceFact
}
/**
 * How many events the record stands for, where it is a group of unnamed ones.
 */
count?: {
[k: string]: CountFact
}
/**
 * The frame in which it happened.
 */
mechanism?: {
[k: string]: MechanismReferenceFact
}
/**
 * Its number in the series.
 */
ordinal?: {
[k: string]: CountFact
}
/**
 * Who took or takes part, each under a permanent key.
 */
participants?: {
[k: string]: Participant
}
/**
 * Whether the participants are marked as all of them (closed), as some of them (open), or not marked.
 */
extent?: {
[k: string]: ExtentFact
}
/**
 * What it was for, in our own words.
 */
purpose?: {
[k: string]: ContentFact
}
/**
 * What it was about.
 */
topics?: {
[k: string]: TopicReferenceFact
}
/**
 * How it stands to other records.
 */
relations?: {
[k: string]: RelationFact
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
target?: {
[k: string]: RecordReferenceFact
}
/**
 * How far it has come, where that differs from the statement's own.
 */
status?: {
[k: string]: ContentStatusFact
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
wording?: {
[k: string]: WordingFact
}
/**
 * What it is about, by the vocabulary: one item can be two topics.
 */
topics?: {
[k: string]: TopicReferenceFact
}
/**
 * What it is to the cooperation.
 */
role?: {
[k: string]: ItemRoleFact
}
/**
 * How far it has come, where that differs from the statement's own.
 */
status?: {
[k: string]: ContentStatusFact
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
kind: "statement"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Who says it.
 */
speakers?: {
[k: string]: SpeakerFact
}
/**
 * To whom it is said.
 */
addressees?: {
[k: string]: PartyFact
}
/**
 * For whom what is said is to be done.
 */
beneficiaries?: {
[k: string]: PartyFact
}
/**
 * What the speaker does by saying it.
 */
act?: {
[k: string]: ActFact
}
/**
 * How far what is said has come.
 */
status?: {
[k: string]: ContentStatusFact
}
/**
 * What is said, in one neutral sentence of our own, never firmer than the words.
 */
content?: {
[k: string]: ContentFact
}
/**
 * What it is about as a whole, by the vocabulary; a list has the topics of each item instead.
 */
topics?: {
[k: string]: TopicReferenceFact
}
/**
 * The event at which it is said.
 */
occasion?: {
[k: string]: EventReferenceFact
}
/**
 * The statement that it answers.
 */
respondsTo?: {
[k: string]: StatementReferenceFact
}
/**
 * What it is aimed at, each under a permanent key.
 */
objects?: {
[k: string]: Target
}
/**
 * The items of a list in it, each under a permanent key.
 */
items?: {
[k: string]: Item
}
/**
 * Whether the list is open, closed or unmarked, with the words that show it.
 */
extent?: {
[k: string]: ExtentFact
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
stage?: {
[k: string]: StageFact
}
/**
 * When it was taken.
 */
date?: {
[k: string]: DateFact
}
/**
 * At which event.
 */
event?: {
[k: string]: EventReferenceFact
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
kind: "agreement"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the name that a source prints.
 */
names?: {
[k: string]: NameFact
}
/**
 * What sort of agreement it is.
 */
type?: {
[k: string]: AgreementTypeFact
}
/**
 * Between whom it is.
 */
parties?: {
[k: string]: OrganizationReferenceFact
}
/**
 * What it is about.
 */
topics?: {
[k: string]: TopicReferenceFact
}
/**
 * The steps of its life, each with its own date.
 */
lifecycle?: {
[k: string]: Step
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
kind: "mechanism"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the name that a source prints.
 */
names?: {
[k: string]: NameFact
}
/**
 * What sort of frame it is.
 */
type?: {
[k: string]: MechanismTypeFact
}
/**
 * The frame that it is a part of.
 */
partOf?: {
[k: string]: MechanismReferenceFact
}
/**
 * The frame that it is an enlarged version of.
 */
enlarges?: {
[k: string]: MechanismReferenceFact
}
/**
 * Who does what in it.
 */
participants?: {
[k: string]: Participant
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
wording: string
language: Language
/**
 * When it was held, where the evidence is not a dispatch of that day.
 */
asOf?: Edtf
}
/**
 * A person with an identity across dispatches.
 * 
 */
export interface Person {
/**
 * What kind of record it is.
 */
kind: "person"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the name that a source prints.
 */
names?: {
[k: string]: NameFact
}
/**
 * Military ranks, as a dispatch of that day prints them or as a cited page dates them.
 */
ranks?: {
[k: string]: RankFact
}
/**
 * Day of birth.
 */
birth?: {
[k: string]: DateFact
}
/**
 * Day of death.
 */
death?: {
[k: string]: DateFact
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
kind: "organization"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the name that a source prints.
 */
names?: {
[k: string]: NameFact
}
/**
 * What sort of organization it is.
 */
type?: {
[k: string]: OrganizationTypeFact
}
/**
 * The organization that it is a part of.
 */
parent?: {
[k: string]: OrganizationReferenceFact
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
kind: "post"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the title that a source prints for the office itself.
 */
names?: {
[k: string]: NameFact
}
/**
 * The organization in which it is held.
 */
organization?: {
[k: string]: OrganizationReferenceFact
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
kind: "membership"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Who belongs.
 */
member?: {
[k: string]: MemberReferenceFact
}
/**
 * The post that is held.
 */
post?: {
[k: string]: PostReferenceFact
}
/**
 * The grouping that is belonged to, where there is no post.
 */
organization?: {
[k: string]: BodyReferenceFact
}
/**
 * As what the member belongs.
 */
role?: {
[k: string]: MembershipRoleFact
}
/**
 * The role as printed: it stands whatever post it is taken to mean.
 */
title?: {
[k: string]: WordingFact
}
/**
 * Days for which it is attested.
 */
attested?: {
[k: string]: DateFact
}
/**
 * From when to when it lasted.
 */
period?: {
[k: string]: DateFact
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
kind: "place"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Every form of the name that a source prints.
 */
names?: {
[k: string]: NameFact
}
/**
 * What sort of place it is.
 */
type?: {
[k: string]: PlaceTypeFact
}
/**
 * The larger place that it lies in.
 */
within?: {
[k: string]: PlaceReferenceFact
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
kind: "topic"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * What it covers and what it does not (SKOS scope note).
 */
scope?: Label
/**
 * Other words for it (SKOS alternative labels).
 */
alternatives?: {
[k: string]: Wording
}
/**
 * The wider topic (SKOS broader).
 */
broader?: string
}
/**
 * One of the facts that do not say the same.
 * 
 */
export interface Side {
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
record: string
/**
 * The fact that this side gives; its evidence stands there.
 */
pointer: JsonPointer
/**
 * What this side says, in our own words.
 */
says: Label
}
/**
 * Two sources, or two places of one, that do not say the same: kept side by side, with a reading and its reason.
 * 
 */
export interface Discrepancy {
/**
 * What kind of record it is.
 */
kind: "discrepancy"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
type: DiscrepancyType
/**
 * The facts that differ.
 */
sides: {
[k: string]: Side
}
/**
 * How the sides are to be taken together, and on which ground.
 */
reading?: {
[k: string]: ContentFact
}
/**
 * How sure the reading is; open: there is none.
 */
certainty: ("certain" | "probable" | "possible" | "open")
}
/**
 * A public page whose text is not part of the package.
 * 
 */
export interface Source {
/**
 * What kind of record it is.
 */
kind: "source"
id: Id
/**
 * What to call the record, in our own words.
 */
label: Label
review: Review
/**
 * A remark about the record as a whole.
 */
note?: Label
/**
 * Where the page is.
 */
address: string
/**
 * Who published it.
 */
outlet: string
language: Language
/**
 * Its headline, where it was noted.
 */
title?: Wording
/**
 * When it was published; a question mark where the day is inferred.
 */
published?: Edtf
/**
 * When it was read, where that is known.
 */
read?: Edtf
/**
 * SHA-256 of the text that was read, where it was kept.
 */
sha256?: string
}
/**
 * A published change to a fact.
 * 
 */
export interface Correction {
/**
 * What was wrong with it.
 */
kind: ("transcription" | "interpretation" | "source-corrected" | "identity" | "scope" | "wording" | "new-evidence" | "redaction")
/**
 * The release that published it.
 */
release: Version
/**
 * Reference to a record, written as kind/id; its kind is dispatch or event or statement or agreement or mechanism or person or organization or post or membership or place or topic or discrepancy or source.
 */
record: string
/**
 * The fact that was changed or withdrawn; empty for the whole record.
 */
pointer: JsonPointer
/**
 * What was published before; absent where a redaction withholds it.
 */
before?: Json
/**
 * Hash of what a redaction withholds, in canonical JSON.
 */
beforeSha256?: string
/**
 * What is published now; absent where the fact was withdrawn.
 */
after?: Json
/**
 * editorial: no reader is misled; substantive: what was said was not so; reverses: the contrary is so.
 */
severity: ("editorial" | "substantive" | "reverses")
/**
 * Why, in our own words.
 */
reason: Label
evidence: Evidence
}
/**
 * What has been corrected, in which release and why.
 * 
 */
export interface Corrections {
/**
 * Each correction under its permanent id.
 */
corrections: {
[k: string]: Correction
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
redirects: {
[k: string]: Redirect
}
}
/**
 * One release, and the way back from it.
 * 
 */
export interface Release {
/**
 * The release before it; absent for the first.
 */
previous?: Version
/**
 * What turns this release's canonical data back into that of the release before it.
 */
data: Operation[]
/**
 * What turns this release's schemas back into those of the release before it.
 */
schemas: Operation[]
/**
 * Hashes of this release's canonical data and schemas, which a replay must reach.
 */
sha256: {
/**
 * Of the data.
 */
data: string
/**
 * Of the schemas.
 */
schemas: string
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
releases: {
[k: string]: Release
}
}

/** The type of each kind of record. */
export interface RecordTypes {
  dispatch: Dispatch
  event: Event
  statement: Statement
  agreement: Agreement
  mechanism: Mechanism
  person: Person
  organization: Organization
  post: Post
  membership: Membership
  place: Place
  topic: Topic
  discrepancy: Discrepancy
  source: Source
}
