import { valueAt } from "../corpus/index.ts";
import { differences, isSame, saidBy } from "../diff/index.ts";
import type { Corrections, Redirects, Release, Releases } from "../schema/index.ts";
import type { Kept } from "./kept.ts";
import type { Ledgers } from "./ledgers.ts";
import { ofRelease, releaseHashes, type Manifest } from "./manifest.ts";
import { manifestRefusals } from "./manifest-proof.ts";
import { PatchFails } from "./patch.ts";
import { logRefusals } from "./proof.ts";
import { inWords, refuse, type Refusal } from "./refusal.ts";
import { asFirstPublished, straightened } from "./straightened.ts";
import { returnedRefusals } from "./returned.ts";
import { referencesOfSubject } from "./subject.ts";
import { hiddenAt, pathsOf, placeAt, type Withheld } from "./withheld.ts";
import { faultsOfReplay, replay, type Released, type Replayed } from "./replay.ts";

const replayed = (newest: Released, releases: Releases): { states: Replayed[]; broken: Refusal[] } => {
  const states: Replayed[] = [];
  try {
    for (const state of replay(newest, releases)) states.push(state);
    return { states, broken: [] };
  } catch (error) {
    if (!(error instanceof PatchFails || error instanceof RangeError)) throw error;
    const at = states.at(-1)?.release.version ?? newest.version;
    const told = [
      `the way back from ${at} does not lead to the release before it: ${error.message}`,
      "the patch that the release wrote",
      "take history.json from the last release",
    ] as const;
    return { states, broken: [refuse("history/broken", at, "", told)] };
  }
};

const ofUnknownReleases = ({ corrections, redirects, releases }: Ledgers): Refusal[] =>
  [
    ...Object.entries(corrections).map(([id, { record, pointer, release }]) => ({ id, record, pointer, release })),
    ...Object.entries(redirects).map(([record, { release }]) => ({ id: record, record, pointer: "", release })),
  ].flatMap(({ id, record, pointer, release }) =>
    Object.hasOwn(releases, release)
      ? []
      : [
          refuse("correction/unknown-release", record, pointer, [
            `${id} of the release ${release}, which the history does not have`,
            "an entry of a release that was made",
            "write a reason beside a changeset: the release gives it its number",
          ]),
        ],
  );

const editedSince = (
  version: string,
  found: Readonly<Record<string, string | undefined>>,
  expected: Readonly<Record<string, string | undefined>> | undefined,
): Refusal[] =>
  Object.entries(found).flatMap(([part, hash]) =>
    expected?.[part] === hash
      ? []
      : [
          refuse("history/edited", version, `/${part}`, [
            `${part} with the hash ${hash}`,
            expected ? `the hash ${expected[part]}, which the release wrote down` : "a release that the manifest knows",
            "restore what was published; what was wrong with it is corrected in a new release",
          ]),
        ],
  );

/** Redirects that do not lead where what was published of them leads now. */
const bentRedirects = (redirects: Redirects): Refusal[] => {
  const straight = straightened(redirects);
  return Object.entries(redirects).flatMap(([from, redirect]) =>
    isSame(redirect, straight[from])
      ? []
      : [
          refuse("history/edited", from, "", [
            `a redirect that leads to ${inWords("to" in redirect ? redirect.to : undefined)}`,
            "one that leads in one step to what is there now",
            "take redirects.json from the last release",
          ]),
        ],
  );
};

const unfoundedAt = ({ record, pointer }: Withheld, found: string, expected: string): Refusal =>
  refuse("redaction/unfounded", record, pointer, [
    found,
    expected,
    "take corrections.json and history.json from the last release",
  ]);

