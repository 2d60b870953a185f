// Generated from packages/engine/src/schema by `pnpm generate`. Do not edit.

/** Identifier of a record within its kind: lower-case ASCII words joined by hyphens. It is the file name, it is permanent, and it is never used again for another subject. */
export type Id = string;

/** Identifier of an entry within its collection. It is permanent and never used again, so that a JSON Pointer to a fact stays valid when other entries are added or removed. */
export type Key = string;

/** Who checked the record: a role, and no name. An open list; known so far: author: who wrote the record: such a check does not count; contributor: a person who contributes to the dataset; maintainer: a person who maintains the dataset; specialist: a person who knows the field; reader: a person who reads records and sources without writing records. */
export type CheckerRole = "author" | "contributor" | "maintainer" | "specialist" | "reader" | (string & {});

/** Date in EDTF (ISO 8601-2), level 2. [a,b] is one of these days, {a,b} all of them, a/b a period, [..a] that day or an earlier one. */
export type Edtf = string;

/** What the record was checked against. An open list; known so far: texts: the texts that it quotes; pages: the pages that it cites; texts-and-pages: the texts that it quotes and the pages that it cites. */
export type CheckedAgainst = "texts" | "pages" | "texts-and-pages" | (string & {});

/** How much of what rests on those the check covers. An open list; known so far: complete: all of it, as the record is now; partial: a part of it: the rest was added or changed later, or was not read. */
export type CheckCoverage = "complete" | "partial" | (string & {});

/** Whether the check was an independent one. An open list; known so far: independent: the checker had no part in writing the record, nor in an earlier check of it; dependent: the checker had a part in one of these, or it is not known. */
export type CheckIndependence = "independent" | "dependent" | (string & {});

/** Language tag (BCP 47): a language, and a script if it is not the usual one. */
export type Language = string;

/** One reception of the text of one dispatch: the dispatch's id, a slash, and the edition's key. */
export type EditionReference = string;

/** Which part of the value this evidence entry supports; absent: the whole. An open list; known so far: year: the year of a date; month: the month of a date; day: the day of a date; bound: the bound of an open date; anchor: what a relative date or a pronoun points back to; identity: who or what is meant; reading: how a defect is to be read. */
export type SupportedPart = "year" | "month" | "day" | "bound" | "anchor" | "identity" | "reading" | (string & {});

/** Who says it: narration (the dispatch itself), unmarked (a speech whose speaker the text does not mark), both-sides (the text's “les deux parties”), participants (“les participants” of the occasion), unnamed (a person, body or document that the words describe without a name: the statement has the description), or a record: a person or body, or a document that is quoted, such as a joint statement. */
export type Speaker =
  | "narration"
  | "unmarked"
  | "both-sides"
  | "participants"
  | "unnamed"
  | Reference<"person" | "organization" | "post" | "mechanism" | "agreement" | "source" | "dispatch">;

/** What a picture shows according to its legend: a record, or a description. */
export type Depicted =
  | {
      /** Something with a record. */
      readonly kind: "record";
      readonly record: Reference<"event" | "person" | "organization" | "place" | "agreement" | "mechanism">;
    }
  | {
      /** Something without a record. */
      readonly kind: "description";
      /** What it shows according to the legend, in our own words. */
      readonly description: Label;
    };

/** The role of a part of a text. An open list; known so far: header: added before the text by its collector; caption: the legend of a picture; dateline: place, date and agency at the head of a text; paragraph: a paragraph of the body; credit: whom a picture is credited to; sign-off: the agency's mark at the end. */
export type SegmentRole = "header" | "caption" | "dateline" | "paragraph" | "credit" | "sign-off" | (string & {});

/** What is wrong with the source's text. An open list; known so far: lost-character: a character was lost on the way; typo: a spelling mistake; grammar: a grammar mistake, often from translation; garble: a passage that does not make sense as printed; missing-lead: the opening paragraph is missing; missing-headline: the headline is missing; glued-text: two parts run together; page-furniture: a part of the page that does not belong to the text; punctuation: a mistake in punctuation or spacing. */
export type DefectType =
  | "lost-character"
  | "typo"
  | "grammar"
  | "garble"
  | "missing-lead"
  | "missing-headline"
  | "glued-text"
  | "page-furniture"
  | "punctuation"
  | (string & {});

/** Which form of the name it is. An open list; known so far: full: the complete name; short: a part of it that is used alone; acronym: its initials; variant: a typo or another spelling. */
export type NameForm = "full" | "short" | "acronym" | "variant" | (string & {});

/** The type of event. An open list; known so far: meeting: a meeting with no narrower name; talks: talks between two persons and their parties; consultation: a consultation between ministries or services; dialogue: a session of a dialogue series; conference: a conference; planning-conference: a conference that plans another event; visit: a visit to a place or body; official-visit: a visit with the rank of an official one; courtesy-call: a courtesy call; course: a training course; exercise: a field or table-top exercise; signing: the signing of an agreement; exhibition: a fair or an exhibition; anniversary: the celebration of an anniversary; activity: an activity with no narrower name; exchange: an exchange among people or units; raising-of-relations: relations being raised to a higher level. */
export type EventType =
  | "meeting"
  | "talks"
  | "consultation"
  | "dialogue"
  | "conference"
  | "planning-conference"
  | "visit"
  | "official-visit"
  | "courtesy-call"
  | "course"
  | "exercise"
  | "signing"
  | "exhibition"
  | "anniversary"
  | "activity"
  | "exchange"
  | "raising-of-relations"
  | (string & {});

