import { serializeCanonicalJson } from "../../publish/index.ts";
import type { PreparedRelease } from "./release-state.ts";
import type { ReleaseSnapshot } from "./replay.ts";

/** The content of each file of the folder `releases/`, by name. */
export type ReleaseFiles = Readonly<Record<string, string>>;

/** The files of the folder `releases/` after a release. */
export const listReleaseFiles = (
  release: ReleaseSnapshot,
  { corrections, redirects, releases, identities }: PreparedRelease,
): ReleaseFiles => ({
  "corrections.json": serializeCanonicalJson({ corrections }),
  "redirects.json": serializeCanonicalJson({ redirects }),
  "history.json": serializeCanonicalJson({ releases }),
  "identities.json": serializeCanonicalJson(identities),
  "last.json": serializeCanonicalJson(release),
});
