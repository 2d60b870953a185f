import { isSame } from "../diff/index.ts";
import { isOfPost } from "./identity.ts";
import type { Ledgers } from "./ledgers.ts";
import { recordsAfter, type Manifest } from "./manifest.ts";
import { inWords, refuse, type Refusal } from "./refusal.ts";
import type { Replayed } from "./replay.ts";
import { referencesOfSubject } from "./subject.ts";

const withoutPosts = (known: Manifest["records"][string]): Manifest["records"][string] => ({
  ...known,
  origin: known.origin.filter((key) => !isOfPost(key)),
  identity: known.identity.filter((key) => !isOfPost(key)),
});

/**
 * Proves what the manifest says of every id, from the releases that a replay gives: since when and until when it was
 * published, and what it was known by. Of records of which something is withheld the names cannot be told any more.
 */
export const manifestRefusals = (
  states: readonly Replayed[],
  ledgers: Ledgers,
  manifest: Manifest,
): readonly Refusal[] => {
  const records = states
    .toReversed()
    .reduce<Manifest["records"]>((so, { release }) => recordsAfter(so, release, ledgers), {});
  const hidden = new Set(
    states.flatMap(({ withheld }) =>
      withheld.flatMap((pointer) => referencesOfSubject(pointer.split("/").slice(2, 4).join("/"), ledgers.redirects)),
    ),
  );
  // A person is known by the posts that memberships give: with one withheld, which they were cannot be shown.
  const hidesPosts = [...hidden].some((reference) => reference.startsWith("membership/"));
  // Of a record that is withheld as a whole no release shows anything.
  const gone = new Set(
    states.flatMap(({ withheld }) =>
      withheld
        .map((pointer) => pointer.split("/").slice(2))
        .flatMap((path) => (path.length === 2 ? [path.join("/")] : [])),
    ),
  );
  const references = new Set([...Object.keys(records), ...Object.keys(manifest.records), ...gone]);
  return [...references].toSorted().flatMap((reference): Refusal[] => {
    const [told, shown] = [manifest.records[reference], records[reference]];
    const isGone = gone.has(reference);
    // Its redirect stands, and says which release retired it: the manifest may not forget that either.
    const retired = ledgers.redirects[reference]?.release;
    const isPartlyHidden = hidden.has(reference) && told?.since === shown?.since && told?.retired === shown?.retired;
    const [toldOf, shownOf] = [told, shown].map((each) => (each && hidesPosts ? withoutPosts(each) : each));
    const isTrue = isGone
      ? told !== undefined && told.retired === retired
      : isPartlyHidden || isSame(toldOf ?? null, shownOf ?? null);
    if (isTrue) return [];
    return [
      refuse("history/manifest-false", reference, "", [
        `the manifest saying ${inWords(told)}`,
        isGone ? `an id that was retired by ${retired}` : `what the releases show: ${inWords(shown)}`,
        "take manifest.json from the last release",
      ]),
    ];
  });
};