/** The state of an event as a dispatch reports it. An open list; known so far: held: reported as having taken place; ongoing: reported as taking place; planned: reported as decided and still to come; proposed: proposed, invited to or wished for, and not reported as decided; postponed: reported as put off to a later day, known or not; cancelled: reported as called off. */
export type EventStatus = "held" | "ongoing" | "planned" | "proposed" | "postponed" | "cancelled" | (string & {});

/** How many, never more exact than the words. */
export type Count =
  | {
      /** Neither more nor fewer. */
      readonly kind: "exactly";
      /** How many. */
      readonly number: number;
    }
  | {
      /** This number or more. */
      readonly kind: "at-least";
      /** The lowest number. */
      readonly number: number;
    }
  | {
      /** This number or fewer. */
      readonly kind: "at-most";
      /** The highest number. */
      readonly number: number;
    }
  | {
      /** A number above this one. */
      readonly kind: "more-than";
      /** The number that is exceeded. */
      readonly number: number;
    }
  | {
      /** A number below this one. */
      readonly kind: "fewer-than";
      /** The number that is not reached. */
      readonly number: number;
    }
  | {
      /** About this number: the words leave it open. */
      readonly kind: "about";
      /** About how many. */
      readonly number: number;
    }
  | {
      /** A number from one to another, both included. */
      readonly kind: "between";
      /** The lowest number. */
      readonly from: number;
      /** The highest number. */
      readonly to: number;
    };

/** A person or body: a record, or a description of one that is not named. */
export type Party =
  | {
      /** A person or body with a record. */
      readonly kind: "record";
      readonly record: Reference<"person" | "post" | "organization" | "mechanism">;
    }
  | {
      /** A person or body without a record. */
      readonly kind: "description";
      /** Whom the text means, in our own words. */
      readonly description: Label;
    };

/** What a participant does at an event or in a mechanism. An open list; known so far: co-chair: chairs together with another; chair: chairs; participant: takes part; host: receives the others; visitor: comes to the others; organizer: organizes it; co-organizer: organizes it together with another; coordinator: coordinates it, or coordinates with another; collaborator: works together with another for it; supporter: supports it; sponsor: pays for it, or for part of it; signatory: signs; trainee: is trained; invitee: is invited; absent: was expected or announced, and did not take part. */
export type ParticipantRole =
  | "co-chair"
  | "chair"
  | "participant"
  | "host"
  | "visitor"
  | "organizer"
  | "co-organizer"
  | "coordinator"
  | "collaborator"
  | "supporter"
  | "sponsor"
  | "signatory"
  | "trainee"
  | "invitee"
  | "absent"
  | (string & {});

/** Whether a list is marked as giving examples (open), as complete (closed), or not marked. */
export type ListExtent = "open" | "closed" | "unmarked";

/** The relation of this event to another record. An open list; known so far: part-of: it is a part of the other; on-the-sidelines-of: it is held on the sidelines of the other; same-day-as: it is held on the same day as the other; rescheduled-from: it takes place instead of the other, which was put off; same-occasion-as: the two dispatches may report one occasion; enlarged-version-of: it is the other with more participants; prepares: it prepares the other; precedes: it comes before the other; follows: it comes after the other; continues: it continues the other; signing-of: the other was signed at it; raising-to: relations were raised at it to the level that the other is; occasion-of: the other took place on its occasion; commemorates: it is held in memory of the other, or on the anniversary of its beginning. */
export type RelationType =
  | "part-of"
  | "on-the-sidelines-of"
  | "same-day-as"
  | "rescheduled-from"
  | "same-occasion-as"
  | "enlarged-version-of"
  | "prepares"
  | "precedes"
  | "follows"
  | "continues"
  | "signing-of"
  | "raising-to"
  | "occasion-of"
  | "commemorates"
  | (string & {});

/** What the speaker does by saying it. An open list; known so far: agreed: agreed with another; promised: undertook to do something; offered: said that it was ready to do something; proposed: proposed something; advocated: spoke in favour of something; invited: invited a person or body; accepted: accepted an offer or invitation; thanked: thanked a person or body; hoped: expressed a hope or wish; affirmed: affirmed something; reaffirmed: affirmed something again; stressed: stressed something; intended: expressed a will or an intention; believed: expressed a conviction; informed: informed another of something; welcomed: expressed satisfaction at something; discussed: discussed something; recalled: recalled something past; sought: looked for something; shared: shared a view or knowledge; assessed: gave an appraisal; described: described something; denied: said that something is not so; retracted: took back what was said or published before. */
export type Act =
  | "agreed"
  | "promised"
  | "offered"
  | "proposed"
  | "advocated"
  | "invited"
  | "accepted"
  | "thanked"
  | "hoped"
  | "affirmed"
  | "reaffirmed"
  | "stressed"
  | "intended"
  | "believed"
  | "informed"
  | "welcomed"
  | "discussed"
  | "recalled"
  | "sought"
  | "shared"
  | "assessed"
  | "described"
  | "denied"
  | "retracted"
  | (string & {});

/** The status of what is said. An open list; known so far: past: done; ongoing: under way; planned: decided and still to come; hoped: hoped for; proposed: proposed; cancelled: called off. */
export type StatementStatus = "past" | "ongoing" | "planned" | "hoped" | "proposed" | "cancelled" | (string & {});

/** The role of a listed item in the cooperation. An open list; known so far: area: a field in which to cooperate; means: a way in which to cooperate; mechanism: a framework in which to cooperate; principle: a principle to hold to; purpose: what it is to serve; subject: what is discussed, reported or appraised; condition: a condition or circumstance, such as an obstacle; reason: why it is said or done. */
export type ItemRole =
  | "area"
  | "means"
  | "mechanism"
  | "principle"
  | "purpose"
  | "subject"
  | "condition"
  | "reason"
  | (string & {});