/** What is withheld and no redaction names, is named by one and not withheld, or stands there all the same. */
const unfounded = (
  entries: Corrections,
  { data }: Release,
  { release, withheld }: Replayed,
  earlier: Replayed | undefined,
  redirects: Redirects,
): Refusal[] => {
  const redactions = Object.values(entries).filter(({ kind }) => kind === "redaction");
  const named = hiddenAt(
    redactions.flatMap((entry) => pathsOf(entry, redirects)),
    redirects,
  );
  const hidden = hiddenAt(earlier?.withheld ?? [], redirects);
  const steps = data.flatMap((step) => (step.op === "withhold" ? [placeAt(step.path)] : []));
  return [
    ...steps
      .filter(({ record, pointer }) => !named.has(record, pointer))
      .map((place) => unfoundedAt(place, "a value that is withheld", "a redaction that names it")),
    ...redactions
      .filter(({ record, pointer }) => !hidden.has(record, pointer))
      .map((place) => unfoundedAt(place, "a redaction", "a value of an earlier release that it withholds")),
    ...withheld
      .filter((path) => valueAt(release, path) !== undefined)
      .map((path) =>
        unfoundedAt(placeAt(path), `a value in ${release.version}`, "none, since a redaction withholds it"),
      ),
  ];
};

/**
 * Proves the ledgers of a release from itself alone: every earlier release is rebuilt and has its hash, and the entries of
 * each say exactly what it changed. With a manifest, what was published earlier is as it was then.
 */
export const ledgerRefusals = (newest: Released, published: Ledgers, manifest?: Manifest): readonly Refusal[] => {
  const ledgers = { ...published, redirects: asFirstPublished(published.redirects) };
  const { states, broken } = replayed(newest, ledgers.releases);
  const order = new Map(states.toReversed().map(({ release }, index) => [release.version, index]));
  const before = (version: string) =>
    Object.fromEntries(
      Object.entries(ledgers.corrections).filter(
        ([, { release }]) => (order.get(release) ?? Infinity) < (order.get(version) ?? -1),
      ),
    );
  const ofReleases = states.flatMap((state, index): Refusal[] => {
    const { release, withheld } = state;
    const { version } = release;
    const entry = ledgers.releases[version];
    if (!entry)
      return [
        refuse("history/broken", version, "", [
          "a release that the history does not have",
          "an entry for each release",
          "take history.json from the last release",
        ]),
      ];
    const earlier = states[index + 1];
    const redirects = ofRelease(ledgers.redirects, version);
    const found = differences(earlier?.release ?? release, release, redirects);
    const own = ofRelease(ledgers.corrections, version);
    const hidden = {
      before: hiddenAt(earlier?.withheld ?? [], ledgers.redirects),
      after: hiddenAt(withheld, ledgers.redirects),
    };
    const shown = (record: string, pointer: string): readonly unknown[] =>
      [release, newest].flatMap(({ records }) =>
        referencesOfSubject(record, ledgers.redirects)
          .map((each) => valueAt(records, `/${each}${pointer}`))
          .flatMap((value) => (value === undefined ? [] : [saidBy(value)])),
      );
    const hashes = releaseHashes(ledgers, version, entry);
    return [
      ...faultsOfReplay(state, entry).map((part) =>
        refuse("history/broken", version, `/sha256/${part}`, [
          `${part} that a replay does not reach`,
          `the hash ${entry.sha256[part] ?? "of what is left of it"}`,
          "take history.json from the last release",
        ]),
      ),
      ...logRefusals(own, found, { hidden, shown }),
      ...unfounded(own, entry, state, earlier, ledgers.redirects),
      ...returnedRefusals(found, before(version), { redirects: ledgers.redirects }),
      ...(manifest ? editedSince(version, hashes, manifest.releases[version]) : []),
    ];
  });
  const reached = new Set(states.map(({ release }) => release.version));
  const lost = Object.keys(manifest?.releases ?? {}).filter((version) => !reached.has(version));
  return [
    ...broken,
    ...ofReleases,
    ...ofUnknownReleases(ledgers),
    ...bentRedirects(published.redirects),
    ...(manifest && broken.length === 0 ? manifestRefusals(states, ledgers, manifest) : []),
    ...lost.map((version) =>
      refuse("history/edited", version, "", [
        "a history that does not reach it",
        "every release that was made",
        "take history.json from the last release",
      ]),
    ),
  ];
};

/** What is wrong with what a repository keeps of its releases; nothing before the first. */
export const pastRefusals = ({ last, before }: Kept): readonly Refusal[] =>
  last ? ledgerRefusals(last, before, before.manifest) : [];
