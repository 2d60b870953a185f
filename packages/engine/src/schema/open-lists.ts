import * as z from "zod";
import { setSemanticType } from "./semantic-type.ts";

/** Every open list by the id of its schema: its known codes, each with its meaning. */
export const openLists: Record<string, Readonly<Record<string, string>>> = {};

/** Whether a code is deprecated, by its meaning: it then says first what to use instead, as in `Deprecated: use talks.` */
export const isDeprecatedMeaning = (meaning: string): boolean => meaning.startsWith("Deprecated: ");

/**
 * An open list of codes: any well-formed code is valid, and the known ones are listed. So a new code breaks no program that
 * reads the data.
 */
const createOpenList = (id: string, description: string, known: Readonly<Record<string, string>>) => {
  openLists[id] = known;
  const meanings = Object.entries(known).map(([code, says]) => `${code}: ${says}`);
  return setSemanticType(
    { type: "code", list: id },
    z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .meta({
        id,
        description: `${description} An open list; known so far: ${meanings.join("; ")}.`,
        examples: Object.keys(known),
      }),
  );
};

export const supports = createOpenList(
  "SupportedPart",
  "Which part of the value this evidence entry supports; absent: the whole.",
  {
    year: "the year of a date",
    month: "the month of a date",
    day: "the day of a date",
    bound: "the bound of an open date",
    anchor: "what a relative date or a pronoun points back to",
    identity: "who or what is meant",
    reading: "how a defect is to be read",
  },
);

export const eventType = createOpenList("EventType", "The type of event.", {
  meeting: "a meeting with no narrower name",
  talks: "talks between two persons and their parties",
  consultation: "a consultation between ministries or services",
  dialogue: "a session of a dialogue series",
  conference: "a conference",
  "planning-conference": "a conference that plans another event",
  visit: "a visit to a place or body",
  "official-visit": "a visit with the rank of an official one",
  "courtesy-call": "a courtesy call",
  course: "a training course",
  exercise: "a field or table-top exercise",
  signing: "the signing of an agreement",
  exhibition: "a fair or an exhibition",
  anniversary: "the celebration of an anniversary",
  activity: "an activity with no narrower name",
  exchange: "an exchange among people or units",
  "raising-of-relations": "relations being raised to a higher level",
});

export const eventStatus = createOpenList("EventStatus", "The state of an event as a dispatch reports it.", {
  held: "reported as having taken place",
  ongoing: "reported as taking place",
  planned: "reported as decided and still to come",
  proposed: "proposed, invited to or wished for, and not reported as decided",
  postponed: "reported as put off to a later day, known or not",
  cancelled: "reported as called off",
});

export const participantRole = createOpenList(
  "ParticipantRole",
  "What a participant does at an event or in a mechanism.",
  {
    "co-chair": "chairs together with another",
    chair: "chairs",
    participant: "takes part",
    host: "receives the others",
    visitor: "comes to the others",
    organizer: "organizes it",
    "co-organizer": "organizes it together with another",
    coordinator: "coordinates it, or coordinates with another",
    collaborator: "works together with another for it",
    supporter: "supports it",
    sponsor: "pays for it, or for part of it",
    signatory: "signs",
    trainee: "is trained",
    invitee: "is invited",
    absent: "was expected or announced, and did not take part",
  },
);

export const act = createOpenList("Act", "What the speaker does by saying it.", {
  agreed: "agreed with another",
  promised: "undertook to do something",
  offered: "said that it was ready to do something",
  proposed: "proposed something",
  advocated: "spoke in favour of something",
  invited: "invited a person or body",
  accepted: "accepted an offer or invitation",
  thanked: "thanked a person or body",
  hoped: "expressed a hope or wish",
  affirmed: "affirmed something",
  reaffirmed: "affirmed something again",
  stressed: "stressed something",
  intended: "expressed a will or an intention",
  believed: "expressed a conviction",
  informed: "informed another of something",
  welcomed: "expressed satisfaction at something",
  discussed: "discussed something",
  recalled: "recalled something past",
  sought: "looked for something",
  shared: "shared a view or knowledge",
  assessed: "gave an appraisal",
  described: "described something",
  denied: "said that something is not so",
  retracted: "took back what was said or published before",
});

export const contentStatus = createOpenList("StatementStatus", "The status of what is said.", {
  past: "done",
  ongoing: "under way",
  planned: "decided and still to come",
  hoped: "hoped for",
  proposed: "proposed",
  cancelled: "called off",
});

export const itemRole = createOpenList("ItemRole", "The role of a listed item in the cooperation.", {
  area: "a field in which to cooperate",
  means: "a way in which to cooperate",
  mechanism: "a framework in which to cooperate",
  principle: "a principle to hold to",
  purpose: "what it is to serve",
  subject: "what is discussed, reported or appraised",
  condition: "a condition or circumstance, such as an obstacle",
  reason: "why it is said or done",
});

export const organizationType = createOpenList("OrganizationType", "The type of organization.", {
  state: "a state",
  ministry: "a ministry",
  department: "a part of a ministry, an army or another body",
  "armed-forces": "the armed forces of a state",
  academy: "a school or academy",
  "international-organization": "an organization of states",
  mission: "a mission in the field",
  council: "a council or organ of an international organization",
  "news-agency": "a news agency",
  "news-outlet": "a newspaper, site or station",
  "working-group": "a working group",
  contingent: "the forces of a state in a mission",
  unit: "a military unit",
});