/** The type of agreement. An open list; known so far: memorandum: a memorandum of understanding; partnership: a level of relations between states; statement: a joint statement or vision; treaty: a treaty or convention. */
export type AgreementType = "memorandum" | "partnership" | "statement" | "treaty" | (string & {});

/** A step in the lifecycle of an agreement. An open list; known so far: proposed: proposed; agreed: its text or principle agreed; signed: signed; in-force: in force; established: a level of relations named as existing; raised: relations raised to this level; ended: ended. */
export type Stage = "proposed" | "agreed" | "signed" | "in-force" | "established" | "raised" | "ended" | (string & {});

/** The type of mechanism. An open list; known so far: dialogue: a series of dialogues; ministers-meeting: a series of ministers' meetings; officials-meeting: a series of senior officials' meetings; working-group: a working group of experts; programme: a programme. */
export type MechanismType =
  | "dialogue"
  | "ministers-meeting"
  | "officials-meeting"
  | "working-group"
  | "programme"
  | (string & {});

/** The gender in which a source refers to a person. An open list; known so far: female: as to a woman; male: as to a man. */
export type Gender = "female" | "male" | (string & {});

/** The type of organization. An open list; known so far: state: a state; ministry: a ministry; department: a part of a ministry, an army or another body; armed-forces: the armed forces of a state; academy: a school or academy; international-organization: an organization of states; mission: a mission in the field; council: a council or organ of an international organization; news-agency: a news agency; news-outlet: a newspaper, site or station; working-group: a working group; contingent: the forces of a state in a mission; unit: a military unit. */
export type OrganizationType =
  | "state"
  | "ministry"
  | "department"
  | "armed-forces"
  | "academy"
  | "international-organization"
  | "mission"
  | "council"
  | "news-agency"
  | "news-outlet"
  | "working-group"
  | "contingent"
  | "unit"
  | (string & {});

/** The role of the member. An open list; known so far: holder: holds the post; member: is a member; co-chair: chairs together with another; chair: chairs; deployed: is deployed in it. */
export type MembershipRole = "holder" | "member" | "co-chair" | "chair" | "deployed" | (string & {});

/** The type of place. An open list; known so far: city: a city; country: the territory of a state; region: a region of several states; building: a building or site. */
export type PlaceType = "city" | "country" | "region" | "building" | (string & {});

/** What differs. An open list; known so far: count: a number; name: a name or its spelling; title: a title or post; date: a date or term; acronym: an acronym; place: a place; account: the account of an event. */
export type DiscrepancyType = "count" | "name" | "title" | "date" | "acronym" | "place" | "account" | (string & {});

/** The location of a fact in its record (RFC 6901). */
export type JsonPointer = string;

/** How much of the text of a page was to be had. An open list; known so far: whole: the whole text was read; cut: its text was read as far as it could be had: the rest was cut off; without-words: it was read, and none of its words are at hand but those that are quoted: another quote needs another look at it; not-found: it could not be found when it was last looked for; unreadable: it was found, but could not be read. */
export type PageAvailability = "whole" | "cut" | "without-words" | "not-found" | "unreadable" | (string & {});

/** A release number (semver). */
export type Version = string;

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What happened to an id last, as its release published it: a later release may have retired its target too. */
export type Redirect =
  | {
      /** The subject has a new id. */
      readonly kind: "moved";
      /** The same subject under its new id. */
      readonly to: Reference;
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
      /** What happened to the id before, the oldest first. */
      readonly earlier?: readonly PastRedirect[];
    }
  | {
      /** The record is now part of another. */
      readonly kind: "merged";
      /** The record that it is now part of. */
      readonly to: Reference;
      /** Why the records have one subject, if neither shared evidence nor that of the redirect shows it. */
      readonly identity?: Label;
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
      /** What happened to the id before, the oldest first. */
      readonly earlier?: readonly PastRedirect[];
    }
  | {
      /** The record is now several records. */
      readonly kind: "split";
      /** The records that replace it. */
      readonly to: {
        readonly [key: string]: Reference;
      };
      /** Why the records have one subject, if neither shared evidence nor that of the redirect shows it. */
      readonly identity?: Label;
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
      /** What happened to the id before, the oldest first. */
      readonly earlier?: readonly PastRedirect[];
    }
  | {
      /** The record is no longer published. */
      readonly kind: "withdrawn";
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
      /** What happened to the id before, the oldest first. */
      readonly earlier?: readonly PastRedirect[];
    }
  | {
      /** The same subject is published under this id again. */
      readonly kind: "reinstated";
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
      /** What happened to the id before, the oldest first. */
      readonly earlier?: readonly PastRedirect[];
    };

/** What happened to an id before. */
export type PastRedirect =
  | {
      /** The subject has a new id. */
      readonly kind: "moved";
      /** The same subject under its new id. */
      readonly to: Reference;
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
    }
  | {
      /** The record is now part of another. */
      readonly kind: "merged";
      /** The record that it is now part of. */
      readonly to: Reference;
      /** Why the records have one subject, if neither shared evidence nor that of the redirect shows it. */
      readonly identity?: Label;
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
    }
  | {
      /** The record is now several records. */
      readonly kind: "split";
      /** The records that replace it. */
      readonly to: {
        readonly [key: string]: Reference;
      };
      /** Why the records have one subject, if neither shared evidence nor that of the redirect shows it. */
      readonly identity?: Label;
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
    }
  | {
      /** The record is no longer published. */
      readonly kind: "withdrawn";
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
    }
  | {
      /** The same subject is published under this id again. */
      readonly kind: "reinstated";
      /** The release that published it. */
      readonly release: Version;
      /** Why, in our own words. */
      readonly reason: Label;
      readonly evidence: Evidence;
    };

