import * as z from "zod";
import { hashOfValue } from "./hash.ts";
import { identityKeys } from "./identity.ts";
import type { Release } from "../schema/index.ts";
import type { Ledgers } from "./ledgers.ts";
import type { Released } from "./replay.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestShape = z.strictObject({
  /** What each release was, by hashes: what is edited afterwards no longer has them. */
  releases: z.record(
    z.string(),
    z.strictObject({ entry: sha256, data: sha256, schemas: sha256, corrections: sha256, redirects: sha256 }),
  ),
  /** Every id that was ever published. */
  records: z.record(
    z.string(),
    z.strictObject({
      since: z.string(),
      retired: z.string().optional(),
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

/**
 * What a release is known by: the hashes of its data and schemas, of the entries that it brought, and of what else its own
 * entry in the history says of it.
 */
export const releaseHashes = (
  { corrections, redirects }: Pick<Ledgers, "corrections" | "redirects">,
  version: string,
  { date, previous, doors, code, sha256: reached }: Release,
) => ({
  ...reached,
  entry: hashOfValue({ date, previous, doors, code }),
  corrections: hashOfValue(ofRelease(corrections, version)),
  redirects: hashOfValue(ofRelease(redirects, version)),
});

/** The manifest with one more release. */
export const withRelease = (
  manifest: Manifest,
  { version, records }: Pick<Released, "version" | "records">,
  entry: Release,
  ledgers: Pick<Ledgers, "corrections" | "redirects">,
): Manifest => {
  const keys = identityKeys(records);
  const retired = Object.entries(manifest.records).flatMap(
    ([reference, known]): [string, Manifest["records"][string]][] =>
      keys.has(reference) ? [] : [[reference, { ...known, retired: known.retired ?? version }]],
  );
  const present = [...keys].map(([reference, identity]): [string, Manifest["records"][string]] => [
    reference,
    { since: manifest.records[reference]?.since ?? version, identity: [...identity] },
  ]);
  // A redaction rewrites what earlier entries said, so the hashes of its entries are those of what is left.
  const releases = Object.fromEntries(
    Object.entries(manifest.releases).map(([earlier, hashes]) => [
      earlier,
      { ...hashes, corrections: hashOfValue(ofRelease(ledgers.corrections, earlier)) },
    ]),
  );
  return {
    releases: { ...releases, [version]: releaseHashes(ledgers, version, entry) },
    records: Object.fromEntries([...retired, ...present]),
  };
};
