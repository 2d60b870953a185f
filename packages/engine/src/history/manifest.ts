import * as z from "zod";
import { hashOfValue } from "./hash.ts";
import { identityKeys, isOfPost } from "./identity.ts";
import type { Corrections, Release } from "../schema/index.ts";
import type { Ledgers } from "./ledgers.ts";
import type { Released } from "./replay.ts";
import { referencesOfSubject } from "./subject.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestShape = z.strictObject({
  /** What each release was, by hashes: what is edited afterwards no longer has them. */
  releases: z.record(
    z.string(),
    z.strictObject({
      entry: sha256,
      patches: sha256,
      data: sha256,
      remaining: sha256.optional(),
      schemas: sha256,
      corrections: sha256,
      redirects: sha256,
    }),
  ),
  /** Every id that was ever published. */
  records: z.record(
    z.string(),
    z.strictObject({
      since: z.string(),
      retired: z.string().optional(),
      /** What its subject was known by when first published, under whatever id, or when a correction last said who it is. */
      origin: z.array(z.string()),
      /** What it is known by in the last release that has it. */
      identity: z.array(z.string()),
    }),
  ),
});

/** What the repository keeps of every release, so that no id is forgotten and no past entry is edited. */
export type Manifest = z.infer<typeof manifestShape>;

/** Reads a manifest. Throws a ZodError on what is none. */
export const manifestOf = (value: unknown): Manifest => manifestShape.parse(value);

/** The entries of a ledger that one release brought. */
export const ofRelease = <Entry extends { readonly release: string }>(
  entries: Readonly<Record<string, Entry>>,
  version: string,
) => Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry.release === version));

/** The records of which a correction says who or what they are, whatever they were known by. */
export const identityCorrected = (entries: Corrections): ReadonlySet<string> =>
  new Set(Object.values(entries).flatMap(({ record, kind }) => (kind === "identity" ? [record] : [])));

/**
 * What a release is known by: the hashes of its data and schemas, of the entries that it brought, and of what else its own
 * entry in the history says of it.
 */
export const releaseHashes = (
  { corrections, redirects }: Pick<Ledgers, "corrections" | "redirects">,
  version: string,
  { date, previous, doors, code, sha256: reached, data, schemas }: Release,
) => ({
  ...reached,
  entry: hashOfValue({ date, previous, doors, code }),
  // Where a redaction withholds something, its replay no longer has the hash of the data: then this one is left.
  patches: hashOfValue({ data, schemas }),
  corrections: hashOfValue(ofRelease(corrections, version)),
  redirects: hashOfValue(ofRelease(redirects, version)),
});

/** What is known of every id, with one more release. */
export const recordsAfter = (
  before: Manifest["records"],
  { version, records }: Pick<Released, "version" | "records">,
  { corrections, redirects }: Pick<Ledgers, "corrections" | "redirects">,
): Manifest["records"] => {
  const keys = identityKeys(records);
  const entries = ofRelease(corrections, version);
  const meant = identityCorrected(entries);
  // What is redacted is kept nowhere, so that nothing is left of what its subject was known by.
  const redacted = new Set(
    Object.values(entries).flatMap(({ record, kind }) =>
      kind === "redaction" ? referencesOfSubject(record, redirects) : [],
    ),
  );
  // That a person held a post is told by a membership, and goes with it where that is redacted.
  const isOfRedactedPost = [...redacted].some((reference) => reference.startsWith("membership/"))
    ? (key: string, own: readonly string[] = []) => isOfPost(key) && !own.includes(key)
    : () => false;
  const retired = Object.entries(before).flatMap(([reference, known]): [string, Manifest["records"][string]][] =>
    keys.has(reference)
      ? []
      : [
          [
            reference,
            {
              ...known,
              origin: known.origin.filter((key) => !isOfRedactedPost(key)),
              identity: known.identity.filter((key) => !isOfRedactedPost(key)),
              ...(redacted.has(reference) ? { origin: [], identity: [] } : {}),
              retired: known.retired ?? version,
            },
          ],
        ],
  );
  // What a subject was first known by goes with it to a new id: else it could become another by a move for each step.
  const moved = new Map(
    Object.entries(ofRelease(redirects, version)).flatMap(([from, redirect]): [string, string][] =>
      redirect.kind === "moved" && !keys.has(from) ? [[redirect.to, from]] : [],
    ),
  );
  const present = [...keys].map(([reference, own]): [string, Manifest["records"][string]] => {
    const known = before[reference];
    const { origin } = known ?? before[moved.get(reference) ?? ""] ?? {};
    const identity = [...own];
    return [
      reference,
      {
        since: known?.since ?? version,
        origin:
          origin && !meant.has(reference) && !redacted.has(reference)
            ? origin.filter((key) => !isOfRedactedPost(key, identity))
            : identity,
        identity,
      },
    ];
  });
  return Object.fromEntries([...retired, ...present]);
};

/** The manifest with one more release. */
export const withRelease = (
  manifest: Manifest,
  release: Pick<Released, "version" | "records">,
  ledgers: Ledgers,
): Manifest => ({
  // A redaction rewrites earlier entries and patches, so the hashes of all of them are those of what is left.
  releases: Object.fromEntries(
    Object.entries(ledgers.releases).map(([each, entry]) => [each, releaseHashes(ledgers, each, entry)]),
  ),
  records: recordsAfter(manifest.records, release, ledgers),
});