/** A day (ISO 8601). */
export type Day = string;

/** A step of a JSON Patch (RFC 6902), or the location of a redacted value. */
export type Operation =
  | {
      /** Adds a value. */
      readonly op: "add";
      readonly path: JsonPointer;
      /** The new value. */
      readonly value: Json;
    }
  | {
      /** Replaces a value. */
      readonly op: "replace";
      readonly path: JsonPointer;
      /** The new value. */
      readonly value: Json;
    }
  | {
      /** Removes a value. */
      readonly op: "remove";
      readonly path: JsonPointer;
    }
  | {
      /** Marks a redacted value: a replay leaves it out. */
      readonly op: "withhold";
      readonly path: JsonPointer;
      /** Hash of the redacted value, in canonical JSON. */
      readonly sha256: string;
      /** The release that first published a value there, if that was not the first release. */
      readonly since?: Version;
    };

/** One value with its basis and its evidence: what is cited, corrected and counted. */
export type Fact<Value = unknown> =
  | {
      /** stated: the words say it; implied: the words entail it, with a step that the note or the evidence shows; external: it comes from a cited page, not from the dispatches. */
      readonly basis: "stated" | "implied" | "external";
      readonly value: Value;
      readonly evidence: Evidence;
      /** Our reason or remark, if the evidence does not speak for itself. */
      readonly note?: Label;
    }
  | NotStated;

/** Text written for the dataset, never a quotation, in at least English and French. */
export interface Label {
  /** Text in English. */
  readonly en: string;
  /** Text in French. */
  readonly fr: string;
  /** Text in Vietnamese, with all diacritics. */
  readonly vi?: string;
  /** Text in Japanese. */
  readonly ja?: string;
}

/** The checks of the record, each under a permanent key; absent if nobody has checked it. */
export interface Review {
  readonly [key: string]: Check;
}

/** That a person has read the record and what it rests on. */
export interface Check {
  readonly by: CheckerRole;
  /** When the record was checked. */
  readonly date: Edtf;
  readonly against: CheckedAgainst;
  readonly covers: CheckCoverage;
  readonly independence: CheckIndependence;
  /** A remark on the check. */
  readonly note?: Label;
}

/** What supports a fact, each entry under a permanent key. */
export interface Evidence {
  readonly [key: string]: SpanEvidence | PageEvidence;
}

/** Evidence in the text of a dispatch. */
export interface SpanEvidence {
  /** A passage in the text of a dispatch. */
  readonly kind: "span";
  readonly text: EditionReference;
  /** The exact characters of the text from start to end. */
  readonly quote: string;
  /** Position of the first character, counted from 0 in Unicode code points of the text. */
  readonly start: number;
  /** Position after the last character, in Unicode code points of the text. */
  readonly end: number;
  readonly supports?: SupportedPart;
  /** Who says these words; absent: the dispatch itself. */
  readonly speaker?: Speaker;
}

/** Evidence on a public page whose text is not part of the package. */
export interface PageEvidence {
  /** A public page. */
  readonly kind: "page";
  /** The public page that supports the value: a source, or the page of a dispatch for what is outside its text, such as its address. */
  readonly source: Reference<"source" | "dispatch">;
  /** Where on the page, in our own words. */
  readonly locator?: string;
  /** The words of the page that show the value. */
  readonly quote?: PageQuote;
  readonly supports?: SupportedPart;
  readonly speaker?: Speaker;
}

/** Words of a page, as it prints them. */
export interface PageQuote {
  /** Its exact characters, unbroken: the fewest that show the value. */
  readonly words: string;
  readonly language: Language;
}

/** A value that was looked for and that the text does not state: not the same as an absent field. */
export interface NotStated {
  /** It was looked for, and the text does not state it. */
  readonly basis: "not-stated";
  /** The spans that were read. */
  readonly evidence: Evidence;
  /** Our reason or remark, if the evidence does not speak for itself. */
  readonly note?: Label;
}

/** Words as printed in a source. */
export interface Wording {
  /** The words as printed in the source. */
  readonly wording: string;
  readonly language: Language;
}

/** A picture that came with the text, as its legend describes it. */
export interface Picture {
  /** The words under it, as printed. */
  readonly legend?: FactsByKey<Wording>;
  /** What it shows according to its legend. */
  readonly shows?: FactsByKey<Depicted>;
  /** Whom it is credited to: one or several, as in “VNA/CVN”. */
  readonly credit?: FactsByKey<Reference<"organization">>;
}

/** A text as received at one time. It is never edited. */
export interface Edition {
  /** The text, which never changes: its file is texts/<text>.txt. */
  readonly text: EditionReference;
  /** shipped: the text is in the package; withheld: the text may not be published, and only its hash and the positions of its quotes are in the package. */
  readonly availability: "shipped" | "withheld";
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Length in bytes. */
  readonly bytes: number;
  /** Length in Unicode code points. */
  readonly codePoints: number;
  /** Whose text it is, and why it is here. */
  readonly rights: Label;
}

/** A part of a text with a role. */
export interface Segment {
  readonly role: SegmentRole;
  readonly span: Passage;
}

/** A part of a text, given by its positions (W3C Web Annotation text position). */
export interface Passage {
  readonly text: EditionReference;
  /** Position of the first character, counted from 0 in Unicode code points of the text. */
  readonly start: number;
  /** Position after the last character, in Unicode code points of the text. */
  readonly end: number;
}

/** A fault of the source text, which is kept as printed. */
export interface Defect {
  readonly type: DefectType;
  readonly span: Span;
  /** What is wrong. */
  readonly label: Label;
  /** How the words should be read, if that is known, and why. */
  readonly reading?: FactsByKey<Wording>;
}

