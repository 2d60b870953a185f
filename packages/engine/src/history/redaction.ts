import { valueAt } from "../corpus/index.ts";
import { isSame, isUnit, saidBy } from "../diff/index.ts";
import type { PublishedRecords } from "../publish/index.ts";
import type { Correction, Corrections, Operation, Redirect, Redirects, Release, Releases } from "../schema/index.ts";
import { appearancesIn } from "./appearances.ts";
import { hashOfValue } from "./hash.ts";
import { placeOf, type ReasonsById } from "./log.ts";
import { patchBetween } from "./patch.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { replay, type Released, type Replayed } from "./replay.ts";
import { referenceNow } from "./subject.ts";
import { hiddenAt, pathsOf, placeAt, withoutPaths, type Withheld } from "./withheld.ts";

/** What redactions are looked up in: the record as it is to be, and all that was published before it. */
export interface Past {
  readonly now: PublishedRecords;
  readonly redirects: Redirects;
  readonly last: Released | undefined;
  readonly releases: Releases;
}

/** All that was published, the newest first. */
const statesOf = ({ last, releases }: Past): Iterable<Replayed> => (last ? replay(last, releases) : []);

const nowAt = ({ now }: Past, path: string): unknown => valueAt({ records: now }, path);

/** What stands at a place now, whatever its record is called. */
const presentAt = (past: Past, place: Withheld): unknown =>
  pathsOf(place, past.redirects)
    .map((path) => nowAt(past, path))
    .find((value) => value !== undefined);

/** The last value that a release before had at a path and that does not stand there now. */
const earlierAt = (past: Past, path: string): unknown => {
  const present = nowAt(past, path);
  for (const { release } of statesOf(past)) {
    const value = valueAt(release, path);
    if (value !== undefined && (present === undefined || !isSame(value, present))) return value;
  }
  return undefined;
};

/** Whether a place is what can be redacted: a whole record that is retired, or a fact or other unit that some release had. */
const isRedactable = (past: Past, place: Withheld): boolean => {
  if (place.pointer === "") return presentAt(past, place) === undefined;
  const paths = pathsOf(place, past.redirects);
  const values = [...paths.map((path) => nowAt(past, path)), ...paths.map((path) => earlierAt(past, path))];
  return values.some((value) => value !== undefined && isUnit(value));
};

/** Whether anything stands at a place, or stood there. */
const isKnown = (past: Past, place: Withheld): boolean =>
  presentAt(past, place) !== undefined ||
  pathsOf(place, past.redirects).some((path) => earlierAt(past, path) !== undefined);

/** Redactions of what is neither a fact nor a retired record: what they withhold could not be told from what changed. */
export const redactionRefusals = (reasons: ReasonsById, past: Past): readonly Refusal[] =>
  Object.values(reasons).flatMap((reason) =>
    reason.kind !== "redaction" || isRedactable(past, reason)
      ? []
      : [
          refuse("redaction/not-a-fact", reason.record, reason.pointer, [
            isKnown(past, reason)
              ? reason.pointer === ""
                ? "a whole record that is published"
                : "a part of a fact, or several facts together"
              : "a place that no release had",
            "a fact that was published, as a citation names it; or with an empty pointer a record that is retired",
            "redact each fact by itself; retire the record first where the whole of it must go",
          ]),
        ],
  );

/**
 * What an entry says of a redaction of what was corrected, withdrawn or retired already, where nothing changes now: what
 * stands there, if anything does. Undefined where no release had anything else there.
 */
export const pastRedaction = (
  past: Past,
  place: Pick<Correction, "kind"> & Withheld,
): Partial<Correction> | undefined => {
  if (place.kind !== "redaction" || !isRedactable(past, place)) return undefined;
  if (!pathsOf(place, past.redirects).some((path) => earlierAt(past, path) !== undefined)) return undefined;
  const present = presentAt(past, place);
  const said = present === undefined ? {} : { before: saidBy(present), after: saidBy(present) };
  return { parts: [], ...said } as Partial<Correction>;
};

const redactions = (entries: Corrections): readonly (readonly [id: string, place: Withheld])[] =>
  Object.entries(entries).filter(([, { kind }]) => kind === "redaction");

type Withholding = Extract<Operation, { readonly op: "withhold" }>;

const isAtOrBelow = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

