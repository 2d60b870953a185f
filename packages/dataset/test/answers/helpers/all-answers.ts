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
  listPosts,
  listSilences,
  listStatements,
  type AnswerItem,
} from "@vnjp/dataset/answers";

const timeline = getTimeline();
const parties = [...people, ...organizations, ...posts].map(({ kind, id }) => `${kind}/${id}`);
const commitments = listCommitments();
/** All conflicts. */
export const conflicts = listConflicts();
/** The summary of every record. */
export const summaries = records.map(({ kind, id }) => getSummary(`${kind}/${id}`));

/** All items of all answers. */
export const answers: Readonly<Record<string, readonly AnswerItem[]>> = {
  timeline: [...timeline.dated, ...timeline.undated],
  series: mechanisms.flatMap(({ id }) => {
    const { numbered, unnumbered, gaps } = getSeries(`mechanism/${id}`);
    return [...numbered, ...unnumbered, ...gaps];
  }),
  participants: events.flatMap(({ id }) => listParticipants(`event/${id}`)),
  engagements: parties.flatMap((party) => listEngagements(party)),
  encounters: parties.flatMap((party) => listEncounters(party)),
  posts: [...people, ...organizations].flatMap(({ kind, id }) => listPosts(`${kind}/${id}` as `person/${string}`)),
  holders: posts.flatMap(({ id }) => listHolders(`post/${id}`)),
  holdersOnDays: ["2024-02-27", "2020-02-21", "2023-03-01", "2021", "2022-09"].flatMap((on) =>
    posts.flatMap(({ id }) => listHolders(`post/${id}`, { on })),
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
