import { resolvePointer } from "../../corpus/index.ts";
import { diffSnapshots, getUnitValue } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import { listRedirects, listSubjectReferences, selectRedirects } from "../../redirects/index.ts";
import type { Corrections, Releases } from "../../schema/index.ts";
import { checkReusedKeys } from "../checks/reused-keys.ts";
import { filterByRelease, filterRedirects, type Identities } from "../history/identities.ts";
import { PatchError } from "../history/patch.ts";
import { indexRedactions } from "../history/redactions.ts";
import { createLastPublishedLookup } from "../history/reinstated.ts";
import {
  listHashMismatches,
  replay,
  type ReleaseData,
  type ReleaseSnapshot,
  type ReplayedRelease,
} from "../history/replay.ts";
import { proveChain } from "./prove-chain.ts";
import { proveCorrections } from "./prove-corrections.ts";
import { proveIdentities } from "./prove-identities.ts";
import { proveRedactions } from "./prove-redactions.ts";
import { proveRedirects } from "./prove-redirects.ts";
import { reportWrongHash } from "./report-wrong-hash.ts";

/** Replays all releases, as far as the history allows. */
const replayReleases = (
  newest: ReleaseSnapshot,
  releases: Releases,
): { readonly states: readonly ReplayedRelease[]; readonly findings: readonly Finding[] } => {
  const states: ReplayedRelease[] = [];
  try {
    for (const state of replay(newest, releases)) states.push(state);
    return { states, findings: [] };
  } catch (error) {
    if (!(error instanceof PatchError || error instanceof RangeError)) throw error;
    const from = states.at(-1)?.release.version ?? newest.version;
    const report = { code: "history/broken-patch", pointer: "", arguments: { from, problem: error.message } } as const;
    return { states, findings: [createFinding(report, { record: from })] };
  }
};

/** Reports corrections and redirects of releases that are not in the history. */
const checkKnownReleases = ({ corrections, redirects, releases }: ReleaseData): readonly Finding[] =>
  [
    ...Object.entries(corrections).map(([id, { record, pointer, release }]) => ({ id, record, pointer, release })),
    ...listRedirects(redirects).map(([record, { release }]) => ({ id: record, record, pointer: "", release })),
  ]
    .filter(({ release }) => !Object.hasOwn(releases, release))
    .map(({ id, record, pointer, release }) =>
      createFinding({ code: "correction/unknown-release", pointer, arguments: { id, release } }, { record }),
    );

/**
 * A proof rebuilds all releases, and compares these newest ones with their hashes. The patches of the others are as the newest
 * release published them: that is one hash. So a proof of a thousand releases takes little more than one of ten.
 */
const newestReleases = 10;

/**
 * Proves the release data from a release alone: each earlier release can be rebuilt and has its hash, and the entries of
 * each say exactly what it changed, and all of it is what the newest release published. With the identities, these are
 * proved too. Give `Infinity` to compare all releases with their hashes.
 */
export const proveReleases = (
  newest: ReleaseSnapshot,
  releaseData: ReleaseData,
  identities?: Identities,
  hashedReleases = newestReleases,
): readonly Finding[] => {
  const { states, findings: replayFindings } = replayReleases(newest, releaseData.releases);
  const order = new Map(states.toReversed().map(({ release }, index) => [release.version, index]));
  const isEarlier = (release: string, version: string) => (order.get(release) ?? Infinity) < (order.get(version) ?? -1);
  const getEarlierCorrections = (version: string): Corrections =>
    Object.fromEntries(
      Object.entries(releaseData.corrections).filter(([, { release }]) => isEarlier(release, version)),
    );

  const proveRelease = (state: ReplayedRelease, earlierStates: readonly ReplayedRelease[]): readonly Finding[] => {
    const isHashed = states.length - earlierStates.length <= hashedReleases;
    const [earlier] = earlierStates;
    const { release, redactedPaths } = state;
    const { version } = release;
    const entry = releaseData.releases[version];
    if (!entry)
      return [createFinding({ code: "history/entry-missing", pointer: "", arguments: {} }, { record: version })];
    const { redirects } = releaseData;
    const knownRedirects = selectRedirects(redirects, (each) => each === version || isEarlier(each, version));
    const before = earlier?.release ?? release;
    const diff = diffSnapshots(before, release, knownRedirects, createLastPublishedLookup(earlierStates));
    const entries = filterByRelease(releaseData.corrections, version);
    const redactions = {
      before: indexRedactions(earlier?.redactedPaths ?? [], redirects),
      after: indexRedactions(redactedPaths, redirects),
    };
    const getVisibleValues = (record: string, pointer: string): readonly unknown[] =>
      [release, newest].flatMap(({ records }) =>
        listSubjectReferences(record, redirects)
          .map((reference) => resolvePointer(records, `/${reference}${pointer}`))
          .flatMap((value) => (value === undefined ? [] : [getUnitValue(value)])),
      );
    return [
      ...(isHashed ? listHashMismatches(state, entry) : []).map((part) => reportWrongHash(version, part, entry)),
      ...proveCorrections(entries, diff, { redactions, redirects: knownRedirects, getVisibleValues }),
      ...proveRedirects(filterRedirects(redirects, version), diff, {
        published: selectRedirects(redirects, (each) => isEarlier(each, version)),
        before: before.records,
        after: release.records,
        isRedacted: (reference) => redactions.before.has(reference, "") || redactions.after.has(reference, ""),
      }),
      ...proveRedactions(entries, entry, state, earlier, redirects),
      ...checkReusedKeys(diff, getEarlierCorrections(version), { redirects }),
    ];
  };

  return [
    ...replayFindings,
    ...states.flatMap((state, index) => proveRelease(state, states.slice(index + 1))),
    ...proveChain(releaseData, newest.version),
    ...checkKnownReleases(releaseData),
    ...(identities && replayFindings.length === 0 ? proveIdentities(states, releaseData, identities) : []),
  ];
};