/** A passage of a text (W3C Web Annotation text quote and text position). */
export interface Span {
  readonly text: EditionReference;
  /** The exact characters of the text from start to end. */
  readonly quote: string;
  /** Position of the first character, counted from 0 in Unicode code points of the text. */
  readonly start: number;
  /** Position after the last character, in Unicode code points of the text. */
  readonly end: number;
}

/** A sentence that supports no fact, and why. */
export interface WithoutFact {
  /** The whole sentence. */
  readonly span: Passage;
  /** Why no fact quotes it. */
  readonly reason: Label;
}

/** A span that names an entity. */
export interface Mention {
  readonly span: Span;
  readonly entity: Reference<"person" | "organization" | "post" | "place" | "mechanism" | "agreement" | "event">;
}

/** One published news item: its text as received, and what is known about it. */
export interface Dispatch {
  /** The kind of record. */
  readonly kind: "dispatch";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** The language of the text. */
  readonly language: Language;
  /** Where the item was published. */
  readonly address: string;
  /** Who published it. */
  readonly outlet: FactsByKey<Reference<"organization">>;
  /** The news agency whose item it is, or the agencies. */
  readonly agency?: FactsByKey<Reference<"organization">>;
  /** Its headline. */
  readonly title: FactsByKey<Wording>;
  /** When it was published. */
  readonly published: FactsByKey<Edtf>;
  /** The place at the head of the text, or the places. */
  readonly dateline?: FactsByKey<Reference<"place">>;
  /** The pictures that came with it. */
  readonly pictures?: {
    readonly [key: string]: Picture;
  };
  /** Pages with the same item of the agency, mostly in another language: the same origin, not another witness. */
  readonly counterparts?: FactsByKey<Reference<"source">>;
  /** Pages of other outlets that report the same occasion. Their origin is unknown, so that they may or may not be other witnesses. */
  readonly otherReports?: FactsByKey<Reference<"source">>;
  /** Its text as received, each reception under a separate key. */
  readonly editions: {
    readonly [key: string]: Edition;
  };
  /** The parts of its text, which together contain every character except white space. */
  readonly segments?: {
    readonly [key: string]: Segment;
  };
  /** The faults of its text. */
  readonly defects?: {
    readonly [key: string]: Defect;
  };
  /** The sentences of its text that support no fact, each with the reason. */
  readonly withoutFacts?: {
    readonly [key: string]: WithoutFact;
  };
  /** Where it names an entity. */
  readonly mentions?: {
    readonly [key: string]: Mention;
  };
}

/** One form of a name, as one source writes it. */
export interface Name {
  /** The name as written in its source. */
  readonly name: string;
  readonly language: Language;
  readonly form: NameForm;
  /** The order of the parts of a person's name; absent if it is unknown, or if it is not the name of a person. */
  readonly order?: "family-given" | "given-family";
  /** When the name was in use, if it began or ended with a change of name. */
  readonly period?: Edtf;
}

/** A person or body that takes part in an event or a mechanism. */
export interface Participant {
  /** Who takes part: a record, or a description of one that is not named. A post and the person who holds it add up. */
  readonly who: FactsByKey<Party>;
  /** What they do in it. */
  readonly role?: FactsByKey<ParticipantRole>;
  /** How many they are, if they are counted. */
  readonly count?: FactsByKey<Count>;
  /** For whom they act: a state or body, or a person or post. */
  readonly represents?: FactsByKey<Reference<"person" | "post" | "organization" | "mechanism">>;
  /** The key of the participant of the record among whom they are counted: who adds numbers leaves these out. */
  readonly among?: FactsByKey<Key>;
}

/** The relation of an event to another record. */
export interface Relation {
  readonly type: RelationType;
  readonly record: Reference;
}

/** A meeting, visit, course, exercise or signing, held or planned; or a counted group of unnamed ones. */
export interface Event {
  /** The kind of record. */
  readonly kind: "event";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the name that a source prints. */
  readonly names?: FactsByKey<Name>;
  /** The type of event. */
  readonly type: FactsByKey<EventType>;
  /** What each dispatch says about its state, each under a separate key. A later dispatch adds a status and replaces none; the current state is derived. */
  readonly status: FactsByKey<EventStatus>;
  /** When it took or takes place. */
  readonly date?: FactsByKey<Edtf>;
  /** Where it took or takes place: one or several places, and each as precise as its source names it. */
  readonly place?: FactsByKey<Reference<"place">>;
  /** How long it lasts, as printed. */
  readonly duration?: FactsByKey<Wording>;
  /** How many events the record stands for, if it is a group of unnamed ones. */
  readonly count?: FactsByKey<Count>;
  /** At which level it meets, as printed. */
  readonly level?: FactsByKey<Wording>;
  /** The mechanisms that it belongs to. If two of them cannot both be right, a discrepancy says which is set aside. */
  readonly mechanism?: FactsByKey<Reference<"mechanism">>;
  /** Its number in the series. */
  readonly ordinal?: FactsByKey<number>;
  /** Who took or takes part, each under a permanent key. */
  readonly participants?: {
    readonly [key: string]: Participant;
  };
  /** Whether the participants are marked as all of them (closed), as some of them (open), or not marked. */
  readonly extent?: FactsByKey<ListExtent>;
  /** What it was for, in our own words. */
  readonly purpose?: FactsByKey<Label>;
  /** What it was about. */
  readonly topics?: FactsByKey<Reference<"topic">>;
  /** Its relations to other records. */
  readonly relations?: FactsByKey<Relation>;
}

