import { hashOfValue } from "./hash.ts";
import type { Corrections } from "../schema/index.ts";
import { explicable, placeOf } from "./log.ts";
import { inWords, refuse, type Refusal } from "./refusal.ts";
import { isSame, type Change, type Differences } from "../diff/index.ts";

type Entry = Corrections[string];

const says = (entry: Entry, which: "before" | "after", change: Change): boolean => {
  const hash = which === "before" ? entry.beforeSha256 : entry.afterSha256;
  if (!(which in change)) return hash === undefined && !(which in entry);
  if (hash === undefined && !(which in entry)) return false;
  return (
    (hash === undefined || hash === hashOfValue(change[which])) &&
    (!(which in entry) || isSame(entry[which], change[which]))
  );
};

/** What an entry says of its change that is not so. A value that was withheld since is known by its hash alone. */
const faultsOfEntry = (id: string, entry: Entry, change: Change, isWithheld: boolean): Refusal[] => {
  const at = (code: "before" | "after" | "parts" | "support", found: unknown, expected: unknown) =>
    refuse(`correction/${code}-false`, entry.record, entry.pointer, [
      `the entry ${id} with ${code} ${inWords(found)}`,
      `${code} ${inWords(expected)}`,
      "let the release write the entry: a person writes the reason alone",
    ]);
  return [
    ...(isWithheld || says(entry, "before", change)
      ? []
      : [at("before", entry.before ?? entry.beforeSha256, change.before)]),
    ...(isWithheld || says(entry, "after", change)
      ? []
      : [at("after", entry.after ?? entry.afterSha256, change.after)]),
    ...(isWithheld || isSame(entry.parts ?? [], change.parts ?? []) ? [] : [at("parts", entry.parts, change.parts)]),
    ...(isWithheld || entry.kind === "redaction" || isSame(entry.support ?? null, change.support ?? null)
      ? []
      : [at("support", entry.support, change.support)]),
  ];
};

/**
 * Proves the entries of one release against what differs between it and the one before: each changed or withdrawn fact
 * has exactly one, each says what was and what is, and none is about a fact that did not change.
 */
export const logRefusals = (
  entries: Corrections,
  found: Differences,
  withheld: ReadonlySet<string> = new Set(),
): readonly Refusal[] => {
  const changes = explicable(found);
  const isWithheld = (place: string) =>
    [...withheld].some((hidden) => place === hidden || place.startsWith(`${hidden}/`));
  const told = new Map<string, string>();
  const ofEntries = Object.entries(entries).flatMap(([id, entry]): Refusal[] => {
    const place = placeOf(entry.record, entry.pointer);
    const other = told.get(place);
    told.set(place, other ?? id);
    if (other !== undefined)
      return [
        refuse("correction/twice", entry.record, entry.pointer, [
          `the entries ${other} and ${id} for one fact`,
          "one entry for a fact and a release",
          `take ${id} out`,
        ]),
      ];
    const known = changes.get(place);
    if (known) return faultsOfEntry(id, entry, known.change, isWithheld(place));
    if (isWithheld(place)) return [];
    return [
      refuse("correction/of-nothing", entry.record, entry.pointer, [
        `the entry ${id} for a fact that did not change`,
        "an entry for a fact that changed or was withdrawn",
        "look whether record and pointer are right; else take the entry out",
      ]),
    ];
  });
  const missing = [...changes].flatMap(([place, { change, isDue }]): Refusal[] => {
    // A collection of which a redaction leaves nothing goes with what was in it.
    const holdsWithheld = [...withheld].some((hidden) => hidden.startsWith(`${place}/`));
    if (!isDue || told.has(place) || isWithheld(place) || holdsWithheld) return [];
    const record = place.slice(0, place.indexOf("#"));
    return [
      refuse("correction/missing", record, change.pointer, [
        `${inWords(change.before)} → ${inWords(change.after)}, and no entry that says why`,
        "one entry in the correction log for each published fact that changes or goes",
        `write the reason into a .corrections.json beside the changeset; or take the change back and make it with vnjp correct ${record} ${change.pointer}; where the record has moved or was merged, say so there under redirects`,
      ]),
    ];
  });
  return [...ofEntries, ...missing];
};
