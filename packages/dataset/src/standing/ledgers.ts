import type { Corrections, Redirect, Redirects } from "../../generated/types.ts";
import type { AnyRecord } from "../kinds.ts";

/** What a standing is told from. */
export interface Ledgers {
  readonly version: string;
  /** The day of each release. */
  readonly releases: Readonly<Record<string, string>>;
  readonly corrections: Corrections;
  readonly redirects: Redirects;
  /** The release that first published a record or a fact, where that was not the first of all. */
  readonly appearances: Readonly<Record<string, string>>;
  readonly recordOf: (reference: string) => AnyRecord | undefined;
}

/** What tells of retired ids. */
export type Retirements = Pick<Ledgers, "redirects">;

/** What became of a reference that is retired. */
export const redirectOf = ({ redirects: { redirects } }: Retirements, reference: string): Redirect | undefined =>
  Object.hasOwn(redirects, reference) ? redirects[reference] : undefined;

/** The day of a release; undefined where the history has none. */
export const dateOf = ({ releases }: Ledgers, release: string): string | undefined =>
  Object.hasOwn(releases, release) ? releases[release] : undefined;
