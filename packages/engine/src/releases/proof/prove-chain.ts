import { createFinding, type Finding } from "../../findings/index.ts";
import { computeHead, hashReleaseData } from "../history/chain.ts";
import type { ReleaseData } from "../history/replay.ts";

/** The release and all before it, as far as the history has them, the newest first. */
const listChain = ({ releases }: ReleaseData, newest: string): readonly string[] => {
  const chain: string[] = [];
  let version: string | undefined = newest;
  while (version !== undefined && Object.hasOwn(releases, version) && !chain.includes(version)) {
    chain.push(version);
    version = releases[version]?.previous;
  }
  return chain;
};

/**
 * Proves that the release data is what the newest release published: each entry has its head, and the log, the redirects and
 * the earlier entries have the hashes of the newest entry. Whoever edits one of them must change the newest head too.
 */
export const proveChain = (releaseData: ReleaseData, newest: string): readonly Finding[] => {
  const { releases } = releaseData;
  const chain = listChain(releaseData, newest);
  const heads = chain.flatMap((version): Finding[] => {
    const entry = releases[version];
    const expected = entry && computeHead(version, entry, releases);
    if (!entry || entry.head === expected) return [];
    const report = {
      code: "history/wrong-head",
      pointer: "/head",
      arguments: { found: entry.head, expected },
    } as const;
    return [createFinding(report, { record: version })];
  });
  const recorded = releases[newest]?.sha256;
  const edited = Object.entries(recorded ? hashReleaseData(releaseData, newest) : {}).flatMap(([part, found]) => {
    const expected = recorded?.[part as "corrections" | "redirects" | "history"];
    if (found === expected) return [];
    return [
      createFinding(
        { code: "history/edited", pointer: `/sha256/${part}`, arguments: { part, found, expected } },
        { record: newest },
      ),
    ];
  });
  const unreached = Object.keys(releases)
    .filter((version) => !chain.includes(version))
    .map((version) =>
      createFinding({ code: "history/unreached", pointer: "", arguments: { newest } }, { record: version }),
    );
  return [...heads, ...edited, ...unreached];
};
