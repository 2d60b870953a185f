import * as z from "zod";
import { listSubjectReferences, selectRedirects } from "../../redirects/index.ts";
import type { Corrections, Redirects } from "../../schema/index.ts";
import { computeIdentityKeys, isPostKey } from "./identity-keys.ts";
import type { ReleaseData, ReleaseSnapshot } from "./replay.ts";

/** The shape of `identities.json`. */
export const identities = z.record(
  z.string(),
  z.strictObject({
    since: z.string(),
    retired: z.string().optional(),
    /** The identity keys of the subject when it was first published, under any id, or last corrected by kind identity. */
    origin: z.array(z.string()),
    /** The identity keys in the last release that has it. */
    identity: z.array(z.string()),
  }),
);

/** Every id ever published, with its identity keys. The repository keeps it, so that no id is forgotten. */
export type Identities = z.infer<typeof identities>;

/** The corrections that one release added. */
export const filterByRelease = (corrections: Corrections, version: string): Corrections =>
  Object.fromEntries(Object.entries(corrections).filter(([, { release }]) => release === version));

/** The redirects that one release added. */
export const filterRedirects = (redirects: Redirects, version: string): Redirects =>
  selectRedirects(redirects, (release) => release === version);

/** The records whose identity a correction confirms, whatever their keys were. */
export const findIdentityCorrections = (entries: Corrections): ReadonlySet<string> =>
  new Set(Object.values(entries).flatMap(({ record, kind }) => (kind === "identity" ? [record] : [])));

/** The identities after one more release. */
export const updateIdentities = (
  before: Identities,
  { version, records }: Pick<ReleaseSnapshot, "version" | "records">,
  { corrections, redirects }: Pick<ReleaseData, "corrections" | "redirects">,
): Identities => {
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
  const retired = Object.entries(before).flatMap(([reference, known]): [string, Identities[string]][] =>
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
  const present = [...keys].map(([reference, recordKeys]): [string, Identities[string]] => {
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
