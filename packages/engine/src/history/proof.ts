import { hashOfValue } from "./hash.ts";
import { isObject } from "../corpus/index.ts";
import type { Corrections } from "../schema/index.ts";
import { explicable, placeOf } from "./log.ts";
import { inWords, refuse, type Refusal } from "./refusal.ts";
import { nothingHidden, type Hidden } from "./withheld.ts";
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

/** What is known of the two states beside what differs between them. */
export interface Circumstances {
  /** What a replay leaves out of the earlier and of the later state, because a later redaction withholds it. */
  readonly hidden: { readonly before: Hidden; readonly after: Hidden };
  /** What stands at a place in the later state, and what stands there now: that is withheld from nobody. */
  readonly shown: (record: string, pointer: string) => readonly unknown[];
  /** Whether an entry needs no change: it withholds what went before. */
  readonly isExplained: (place: string) => boolean;
}

const plain: Circumstances = {
  hidden: { before: nothingHidden, after: nothingHidden },
  shown: () => [],
  isExplained: () => false,
};

const sides = ["before", "after"] as const;

/** What an entry says that is not so. Of a value that is withheld it may tell the hash, or what stands there after all. */
const faultsOfEntry = (
  id: string,
  entry: Entry,
  change: Change | undefined,
  { hidden, shown }: Circumstances,
): Refusal[] => {
  const { record, pointer } = entry;
  const at = (code: "before" | "after" | "parts" | "support", found: unknown, expected: unknown) =>
    refuse(`correction/${code}-false`, record, pointer, [
      `the entry ${id} with ${code} ${inWords(found)}`,
      `${code} ${inWords(expected)}`,
      "let the release write the entry: a person writes the reason alone",
    ]);
  const isAllowed = (value: unknown) =>
    value === undefined || shown(record, pointer).some((each) => isSame(value, each));
  const isHidden = sides.some((side) => hidden[side].has(record, pointer));
  const ofSides = sides.flatMap((side) => {
    const isRight = change && !hidden[side].has(record, pointer) ? says(entry, side, change) : isAllowed(entry[side]);
    return isRight ? [] : [at(side, entry[side] ?? entry[`${side}Sha256`], change?.[side])];
  });
  if (isHidden) return [...ofSides, ...(entry.support === undefined ? [] : [at("support", entry.support, undefined)])];
  if (!change) return ofSides;
  const { parts, support } = change;
  const isSupportRight = entry.kind === "redaction" || isSame(entry.support ?? null, support ?? null);
  return [
    ...ofSides,
    ...(isSame(entry.parts ?? [], parts ?? []) ? [] : [at("parts", entry.parts, parts)]),
    ...(isSupportRight ? [] : [at("support", entry.support, support)]),
  ];
};

/**
 * Proves the entries of one release against what differs between it and the one before: each changed or withdrawn fact
 * has exactly one, each says what was and what is, and none is about a fact that did not change.
 */
export const logRefusals = (
  entries: Corrections,
  found: Differences,
  known: Partial<Circumstances> = {},
): readonly Refusal[] => {
  const circumstances = { ...plain, ...known };
  const { hidden, isExplained } = circumstances;
  const changes = explicable(found);
  const told = new Map<string, string>();
  const ofEntries = Object.entries(entries).flatMap(([id, entry]): Refusal[] => {
    const { record, pointer } = entry;
    const place = placeOf(record, pointer);
    const other = told.get(place);
    told.set(place, other ?? id);
    if (other !== undefined)
      return [
        refuse("correction/twice", record, pointer, [
          `the entries ${other} and ${id} for one fact`,
          "one entry for a fact and a release",
          `take ${id} out`,
        ]),
      ];
    const change = changes.get(place)?.change;
    if (change || sides.some((side) => hidden[side].has(record, pointer)))
      return faultsOfEntry(id, entry, change, circumstances);
    if (isExplained(place)) return [];
    return [
      refuse("correction/of-nothing", record, pointer, [
        `the entry ${id} for a fact that did not change`,
        "an entry for a fact that changed or was withdrawn",
        "look whether record and pointer are right; else take the entry out",
      ]),
    ];
  });
  const missing = [...changes].flatMap(([place, { change, isDue }]): Refusal[] => {
    const record = place.slice(0, place.indexOf("#"));
    // A collection of which a redaction leaves nothing is empty in a replay, and goes with what was in it.
    const isEmptied =
      isObject(change.before) &&
      Object.keys(change.before).length === 0 &&
      hidden.before.hasBelow(record, change.pointer);
    if (!isDue || told.has(place) || isEmptied) return [];
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