/** One object of a statement. */
export interface StatementObject {
  /** The record that is meant; not-stated if the words leave open which. */
  readonly target: FactsByKey<Reference>;
  /** Its status, if it differs from that of the statement. */
  readonly status?: FactsByKey<StatementStatus>;
}

/** One item of a list in a statement. */
export interface StatementItem {
  /** The item as printed in the dispatch. */
  readonly wording: FactsByKey<Wording>;
  /** What it is about, in terms of the vocabulary: one item can have two topics. */
  readonly topics?: FactsByKey<Reference<"topic">>;
  /** Its role in the cooperation. */
  readonly role?: FactsByKey<ItemRole>;
  /** Its status, if it differs from that of the statement. */
  readonly status?: FactsByKey<StatementStatus>;
  /** Whether a list inside the item is open, closed or unmarked. */
  readonly extent?: FactsByKey<ListExtent>;
}

/** A speech act: who said what to whom about what. */
export interface Statement {
  /** The kind of record. */
  readonly kind: "statement";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** What is said, in one neutral sentence in our own words, never stronger than the text. */
  readonly content: FactsByKey<Label>;
  /** Who says it. */
  readonly speakers: FactsByKey<Speaker>;
  /** The speakers whom the words describe without a name, in our own words, each under the key of the speaker. */
  readonly unnamedSpeakers?: FactsByKey<Label>;
  /** What the speaker does by saying it. */
  readonly act: FactsByKey<Act>;
  /** The status of what is said. */
  readonly status?: FactsByKey<StatementStatus>;
  /** To whom it is said. */
  readonly addressees?: FactsByKey<Party>;
  /** Who does, or is to do, what is said. */
  readonly actors?: FactsByKey<Party>;
  /** For whom what is said is to be done. */
  readonly beneficiaries?: FactsByKey<Party>;
  /** What it is about as a whole, in terms of the vocabulary; a list has the topics of each item instead. */
  readonly topics?: FactsByKey<Reference<"topic">>;
  /** The event at which it is said. */
  readonly occasion?: FactsByKey<Reference<"event">>;
  /** The statement that it answers. */
  readonly respondsTo?: FactsByKey<Reference<"statement">>;
  /** Its objects, each under a permanent key. */
  readonly objects?: {
    readonly [key: string]: StatementObject;
  };
  /** The items of a list in it, each under a permanent key. */
  readonly items?: {
    readonly [key: string]: StatementItem;
  };
  /** Whether the list is open, closed or unmarked. */
  readonly extent?: FactsByKey<ListExtent>;
}

/** A step in the lifecycle of an agreement. */
export interface LifecycleStep {
  /** Which step it is. */
  readonly stage: FactsByKey<Stage>;
  /** When it was taken. */
  readonly date?: FactsByKey<Edtf>;
  /** At which event. */
  readonly event?: FactsByKey<Reference<"event">>;
}

/** An agreement between parties, or a level of relations that they declared. */
export interface Agreement {
  /** The kind of record. */
  readonly kind: "agreement";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the name that a source prints. */
  readonly names: FactsByKey<Name>;
  /** The type of agreement. */
  readonly type?: FactsByKey<AgreementType>;
  /** Its parties. */
  readonly parties?: FactsByKey<Party>;
  /** The agreement or level of relations that it replaces. */
  readonly replaces?: FactsByKey<Reference<"agreement">>;
  /** What it is about. */
  readonly topics?: FactsByKey<Reference<"topic">>;
  /** The steps of its lifecycle, each with its date. */
  readonly lifecycle?: {
    readonly [key: string]: LifecycleStep;
  };
}

/** A standing framework: a dialogue series, a ministers' meeting, a working group, a programme. */
export interface Mechanism {
  /** The kind of record. */
  readonly kind: "mechanism";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the name that a source prints. */
  readonly names: FactsByKey<Name>;
  /** The type of mechanism. */
  readonly type?: FactsByKey<MechanismType>;
  /** At which level it meets, as printed. */
  readonly level?: FactsByKey<Wording>;
  /** The mechanism that it is part of. */
  readonly partOf?: FactsByKey<Reference<"mechanism">>;
  /** The mechanism that it is an enlarged version of. */
  readonly enlarges?: FactsByKey<Reference<"mechanism">>;
  /** Who takes part in it. */
  readonly participants?: {
    readonly [key: string]: Participant;
  };
}

/** A military rank, as printed in its source. */
export interface Rank {
  /** The words as printed in the source. */
  readonly wording: string;
  readonly language: Language;
  /** A day on which it was held, according to a dispatch or a cited page. */
  readonly asOf?: Edtf;
}

/** A person with an identity across dispatches. */
export interface Person {
  /** The kind of record. */
  readonly kind: "person";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the name that a source prints. */
  readonly names: FactsByKey<Name>;
  /** Military ranks, as a dispatch of that day prints them or as a cited page dates them. */
  readonly ranks?: FactsByKey<Rank>;
  /** The gender in which a source refers to the person. */
  readonly gender?: FactsByKey<Gender>;
  /** Day of birth. */
  readonly birth?: FactsByKey<Edtf>;
  /** Day of death. */
  readonly death?: FactsByKey<Edtf>;
}

/** A state, ministry, service, international organization or news body. */
export interface Organization {
  /** The kind of record. */
  readonly kind: "organization";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the name that a source prints. */
  readonly names: FactsByKey<Name>;
  /** The type of organization. */
  readonly type?: FactsByKey<OrganizationType>;
  /** Where it does its work, if that is a certain place. */
  readonly place?: FactsByKey<Reference<"place">>;
  /** The organization that it is part of. */
  readonly parent?: FactsByKey<Reference<"organization">>;
}

