import {
  discrepancies,
  events,
  findCitations,
  getFacts,
  mechanisms,
  organizations,
  people,
  posts,
  records,
} from "@vnjp/dataset";
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
import { describe, expect, test } from "vitest";

const timeline = getTimeline();
const parties = [...people, ...organizations, ...posts].map(({ kind, id }) => `${kind}/${id}`);
const commitments = listCommitments();
const conflicts = listConflicts();
const summaries = records.map(({ kind, id }) => getSummary(`${kind}/${id}`));

const answers: Readonly<Record<string, readonly AnswerItem[]>> = {
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

const all = Object.values(answers).flat();

/** Lists the bases of the facts that an item cites. */
const listBases = (citations: readonly string[]): readonly (keyof typeof marks)[] => [
  ...new Set(
    citations
      .flatMap((citation) => findCitations(citation))
      .flatMap(({ reference, pointer }) => getFacts(reference, pointer).map(({ fact }) => fact.basis)),
  ),
];

const marks = {
  stated: /./,
  implied: /implied.*implicite/s,
  external: /according to .*selon /is,
  "not-stated": /not (?:stated|name|known|in the dispatch|say)|no other dispatch|names nothing/i,
};

/** Whether an item says how a topic or a source is recorded: fields that are no facts, and have no mark. */
const isPlain = ({ citations }: AnswerItem): boolean =>
  citations.some((citation) => /^vnjp:(?:topic|source)\//.test(citation));

describe("every item of every answer", () => {
  test.each(Object.entries(answers))("there are %s", (_, items) => {
    expect(items.length).toBeGreaterThan(0);
  });

  test("it is one sentence in English and in French, without a gap", () => {
    for (const { sentence } of all)
      for (const text of [sentence.en, sentence.fr]) {
        expect(text).toMatch(/^[^\s].*[.!?…]$/su);
        expect(text).not.toMatch(/undefined|\[object|[{}]| {2}|\(\)|[,;] *[.;]$/);
      }
  });

  test("it cites facts or fields that are in the record", () => {
    for (const { citations, sentence } of all) {
      expect(citations.length, sentence.en).toBeGreaterThan(0);
      for (const citation of citations)
        expect(findCitations(citation).map((match) => match.citation)).toEqual([citation]);
    }
  });

  test("no value in it is firmer than its weakest cited fact: its basis is that of the facts", () => {
    const order = ["stated", "implied", "external"];
    for (const { citations, basis, sentence } of all.filter((item) => !isPlain(item) && item.basis !== "not-stated")) {
      const bases = citations
        .flatMap((citation) => findCitations(citation))
        .flatMap(({ reference, pointer }) => getFacts(reference, pointer).map(({ fact }) => fact.basis))
        .filter((one) => one !== "not-stated");
      expect(basis, sentence.en).toBe(order[Math.max(...bases.map((one) => order.indexOf(one)))]);
    }
  });

  test("its sentence marks what is implied, what a page says, and what is not stated", () => {
    const marked = all.filter((item) => !isPlain(item));
    for (const { citations, basis, sentence } of marked) {
      const bases = basis === "not-stated" ? [basis] : listBases(citations);
      for (const one of bases) expect(`${sentence.en} ${sentence.fr}`).toMatch(marks[one]);
    }
    expect(new Set(marked.map(({ basis }) => basis))).toEqual(new Set(Object.keys(marks)));
  });

  test("each discrepancy is a conflict", () => {
    expect(conflicts.map(({ discrepancy }) => discrepancy.slice(12))).toEqual(discrepancies.map(({ id }) => id));
  });
});
