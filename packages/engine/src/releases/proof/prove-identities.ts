import { createFinding, type Finding } from "../../findings/index.ts";
import { isSameJson } from "../../publish/index.ts";
import { listSubjectReferences } from "../../redirects/index.ts";
import { parseDataPath } from "../history/data-paths.ts";
import { isPostKey } from "../history/identity-keys.ts";
import { updateIdentities, type Identities } from "../history/identities.ts";
import type { ReleaseData, ReplayedRelease } from "../history/replay.ts";

type KnownIdentity = Identities[string];

const removePostKeys = (known: KnownIdentity): KnownIdentity => ({
  ...known,
  origin: known.origin.filter((key) => !isPostKey(key)),
  identity: known.identity.filter((key) => !isPostKey(key)),
});

/**
 * Proves the identities from the replayed releases: since when and until when each id was published, and its
 * identity keys. The identity keys of redacted records cannot be proved any more.
 */
export const proveIdentities = (
  states: readonly ReplayedRelease[],
  releaseData: ReleaseData,
  identities: Identities,
): readonly Finding[] => {
  const records = states
    .toReversed()
    .reduce<Identities>((result, { release }) => updateIdentities(result, release, releaseData), {});
  const redactedLocations = states.flatMap(({ redactedPaths }) => redactedPaths.map(parseDataPath));
  const redactedReferences = new Set(
    redactedLocations.flatMap(({ record }) => listSubjectReferences(record, releaseData.redirects)),
  );
  // The posts of a person come from memberships: if one is redacted, they cannot be proved.
  const hasRedactedPosts = [...redactedReferences].some((reference) => reference.startsWith("membership/"));
  // No release shows anything of a record that is redacted as a whole.
  const fullyRedacted = new Set(redactedLocations.flatMap(({ record, pointer }) => (pointer === "" ? [record] : [])));

  const checkRecord = (reference: string): readonly Finding[] => {
    const [claimed, actual] = [identities[reference], records[reference]];
    const isFullyRedacted = fullyRedacted.has(reference);
    // The redirect of a redacted record remains, and says which release retired it. The identities must say the same.
    const retired = releaseData.redirects[reference]?.release;
    const isPartlyRedacted =
      redactedReferences.has(reference) && claimed?.since === actual?.since && claimed?.retired === actual?.retired;
    const [comparedClaim, comparedActual] = [claimed, actual].map((known) =>
      known && hasRedactedPosts ? removePostKeys(known) : known,
    );
    const isConsistent = isFullyRedacted
      ? claimed !== undefined && claimed.retired === retired
      : isPartlyRedacted || isSameJson(comparedClaim ?? null, comparedActual ?? null);
    if (isConsistent) return [];
    const details = { claimed, actual, retired: isFullyRedacted ? retired : undefined };
    return [createFinding({ code: "history/wrong-identity", pointer: "", arguments: details }, { record: reference })];
  };

  const references = new Set([...Object.keys(records), ...Object.keys(identities), ...fullyRedacted]);
  return [...references].toSorted().flatMap(checkRecord);
};