/** An office that can be held in an organization (Popolo). */
export interface Post {
  /** The kind of record. */
  readonly kind: "post";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the title that a source prints for the office itself. */
  readonly names?: FactsByKey<Name>;
  /** The organization in which it is held. */
  readonly organization?: FactsByKey<Reference<"organization">>;
}

/** A person holding a post, or a state or body belonging to a grouping, as attested at a date (Popolo). */
export interface Membership {
  /** The kind of record. */
  readonly kind: "membership";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Who holds the post, or belongs to the grouping. */
  readonly member: FactsByKey<Reference<"person" | "organization">>;
  /** The post that is held. */
  readonly post?: FactsByKey<Reference<"post">>;
  /** The level of the post, if the text does not say which post it is. */
  readonly level?: FactsByKey<Label>;
  /** The grouping, if there is no post: an organization or a mechanism. */
  readonly organization?: FactsByKey<Reference<"organization" | "mechanism">>;
  /** The role of the member. */
  readonly role?: FactsByKey<MembershipRole>;
  /** The role as printed, whatever post it is taken to mean. */
  readonly title?: FactsByKey<Wording>;
  /** Days for which it is attested. */
  readonly attested?: FactsByKey<Edtf>;
  /** The number of the term, if terms are counted. */
  readonly cycle?: FactsByKey<number>;
  /** When it began and ended. */
  readonly period?: FactsByKey<Edtf>;
}

/** A place where something happens. */
export interface Place {
  /** The kind of record. */
  readonly kind: "place";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Every form of the name that a source prints. */
  readonly names: FactsByKey<Name>;
  /** The type of place. */
  readonly type?: FactsByKey<PlaceType>;
  /** The larger place that contains it, or the places in which it lies. */
  readonly within?: FactsByKey<Reference<"place">>;
}

/** An entry of the controlled vocabulary of cooperation areas (SKOS); its label is its preferred label. */
export interface Topic {
  /** The kind of record. */
  readonly kind: "topic";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** What it covers and what it does not (SKOS scope note). */
  readonly scope?: Label;
  /** Other words for it (SKOS alternative labels). */
  readonly alternatives?: {
    readonly [key: string]: Wording;
  };
  /** The broader topics (SKOS): one, or several if it is a part of each. */
  readonly broader?: {
    readonly [key: string]: Reference<"topic">;
  };
}

/** One of the facts that differ. */
export interface DiscrepancySide {
  readonly record: Reference;
  /** The fact of this side, which has its evidence. */
  readonly pointer: JsonPointer;
  /** What this side says, in our own words. */
  readonly says: Label;
  /** Whether our reading goes by this side: followed, and so can be others that agree with it; set-aside, for another; or open, if none is chosen. */
  readonly choice: "followed" | "set-aside" | "open";
}

/** Two sources, or two passages of one source, that differ: both are kept, with a reading and its reason. */
export interface Discrepancy {
  /** The kind of record. */
  readonly kind: "discrepancy";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  readonly type: DiscrepancyType;
  /** The facts that differ. */
  readonly sides: {
    readonly [key: string]: DiscrepancySide;
  };
  /** How the sides fit together, and why. */
  readonly reading?: FactsByKey<Label>;
  /** How certain the reading is; open: there is none. */
  readonly certainty: "certain" | "probable" | "possible" | "open";
}

/** What of a page was read, and when. */
export interface PageReading {
  readonly availability: PageAvailability;
  /** When it was read or looked for, if that is known. */
  readonly date?: Edtf;
  /** SHA-256 of the text that was read, in UTF-8, if it was kept. */
  readonly sha256?: string;
  /** Length of the text that was read, in Unicode code points. */
  readonly codePoints?: number;
  /** Where an archive keeps the page as it was read. */
  readonly archive?: string;
}

/** A public page whose text is not part of the package. */
export interface Source {
  /** The kind of record. */
  readonly kind: "source";
  readonly id: Id;
  /** What to call the record, in our own words. */
  readonly label: Label;
  readonly review?: Review;
  /** A remark about the record as a whole. */
  readonly note?: Label;
  /** Where the page is. */
  readonly address: string;
  /** Who published it, as its pages call it. */
  readonly outletName: string;
  /** The news agency whose item it is, or the agencies, if the page or its outlet shows it. */
  readonly agency?: {
    readonly [key: string]: Reference<"organization">;
  };
  /** The dispatches or pages whose item it repeats, in the same or in another language: one origin, not another witness. */
  readonly copyOf?: {
    readonly [key: string]: Reference<"source" | "dispatch">;
  };
  /** The language of the page (BCP 47). */
  readonly language: Language;
  /** Its headline, if it was noted. */
  readonly title?: Wording;
  /** When it was published; a question mark if the day is inferred. */
  readonly published?: Edtf;
  readonly read: PageReading;
}

