import { createFinding, type Finding } from "../../findings/index.ts";
import { hashText } from "../../publish/index.ts";
import type { Release } from "../../schema/index.ts";
import { findNewestRelease } from "../history/chain.ts";
import type { ReleaseState } from "../history/release-state.ts";
import type { ReleaseSnapshot } from "../history/replay.ts";
import { proveReleases } from "./prove-releases.ts";
import { proveManifest, reportWrongHash } from "./report-wrong-hash.ts";

/** The types and files of the last release, which no replay gives: the history has the hash of its manifest. */
const proveLastFiles = (
  { version, surface: { files = {}, types = {} } }: ReleaseSnapshot,
  entry: Release,
): readonly Finding[] => {
  const areTypesAsPublished = Object.entries(types).every(([path, content]) => files[path] === hashText(content));
  return areTypesAsPublished ? proveManifest({ version, files }, entry) : [reportWrongHash(version, "manifest", entry)];
};

/** Proves what the repository keeps of its releases. Before the first release there is nothing to prove. */
export const provePastReleases = ({ last, before }: ReleaseState): readonly Finding[] => {
  const newest = findNewestRelease(before.releases);
  if (!last) {
    if (newest === undefined) return [];
    return [createFinding({ code: "history/last-missing", pointer: "", arguments: { newest } }, { record: newest })];
  }
  const entry = before.releases[last.version];
  return [...proveReleases(last, before, before.identities), ...(entry ? proveLastFiles(last, entry) : [])];
};
