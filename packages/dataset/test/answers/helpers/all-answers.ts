import { events, mechanisms, organizations, people, posts, records } from "@vnjp/dataset";
import {
  getSeries,
  getSummary,
  getTimeline,
  listAreaMentions,
  listAreas,
  listCommitments,
  listConflicts,
  listEncounters,
  listEngagements,
  listHolders,
  listParticipants,
  listTenures,
  listSilences,
  listStatements,
  type AnswerItem,
} from "@vnjp/dataset/answers";

const timeline = getTimeline();
const parties = [...people, ...organizations, ...posts];
const commitments = listCommitments();
/** All conflicts. */
export const conflicts = listConflicts();
/** The summary of every record. */
export const summaries = records.map((record) => getSummary(record));

/** All items of all answers. */
export const answers: Readonly<Record<string, readonly AnswerItem[]>> = {
  timeline: [...timeline.dated, ...timeline.undated],
  series: mechanisms.flatMap((mechanism) => {
    const { numbered, unnumbered, gaps } = getSeries(mechanism);
    return [...numbered, ...unnumbered, ...gaps];
  }),
  participants: events.flatMap((event) => listParticipants(event)),
  engagements: parties.flatMap((party) => listEngagements(party)),
  encounters: parties.flatMap((party) => listEncounters(party)),
  tenures: [...people, ...organizations].flatMap((holder) => listTenures(holder)),
  holders: posts.flatMap((post) => listHolders(post)),
  holdersOnDays: ["2024-02-27", "2020-02-21", "2023-03-01", "2021", "2022-09"].flatMap((on) =>
    posts.flatMap((post) => listHolders(post, { on })),
  ),
  statements: listStatements(),
  commitments,
  followUps: commitments.flatMap(({ followUps }) => followUps),
  mentions: listAreaMentions(),
  areas: listAreas(),
  conflicts,
  sides: conflicts.flatMap(({ sides }) => sides),
  silences: listSilences(),
  summaries,
  lines: summaries.flatMap(({ lines }) => lines),
};