/** What the entries of a release withhold of earlier ones: where, the hash of what was last there, and since when it was. */
export const withheldBy = (entries: Corrections, past: Past): readonly Withholding[] => {
  const paths = redactions(entries).flatMap(([, place]) => pathsOf(place, past.redirects));
  const widest = [...new Set(paths)].filter(
    (path) => !paths.some((other) => other !== path && isAtOrBelow(path, other)),
  );
  if (widest.length === 0) return [];
  const appearances = appearancesIn([...statesOf(past)], past.redirects, past.releases);
  return widest.toSorted().flatMap((path): Withholding[] => {
    const value = earlierAt(past, path);
    const { record, pointer } = placeAt(path);
    const subject = referenceNow(record, past.redirects);
    const since = appearances[pointer === "" ? subject : placeOf(subject, pointer)];
    const told = since === undefined ? {} : { since };
    return value === undefined ? [] : [{ op: "withhold", path, sha256: hashOfValue(value), ...told }];
  });
};

/**
 * The steps that turn one value into another without what is withheld, of which only the hash is told: it is taken away
 * first, and left out of the rest.
 */
export const patchWithholding = (
  from: unknown,
  to: unknown,
  withheld: readonly Withholding[],
): readonly Operation[] => {
  const paths = withheld.map(({ path }) => path);
  return [
    ...paths.filter((path) => valueAt(from, path) !== undefined).map((path): Operation => ({ op: "remove", path })),
    ...patchBetween(withoutPaths(from, paths), withoutPaths(to, paths)),
    ...withheld,
  ];
};

/** An operation without what is withheld: not at all where it stands there, and without it where it holds it. */
const redacted = (operation: Operation, withheld: readonly string[]): Operation[] => {
  const { path } = operation;
  if (withheld.some((pointer) => isAtOrBelow(path, pointer))) return [];
  if (!("value" in operation)) return [operation];
  const within = withheld
    .filter((pointer) => pointer.startsWith(`${path}/`))
    .map((pointer) => pointer.slice(path.length));
  const value = withoutPaths(operation.value, within);
  return [{ ...operation, value }];
};

/** The history of earlier releases without what is withheld now: its hash stands in the release that withholds it. */
export const redactedHistory = (releases: Releases, withheld: readonly Withholding[]): Releases => {
  const paths = withheld.map(({ path }) => path);
  return Object.fromEntries(
    Object.entries(releases).map(([version, release]): [string, Release] => [
      version,
      { ...release, data: release.data.flatMap((operation) => redacted(operation, paths)) },
    ]),
  );
};

const withheldReason = (by: string): Correction["reason"] => ({
  en: `The reason was taken out by the redaction ${by}.`,
  fr: `Le motif a été retiré par l’occultation ${by}.`,
});

/** An entry with hashes in the place of what does not stand now, and without the words that explained and showed it. */
const hashed = (entry: Correction, present: unknown, by: string): Correction => {
  const { before, after, support: _, ...rest } = entry;
  const told = (name: "before" | "after", value: unknown) =>
    value === undefined
      ? {}
      : present !== undefined && isSame(value, present)
        ? { [name]: value }
        : { [`${name}Sha256`]: hashOfValue(value) };
  return {
    ...rest,
    ...told("before", before),
    ...told("after", after),
    reason: withheldReason(by),
    evidence: {},
  };
};

/** The entries of earlier releases with hashes where they told of what is withheld now. */
export const redactedLog = (corrections: Corrections, entries: Corrections, past: Past): Corrections => {
  const own = redactions(entries).map(
    ([id, place]) => [id, hiddenAt(pathsOf(place, past.redirects), past.redirects)] as const,
  );
  return Object.fromEntries(
    Object.entries(corrections).map(([id, entry]) => {
      const [by] = own.find(([, hidden]) => hidden.has(entry.record, entry.pointer)) ?? [];
      const present = presentAt(past, entry);
      return [id, by === undefined ? entry : hashed(entry, present === undefined ? undefined : saidBy(present), by)];
    }),
  );
};

/** The redirects without the evidence of those whose records are withheld as a whole: it quotes what they said. */
export const redactedRedirects = (redirects: Redirects, entries: Corrections): Redirects => {
  const whole = redactions(entries).filter(([, { pointer }]) => pointer === "");
  const hidden = hiddenAt(
    whole.flatMap(([, place]) => pathsOf(place, redirects)),
    redirects,
  );
  return Object.fromEntries(
    Object.entries(redirects).map(([from, redirect]): [string, Redirect] => [
      from,
      hidden.has(from, "") ? { ...redirect, evidence: {} } : redirect,
    ]),
  );
};
