import type { Corrections, Redirects } from "../../generated/types.ts";
import type { AnyRecord } from "../records/records.ts";

/** The data from which the status of a citation is computed. */
export interface ReleaseData {
  readonly version: string;
  /** The day of each release, by number. */
  readonly releases: Readonly<Record<string, string>>;
  readonly corrections: Corrections;
  readonly redirects: Redirects;
  /** The release that first published each record and fact that the first release did not have. */
  readonly appearances: Readonly<Record<string, string>>;
  readonly findRecord: (reference: string) => AnyRecord | undefined;
}

/** The data from which the history of a reference is computed. */
export type RedirectData = Pick<ReleaseData, "redirects">;

/** Finds the day of a release. */
export const findReleaseDate = ({ releases }: ReleaseData, release: string): string | undefined =>
  Object.hasOwn(releases, release) ? releases[release] : undefined;
