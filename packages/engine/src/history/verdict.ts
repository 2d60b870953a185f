import { asFirstPublished } from "./straightened.ts";
import { continuityRefusals } from "./continuity.ts";
import { evidenceRefusals } from "./evidence-checks.ts";
import { frozenRefusals } from "./frozen.ts";
import type { Redirect, Redirects } from "../schema/index.ts";
import type { Ledgers } from "./ledgers.ts";
import { valueAt } from "../corpus/index.ts";
import { entriesOf, explicable, placeOf } from "./log.ts";
import { identityCorrected, type Manifest } from "./manifest.ts";
import { logRefusals } from "./proof.ts";
import { returnedRefusals } from "./returned.ts";
import type { Pending } from "./pending.ts";
import { redirectRefusals } from "./redirect-checks.ts";
import { pastRedaction, redactionRefusals, type Past } from "./redaction.ts";
import { refuse, type Refusal } from "./refusal.ts";
import type { Released } from "./replay.ts";
import { differences, levelOf, type Differences, type Effect, type Level, type Snapshot } from "../diff/index.ts";

/** What a release that is to be made would be, and whether it may. */
export interface Verdict {
  readonly found: Differences;
  readonly level: Level;
  readonly forcedBy: readonly Effect[];
  readonly refusals: readonly Refusal[];
}

/** The redirects as they will be with the release. */
export const redirectsWith = (known: Redirects, pending: Pending["redirects"], release: string): Redirects => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(pending).map(([from, redirect]) => [from, { release, ...redirect } as Redirect]),
  ),
});

const ofReasons = (
  found: Differences,
  { reasons }: Pending,
  { corrections }: Ledgers,
  isKept: (record: string, pointer: string) => boolean,
  isRedacted: (place: string) => boolean,
): Refusal[] => {
  const changes = explicable(found);
  const places = Object.values(reasons).map(({ record, pointer }) => placeOf(record, pointer));
  return Object.entries(reasons).flatMap(([id, { record, pointer }]): Refusal[] => {
    if (Object.hasOwn(corrections, id))
      return [
        refuse("correction/id-taken", record, pointer, [
          `a reason under the id ${id}, which a correction of ${corrections[id]?.release} has`,
          "an id of its own",
          "give it another key",
        ]),
      ];
    const place = placeOf(record, pointer);
    // Several reasons for one place that is there as it was published have undone each other, and are dropped.
    const isUndone = isKept(record, pointer) && places.filter((other) => other === place).length > 1;
    if (changes.has(place) || isUndone || isRedacted(place)) return [];
    return [
      refuse("correction/of-nothing", record, pointer, [
        `the reason ${id} for a fact that did not change`,
        "a reason for a fact that changed or was withdrawn",
        "look whether record and pointer are right; else take the reason out",
      ]),
    ];
  });
};

const ofSchemas = ({ schemas }: Differences): Refusal[] =>
  schemas.flatMap((difference) =>
    difference.change === "changed" && difference.reach === "unknown"
      ? [
          refuse("schema/unknown-keyword", `schema/${difference.schema}`, difference.place, [
            `the keyword ${difference.what}`,
            "a keyword whose difference can be told",
            "say it with the keywords that our schemas keep to, or teach the comparison this one first",
          ]),
        ]
      : [],
  );

/** The level that differences make due; what withholds something of the past alone is a release too, the least of them. */
const levelWith = (found: Differences, redacted: readonly string[]): Pick<Verdict, "level" | "forcedBy"> => {
  const own = levelOf(found);
  if (own.level !== "none" || redacted.length === 0) return own;
  const what = "earlier values withheld";
  return {
    level: "patch",
    forcedBy: redacted.map((where): Effect => ({ level: "patch", where, what, concerns: "readers" })),
  };
};

/**
 * Judges what is to be released against the last release and all before it: the level that is due with what forces it,
 * and what is refused.
 */
export const verdictOf = (
  last: Released,
  current: Snapshot,
  ledgers: Ledgers,
  manifest: Manifest,
  pending: Pending,
): Verdict => {
  const redirects = redirectsWith(asFirstPublished(ledgers.redirects), pending.redirects, "next");
  const found = differences(last, current, redirects);
  const past: Past = { now: current.records, redirects, last, releases: ledgers.releases };
  const entries = entriesOf(found, pending.reasons, "next", (reason) => pastRedaction(past, reason));
  const misplaced = redactionRefusals(pending.reasons, past);
  const refused = new Set(misplaced.map(({ record, pointer }) => placeOf(record, pointer)));
  // What a redaction withholds of the past alone is no change, and needs none.
  const changes = explicable(found);
  const redacted = new Set(
    Object.values(entries)
      .map(({ record, pointer }) => placeOf(record, pointer))
      .filter((place) => !changes.has(place)),
  );
  const isKept = (record: string, pointer: string) =>
    [last, current].every(({ records }) => valueAt(records, `/${record}${pointer}`) !== undefined);
  const edited = Object.keys(pending.redirects).filter((from) => ledgers.redirects[from]);
  return {
    found,
    ...levelWith(found, [...redacted]),
    refusals: [
      ...ofSchemas(found),
      ...evidenceRefusals(current),
      ...frozenRefusals(found),
      ...continuityRefusals(current, manifest, { published: ledgers.redirects, redirects }, identityCorrected(entries)),
      ...redirectRefusals(redirectsWith({}, pending.redirects, "next"), {
        redirects,
        before: last.records,
        after: current.records,
        wasPublished: (reference) => Object.hasOwn(manifest.records, reference),
      }),
      ...edited.map((from) =>
        refuse("history/edited", from, "", [
          "a second redirect of a retired id",
          "the redirect that was published",
          "leave it as it is",
        ]),
      ),
      ...misplaced,
      ...ofReasons(found, pending, ledgers, isKept, (place) => redacted.has(place) || refused.has(place)),
      ...returnedRefusals(found, ledgers.corrections, { redirects, before: last.records }),
      ...logRefusals(entries, found, { isExplained: (place) => redacted.has(place) }),
    ],
  };
};
