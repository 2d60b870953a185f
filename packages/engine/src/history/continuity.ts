import type { PublishedRecord, Redirects } from "../schema/index.ts";
import { byReference, type Snapshot } from "../diff/index.ts";
import { identityKeys } from "./identity.ts";
import type { Manifest } from "./manifest.ts";
import { refuse, type Refusal } from "./refusal.ts";

const spelled = (keys: readonly string[]) => (keys.length === 0 ? "none" : keys.slice(0, 4).join("; "));

/**
 * Holds a snapshot against every id that was ever published: none may vanish, come back from retirement, or pass to
 * another subject. `meant` are the records of which a correction of kind identity says that the change was meant.
 */
export const continuityRefusals = (
  { records }: Pick<Snapshot, "records">,
  manifest: Manifest,
  redirects: Redirects,
  meant: ReadonlySet<string> = new Set(),
): readonly Refusal[] => {
  const present: ReadonlyMap<string, PublishedRecord> = byReference(records);
  const keys = identityKeys(records);
  return Object.entries(manifest.records)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([reference, known]): Refusal[] => {
      const isRetired = known.retired !== undefined;
      if (isRetired && present.has(reference))
        return [
          refuse("identity/returned", reference, "", [
            `a record, though the id was retired by ${known.retired}`,
            "an id that was never published: who cited the old one was told that it is gone",
            "give the record a new id",
          ]),
        ];
      if (!present.has(reference) && !redirects[reference])
        return [
          refuse("identity/vanished", reference, "", [
            `neither a record nor a redirect, though it was published in ${known.since}`,
            "a record, or a redirect that says what became of it",
            "bring the record back, or say in a .corrections.json beside the changeset that it moved, merged, was split or is withdrawn",
          ]),
        ];
      const now = keys.get(reference);
      if (!now || isRetired || meant.has(reference)) return [];
      // Held against what it was known by at first too: else it could become another subject by small steps.
      const lost = [known.identity, known.origin].find((earlier) => !earlier.some((key) => now.includes(key)));
      if (!lost) return [];
      return [
        refuse("identity/changed", reference, "", [
          `${spelled(now)}: nothing of what it was known by`,
          `one at least of: ${spelled(lost)}`,
          "give another subject an id of its own and retire this one; where it is the same subject after all, say so with a correction of kind identity",
        ]),
      ];
    });
};
