import appearances from "#appearances" with { type: "json" };
import log from "#corrections" with { type: "json" };
import redirects from "#redirects" with { type: "json" };
import type { RecordCitation } from "../citing/citation.ts";
import { citationsIn } from "../citing/citations-in.ts";
import { get } from "../get.ts";
import { version } from "../kinds.ts";
import type { Ledgers } from "./ledgers.ts";
import { releases } from "../releases.ts";
import { traced, type Standing } from "./traced.ts";
import { compareVersions } from "../versions.ts";

const parsed = (words: string): RecordCitation => {
  const [found] = citationsIn(words);
  if (!found || found.start !== 0 || found.end !== Array.from(words).length)
    throw new RangeError(`${JSON.stringify(words)} is no citation, such as "vnjp:event/…@1.2.0#/date/day"`);
  return found;
};

const never: Standing = { outcome: "unknown", missing: "release", earlier: [] };

/** What became of a citation, by given ledgers. */
export const standingIn = (ledgers: Ledgers, citation: RecordCitation | string): Standing => {
  const cited = typeof citation === "string" ? parsed(citation) : citation;
  const { release } = cited;
  // A pre-release is there to be tried: no citation of it is promised anything.
  if (compareVersions(release, release) === 0 && release.includes("-")) return never;
  if (!Object.hasOwn(ledgers.releases, release))
    return compareVersions(release, ledgers.version) > 0 ? { outcome: "newer" } : never;
  return traced(ledgers, cited);
};

/**
 * What became of a record or fact since the release that a citation names: whether it stands, was corrected, moved,
 * merged, split or withdrawn. Takes a citation, or the string of one; what it says holds for this release of the data,
 * and it asks nobody. A fact that was corrected and corrected back is current, with both corrections in `undone`.
 * Throws a RangeError on a string that is no citation, or a number that is no release number.
 */
export const standingOf = (citation: RecordCitation | string): Standing =>
  standingIn({ version, releases, corrections: log, redirects, appearances, recordOf: get }, citation);
