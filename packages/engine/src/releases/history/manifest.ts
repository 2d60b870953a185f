import * as z from "zod";
import { hashValue } from "../../publish/index.ts";
import { listSubjectReferences, selectRedirects } from "../../redirects/index.ts";
import type { Corrections, Redirects, Release } from "../../schema/index.ts";
import { computeIdentityKeys, isPostKey } from "./identity-keys.ts";
import type { ReleaseData, ReleaseSnapshot } from "./replay.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  /** The hashes of each release: they show whether it was edited later. */
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
  /** Every id ever published. */
  records: z.record(
    z.string(),
    z.strictObject({
      since: z.string(),
      retired: z.string().optional(),
      /** The identity keys of the subject when it was first published, under any id, or last corrected by kind identity. */
      origin: z.array(z.string()),
      /** The identity keys in the last release that has it. */
      identity: z.array(z.string()),
    }),
  ),
});

/** What the repository keeps of each release, so that ids cannot be forgotten nor past entries edited. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Parses a manifest. Throws a ZodError if the value is not one. */
export const parseManifest = (value: unknown): Manifest => manifestSchema.parse(value);

/** The corrections that one release added. */
export const filterByRelease = (corrections: Corrections, version: string): Corrections =>
  Object.fromEntries(Object.entries(corrections).filter(([, { release }]) => release === version));

/** The redirects that one release added. */
export const filterRedirects = (redirects: Redirects, version: string): Redirects =>
  selectRedirects(redirects, (release) => release === version);

/** The records whose identity a correction confirms, whatever their keys were. */
export const findIdentityCorrections = (entries: Corrections): ReadonlySet<string> =>
  new Set(Object.values(entries).flatMap(({ record, kind }) => (kind === "identity" ? [record] : [])));

/** The hashes of a release: of its data and schemas, of the entries that it added, and of its entry in the history. */
export const computeReleaseHashes = (
  { corrections, redirects }: Pick<ReleaseData, "corrections" | "redirects">,
  version: string,
  { date, previous, sha256: hashes, data, schemas }: Release,
) => ({
  ...hashes,
  entry: hashValue({ date, previous }),
  // After a redaction, a replay no longer gives the hash of the data. This hash remains.
  patches: hashValue({ data, schemas }),
  corrections: hashValue(filterByRelease(corrections, version)),
  redirects: hashValue(filterRedirects(redirects, version)),
});

/** The records of the manifest after one more release. */
export const updateRecords = (
  before: Manifest["records"],
  { version, records }: Pick<ReleaseSnapshot, "version" | "records">,
  { corrections, redirects }: Pick<ReleaseData, "corrections" | "redirects">,
): Manifest["records"] => {
  const keys = computeIdentityKeys(records);
  const entries = filterByRelease(corrections, version);
  const confirmed = findIdentityCorrections(entries);
  // The identity keys of a redacted record are removed too.
  const redacted = new Set(
    Object.values(entries).flatMap(({ record, kind }) =>
      kind === "redaction" ? listSubjectReferences(record, redirects) : [],
    ),
  );
  // The post of a person comes from a membership, and goes if that is redacted.
  const isRedactedPostKey = [...redacted].some((reference) => reference.startsWith("membership/"))
    ? (key: string, recordKeys: readonly string[] = []) => isPostKey(key) && !recordKeys.includes(key)
    : () => false;
  const retired = Object.entries(before).flatMap(([reference, known]): [string, Manifest["records"][string]][] =>
    keys.has(reference)
      ? []
      : [
          [
            reference,
            {
              ...known,
              origin: known.origin.filter((key) => !isRedactedPostKey(key)),
              identity: known.identity.filter((key) => !isRedactedPostKey(key)),
              ...(redacted.has(reference) ? { origin: [], identity: [] } : {}),
              retired: known.retired ?? version,
            },
          ],
        ],
  );
  // The first identity keys follow a subject to a new id: else it could become another subject by small steps and moves.
  const moved = new Map(
    Object.entries(filterRedirects(redirects, version)).flatMap(([from, redirect]): [string, string][] =>
      redirect.kind === "moved" && !keys.has(from) ? [[redirect.to, from]] : [],
    ),
  );
  const present = [...keys].map(([reference, recordKeys]): [string, Manifest["records"][string]] => {
    const known = before[reference];
    const { origin } = known ?? before[moved.get(reference) ?? ""] ?? {};
    const identity = [...recordKeys];
    return [
      reference,
      {
        since: known?.since ?? version,
        origin:
          origin && !confirmed.has(reference) && !redacted.has(reference)
            ? origin.filter((key) => !isRedactedPostKey(key, identity))
            : identity,
        identity,
      },
    ];
  });
  return Object.fromEntries([...retired, ...present]);
};

/** The manifest after one more release. */
export const addRelease = (
  manifest: Manifest,
  release: Pick<ReleaseSnapshot, "version" | "records">,
  releaseData: ReleaseData,
): Manifest => ({
  // A redaction rewrites earlier entries and patches, so all hashes are computed again.
  releases: Object.fromEntries(
    Object.entries(releaseData.releases).map(([version, entry]) => [
      version,
      computeReleaseHashes(releaseData, version, entry),
    ]),
  ),
  records: updateRecords(manifest.records, release, releaseData),
});