/** A published change to a fact. */
export interface Correction {
  /** What was wrong with it. */
  readonly kind:
    | "transcription"
    | "interpretation"
    | "source-corrected"
    | "identity"
    | "scope"
    | "wording"
    | "new-evidence"
    | "redaction"
    | "redirect";
  /** The release that published it. */
  readonly release: Version;
  readonly record: Reference;
  /** The fact, or the value outside a fact, that was changed or withdrawn. */
  readonly pointer: JsonPointer;
  /**
   * Which parts of a fact changed; absent if the whole fact was withdrawn, or if the value is outside a fact; empty if nothing changes now and an earlier value is redacted.
   *
   * Items: value: what it says; basis: how it is known; evidence: what supports it; note: our remark on it.
   */
  readonly parts?: readonly ("value" | "basis" | "evidence" | "note")[];
  /** The value that was published before; null if the text was said not to state it; absent if there was none, or if it is redacted. */
  readonly before?: Json;
  /** Hash of the redacted value, in canonical JSON. */
  readonly beforeSha256?: string;
  /** The value that is published now, the same if only another part changed; null if the text is said not to state it; absent if it was withdrawn, or redacted later. */
  readonly after?: Json;
  /** Hash of the value that was redacted later, in canonical JSON. */
  readonly afterSha256?: string;
  readonly support?: SupportChange;
  /** Of kind redirect: the retired or reinstated ids whose redirects the references of the fact follow. */
  readonly redirects?: readonly Reference[];
  /** editorial: no reader is misled; substantive: what was said was wrong; reversal: the contrary is true. */
  readonly severity: "editorial" | "substantive" | "reversal";
  /** Why, in our own words. */
  readonly reason: Label;
  readonly evidence: Evidence;
}

/** Those of the basis, evidence and note of a fact that changed, before and after. */
export interface SupportChange {
  /** As published before; a part that did not exist is absent. */
  readonly before: Support;
  /** As published now. */
  readonly after: Support;
}

/** Those of the basis, evidence and note of a value that changed. */
export interface Support {
  /** How it was known. */
  readonly basis?: "stated" | "implied" | "external" | "not-stated";
  readonly evidence?: Evidence;
  /** Our reason or remark, if the evidence does not speak for itself. */
  readonly note?: Label;
}

/** What has been corrected, in which release and why. */
export interface Corrections {
  /** Each correction under its permanent id. */
  readonly corrections: {
    readonly [key: string]: Correction;
  };
}

/** What happened to every id that was retired. */
export interface Redirects {
  /** Each record that was retired, under the reference that it had. */
  readonly redirects: {
    readonly [key: string]: Redirect;
  };
}

/** One release, and the patches back to the release before it. */
export interface Release {
  /** The day on which it was prepared. */
  readonly date: Day;
  /** The release before it; absent for the first. */
  readonly previous?: Version;
  /** The patch that turns the canonical data of this release back into that of the release before it. */
  readonly data: readonly Operation[];
  /** The patch that turns the schemas of this release back into those of the release before it: also its lists of codes, the columns of its tables, and the surface of the package. */
  readonly schemas: readonly Operation[];
  /** What was published, as hashes. */
  readonly sha256: {
    /** Of its version and records in canonical JSON, as `vnjp export` prints them. */
    readonly data: string;
    /** Of what is left of these, if a part was redacted later. */
    readonly remaining?: string;
    /** Of its schemas without their addresses, lists of codes, columns and surface, in canonical JSON. */
    readonly schemas: string;
    /** Of its manifest.json, byte for byte: the hash of each packed file. */
    readonly manifest: string;
    /** Of the whole correction log as it published it, in canonical JSON. */
    readonly corrections: string;
    /** Of all redirects as it published them, in canonical JSON. */
    readonly redirects: string;
    /** Of the entries of all releases before it as it published them, in canonical JSON. */
    readonly history: string;
  };
  /** Of its number, its date, the hashes above except `remaining`, and the head of the release before it, in canonical JSON: one hash for this release and all before it. */
  readonly head: string;
}

/** The patches from each release back to the one before it, so that every release can be rebuilt from the newest. */
export interface History {
  /** Each release under its number. */
  readonly releases: {
    readonly [key: string]: Release;
  };
}

/** The SHA-256 of each packed file. The history has the hash of this file. */
export interface Manifest {
  /** The release, as the data has it. */
  readonly version: Version;
  /** The hash of each packed file, except manifest.json and history.json, which vouch for it. Of package.json, the fields that concern an installation are hashed, in canonical JSON. */
  readonly files: {
    readonly [key: string]: string;
  };
}

/** A field of a record that holds facts: its facts under permanent keys. */
export type FactsByKey<Value = unknown> = { readonly [key: string]: Fact<Value> };

/** The type of the records of each kind. */
export interface RecordTypes {
  readonly dispatch: Dispatch;
  readonly event: Event;
  readonly statement: Statement;
  readonly agreement: Agreement;
  readonly mechanism: Mechanism;
  readonly person: Person;
  readonly organization: Organization;
  readonly post: Post;
  readonly membership: Membership;
  readonly place: Place;
  readonly topic: Topic;
  readonly discrepancy: Discrepancy;
  readonly source: Source;
}

/** The fields of each kind that can have several values at once. In a path, `*` stands for any key. */
export interface PluralFields {
  readonly dispatch: "agency" | "dateline" | "pictures/*/shows" | "pictures/*/credit" | "counterparts" | "otherReports";
  readonly event:
    | "names"
    | "status"
    | "place"
    | "mechanism"
    | "participants/*/who"
    | "participants/*/role"
    | "participants/*/represents"
    | "purpose"
    | "topics"
    | "relations";
  readonly statement:
    | "speakers"
    | "unnamedSpeakers"
    | "addressees"
    | "actors"
    | "beneficiaries"
    | "topics"
    | "items/*/topics";
  readonly agreement: "names" | "parties" | "topics";
  readonly mechanism: "names" | "participants/*/who" | "participants/*/role" | "participants/*/represents";
  readonly person: "names" | "ranks";
  readonly organization: "names" | "place";
  readonly post: "names";
  readonly membership: "title" | "attested";
  readonly place: "names" | "within";
  readonly topic: never;
  readonly discrepancy: never;
  readonly source: never;
}

/** The kinds of record. */
export type Kind = keyof RecordTypes;

/** A reference to a record, written `kind/id`. With `Reference<"person">`, it refers to a person. */
export type Reference<K extends Kind = Kind> = `${K}/${string}`;
