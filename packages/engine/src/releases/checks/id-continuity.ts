import type { Snapshot } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import { indexByReference } from "../../publish/index.ts";
import { isRetired } from "../../redirects/index.ts";
import type { Redirects } from "../../schema/index.ts";
import { computeIdentityKeys } from "../history/identity-keys.ts";
import type { Identities } from "../history/identities.ts";

/** The redirects of earlier releases, and all redirects including the new ones. */
interface RedirectHistory {
  readonly published: Redirects;
  readonly redirects: Redirects;
}

const isShared = (keys: readonly string[], others: readonly string[]): boolean =>
  keys.some((key) => others.includes(key));

/**
 * Checks every id ever published: none may disappear or pass to another subject, under the same
 * or a new id. `confirmed` are the records whose identity a correction of kind identity confirms.
 */
export const checkIdContinuity = (
  { records }: Pick<Snapshot, "records">,
  identities: Identities,
  { published, redirects }: RedirectHistory,
  confirmed: ReadonlySet<string> = new Set(),
): readonly Finding[] => {
  const present = indexByReference(records);
  const identityKeys = computeIdentityKeys(records);

  const checkId = (reference: string): readonly Finding[] => {
    const known = identities[reference];
    const past = published[reference];
    const retired = known?.retired ?? (isRetired(past) ? past.release : undefined);
    const redirect = redirects[reference];
    if (retired !== undefined && present.has(reference)) {
      // A retired id comes back only as the subject that it had, whatever a correction says.
      const keys = identityKeys.get(reference) ?? [];
      const isSameSubject = known && isShared(known.identity, keys) && isShared(known.origin, keys);
      if (redirect?.kind === "reinstated" && isSameSubject) return [];
      const reused = { code: "identity/retired-id-reused", pointer: "", arguments: { release: retired } } as const;
      return [createFinding(reused, { record: reference })];
    }
    if (!present.has(reference) && !isRetired(redirect)) {
      const since = known?.since ?? "";
      const removed = { code: "identity/removed-without-redirect", pointer: "", arguments: { since } } as const;
      return [createFinding(removed, { record: reference })];
    }
    const subject = !present.has(reference) && redirect?.kind === "moved" ? redirect.to : reference;
    const keys = identityKeys.get(subject);
    if (!known || !keys || retired !== undefined || confirmed.has(subject)) return [];
    // The first identity keys count too: else a record could become another subject by small steps.
    const lost = [known.identity, known.origin].find((earlier) => !isShared(earlier, keys));
    if (!lost) return [];
    const movedFrom = subject === reference ? undefined : reference;
    return [
      createFinding(
        { code: "identity/subject-changed", pointer: "", arguments: { keys, lost, movedFrom } },
        { record: subject },
      ),
    ];
  };

  // The redirects are included, so that an id cannot be freed by removing it from them.
  const everPublished = new Set([...Object.keys(identities), ...Object.keys(published)]);
  return [...everPublished].toSorted().flatMap(checkId);
};
