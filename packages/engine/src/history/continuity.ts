import type { PublishedRecord, Redirects } from "../schema/index.ts";
import { byReference, type Snapshot } from "../diff/index.ts";
import { identityKeys } from "./identity.ts";
import type { Manifest } from "./manifest.ts";
import { refuse, type Refusal } from "./refusal.ts";

const spelled = (keys: readonly string[]) => (keys.length === 0 ? "none" : keys.slice(0, 4).join("; "));

/** The redirects that an id may be looked up in: those of earlier releases, and all with the new ones. */
interface Retirements {
  readonly published: Redirects;
  readonly redirects: Redirects;
}

/**
 * Holds a snapshot against every id that was ever published: none may vanish, come back from retirement, or pass to
 * another subject, under its own id or a new one. `meant` are the records of which a correction of kind identity says
 * that the change was meant.
 */
export const continuityRefusals = (
  { records }: Pick<Snapshot, "records">,
  manifest: Manifest,
  { published, redirects }: Retirements,
  meant: ReadonlySet<string> = new Set(),
): readonly Refusal[] => {
  const present: ReadonlyMap<string, PublishedRecord> = byReference(records);
  const keys = identityKeys(records);
  // A manifest that forgot an id, or that it was retired, gives nobody that id: its redirect was published too.
  const ever = new Set([...Object.keys(manifest.records), ...Object.keys(published)]);
  return [...ever].toSorted().flatMap((reference): Refusal[] => {
    const known = manifest.records[reference];
    const retired = known?.retired ?? published[reference]?.release;
    if (retired !== undefined && present.has(reference))
      return [
        refuse("identity/returned", reference, "", [
          `a record, though the id was retired by ${retired}`,
          "an id that was never published: who cited the old one was told that it is gone",
          "give the record a new id",
        ]),
      ];
    const redirect = redirects[reference];
    if (!present.has(reference) && !redirect)
      return [
        refuse("identity/vanished", reference, "", [
          `neither a record nor a redirect, though it was published in ${known?.since}`,
          "a record, or a redirect that says what became of it",
          "bring the record back, or say in a .corrections.json beside the changeset that it moved, merged, was split or is withdrawn",
        ]),
      ];
    const subject = !present.has(reference) && redirect?.kind === "moved" ? redirect.to : reference;
    const now = keys.get(subject);
    if (!known || !now || retired !== undefined || meant.has(subject)) return [];
    // Held against what it was known by at first too: else it could become another subject by small steps.
    const lost = [known.identity, known.origin].find((earlier) => !earlier.some((key) => now.includes(key)));
    if (!lost) return [];
    return [
      refuse("identity/changed", subject, "", [
        `${spelled(now)}: nothing of what ${subject === reference ? "it" : reference} was known by`,
        `one at least of: ${spelled(lost)}`,
        subject === reference
          ? "give another subject an id of its own and retire this one; where it is the same subject after all, say so with a correction of kind identity"
          : "withdraw the old id instead of moving it; where it is the same subject after all, say so with a correction of kind identity under the new id",
      ]),
    ];
  });
};
