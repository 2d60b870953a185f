import * as z from "zod";
import type { Identities } from "./identities.ts";
import type { ReleaseData, ReleaseSnapshot } from "./replay.ts";

/** What a release writes: the published release data, and the identities, which only the repository keeps. */
export interface PreparedRelease extends ReleaseData {
  readonly identities: Identities;
}

/** What the repository keeps of its releases. */
export interface ReleaseState {
  /** The last release; undefined before the first. */
  readonly last: ReleaseSnapshot | undefined;
  /** The release data as the last release left it. */
  readonly before: PreparedRelease;
}

/** The state before the first release. */
export const emptyRelease: PreparedRelease = { corrections: {}, redirects: {}, releases: {}, identities: {} };

const texts = z.record(z.string(), z.string());

const code = z.strictObject({
  meaning: z.strictObject({ en: z.string(), fr: z.string().optional() }),
  label: z.strictObject({ en: z.string(), fr: z.string() }),
  deprecated: z.literal(true).optional(),
});

const tableColumn = z.strictObject({
  name: z.string(),
  type: z.string(),
  key: z.literal(true).optional(),
  refersTo: z.string().optional(),
});

/** The shape of `last.json`. Its records and schemas are proved by their hashes. */
export const lastRelease = z.strictObject({
  version: z.string(),
  records: z.record(z.string(), z.record(z.string(), z.unknown())),
  schemas: z.record(z.string(), z.unknown()),
  codes: z.record(z.string(), z.record(z.string(), code)),
  tables: z.record(z.string(), z.array(tableColumn)),
  surface: z.strictObject({
    package: z.record(z.string(), z.unknown()),
    layouts: texts,
    types: texts,
    files: texts,
  }),
});