export const placeType = createOpenList("PlaceType", "The type of place.", {
  city: "a city",
  country: "the territory of a state",
  region: "a region of several states",
  building: "a building or site",
});

export const mechanismType = createOpenList("MechanismType", "The type of mechanism.", {
  dialogue: "a series of dialogues",
  "ministers-meeting": "a series of ministers' meetings",
  "officials-meeting": "a series of senior officials' meetings",
  "working-group": "a working group of experts",
  programme: "a programme",
});

export const agreementType = createOpenList("AgreementType", "The type of agreement.", {
  memorandum: "a memorandum of understanding",
  partnership: "a level of relations between states",
  statement: "a joint statement or vision",
  treaty: "a treaty or convention",
});

export const stage = createOpenList("Stage", "A step in the lifecycle of an agreement.", {
  proposed: "proposed",
  agreed: "its text or principle agreed",
  signed: "signed",
  "in-force": "in force",
  established: "a level of relations named as existing",
  raised: "relations raised to this level",
  ended: "ended",
});

export const relationType = createOpenList("RelationType", "The relation of this event to another record.", {
  "part-of": "it is a part of the other",
  "on-the-sidelines-of": "it is held on the sidelines of the other",
  "same-day-as": "it is held on the same day as the other",
  "rescheduled-from": "it takes place instead of the other, which was put off",
  "same-occasion-as": "the two dispatches may report one occasion",
  "enlarged-version-of": "it is the other with more participants",
  prepares: "it prepares the other",
  precedes: "it comes before the other",
  follows: "it comes after the other",
  continues: "it continues the other",
  "signing-of": "the other was signed at it",
  "raising-to": "relations were raised at it to the level that the other is",
  "occasion-of": "the other took place on its occasion",
  commemorates: "it is held in memory of the other, or on the anniversary of its beginning",
});

export const membershipRole = createOpenList("MembershipRole", "The role of the member.", {
  holder: "holds the post",
  member: "is a member",
  "co-chair": "chairs together with another",
  chair: "chairs",
  deployed: "is deployed in it",
});

export const gender = createOpenList("Gender", "The gender in which a source refers to a person.", {
  female: "as to a woman",
  male: "as to a man",
});

export const pageAvailability = createOpenList("PageAvailability", "How much of the text of a page was to be had.", {
  whole: "the whole text was read",
  cut: "its text was read as far as it could be had: the rest was cut off",
  "without-words":
    "it was read, and none of its words are at hand but those that are quoted: another quote needs another look at it",
  "not-found": "it could not be found when it was last looked for",
  unreadable: "it was found, but could not be read",
});

export const checkerRole = createOpenList("CheckerRole", "Who checked the record: a role, and no name.", {
  author: "who wrote the record: such a check does not count",
  contributor: "a person who contributes to the dataset",
  maintainer: "a person who maintains the dataset",
  specialist: "a person who knows the field",
  reader: "a person who reads records and sources without writing records",
});

export const checkedAgainst = createOpenList("CheckedAgainst", "What the record was checked against.", {
  texts: "the texts that it quotes",
  pages: "the pages that it cites",
  "texts-and-pages": "the texts that it quotes and the pages that it cites",
});

export const checkCoverage = createOpenList("CheckCoverage", "How much of what rests on those the check covers.", {
  complete: "all of it, as the record is now",
  partial: "a part of it: the rest was added or changed later, or was not read",
});

export const checkIndependence = createOpenList("CheckIndependence", "Whether the check was an independent one.", {
  independent: "the checker had no part in writing the record, nor in an earlier check of it",
  dependent: "the checker had a part in one of these, or it is not known",
});

export const nameForm = createOpenList("NameForm", "Which form of the name it is.", {
  full: "the complete name",
  short: "a part of it that is used alone",
  acronym: "its initials",
  variant: "a typo or another spelling",
});

export const segmentRole = createOpenList("SegmentRole", "The role of a part of a text.", {
  header: "added before the text by its collector",
  caption: "the legend of a picture",
  dateline: "place, date and agency at the head of a text",
  paragraph: "a paragraph of the body",
  credit: "whom a picture is credited to",
  "sign-off": "the agency's mark at the end",
});

export const defectType = createOpenList("DefectType", "What is wrong with the source's text.", {
  "lost-character": "a character was lost on the way",
  typo: "a spelling mistake",
  grammar: "a grammar mistake, often from translation",
  garble: "a passage that does not make sense as printed",
  "missing-lead": "the opening paragraph is missing",
  "missing-headline": "the headline is missing",
  "glued-text": "two parts run together",
  "page-furniture": "a part of the page that does not belong to the text",
  punctuation: "a mistake in punctuation or spacing",
});

export const discrepancyType = createOpenList("DiscrepancyType", "What differs.", {
  count: "a number",
  name: "a name or its spelling",
  title: "a title or post",
  date: "a date or term",
  acronym: "an acronym",
  place: "a place",
  account: "the account of an event",
});
