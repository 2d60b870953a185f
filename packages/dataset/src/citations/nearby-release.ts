import { versionEndSource, versionSource } from "../releases/version.ts";
import { lineBreakSource, markupSource, spaceSource } from "./escape-sources.ts";

/** The words for a version, in the languages of those who write about the record. */
const wordSource = String.raw`(?<![\p{L}\p{N}])(?:version|release|vers?\.|v\.?|phiên bản|バージョン|VNJP|data|dataset)`;

const gapSource = `(?:${markupSource}|["'“”‘’«»()\\[\\],:;=?]|${spaceSource}|${lineBreakSource}){0,12}`;

const releaseSource = `[vV]?(?<release>${versionSource})${versionEndSource}`;

/** The field of an entry of a bibliography, or of metadata. */
const fieldSource = String.raw`(?<![\p{L}\p{N}])(?:version["']?\s{0,3}[:=]\s{0,3}["{]{0,2}|ET {2}- )${releaseSource}`;

/** What separates two entries: an empty line, the beginning of the next one, or the next name of the dataset. */
const entryBoundary = /\n[ \t]*\r?\n|\n@|\}\s*(?:,\s*)?\{|vnjp(?:[:/]|%3A|%2F)/gi;

/** What separates two references in prose: the same, and the next address. */
const proseBoundary = new RegExp(`${entryBoundary.source}|https?:`, "gi");

/** How a release stands after something, or before it, and what ends the search. */
const forms = [
  // “(1.2.0)”, “, version 1.2.0”, “(the record, version 1.2.0)”, “Seen today. Version 1.2.0.”; “version 1.2.0 of”.
  {
    boundary: proseBoundary,
    after: new RegExp(
      `^${gapSource}(?:(?:[^.!?。@\\n]{0,60}|[^@\\n]{0,60}[.,;(]\\s?(?=version|release))${wordSource}${gapSource})?${releaseSource}`,
      "iu",
    ),
    before: new RegExp(`${wordSource}${gapSource}${releaseSource}(?:[^.!?。\\n)]{0,30}|[.)]{1,2}\\s{1,2})$`, "iu"),
  },
  {
    boundary: entryBoundary,
    after: new RegExp(fieldSource, "iu"),
    before: new RegExp(fieldSource, "iu"),
  },
];

/** The length of the longest entry. */
const reach = 1500;

/** A release that is named next to something, and the string index after it. */
interface NearbyRelease {
  readonly release: string;
  readonly end: number;
}

/** Finds the release that a text names after a range of string indices, or before it, but not before `from`. */
export const findNearbyRelease = (
  text: string,
  start: number,
  end: number,
  from: number,
): NearbyRelease | undefined => {
  const allFollowing = text.slice(end, end + reach);
  const allPreceding = text.slice(Math.max(from, start - reach), start);
  for (const { boundary, after, before } of forms) {
    const [following = ""] = allFollowing.split(boundary, 1);
    const match = after.exec(following);
    if (match?.groups?.["release"] !== undefined)
      return { release: match.groups["release"], end: end + match.index + match[0].length };
    const preceding = allPreceding.split(boundary).at(-1) ?? "";
    const release = before.exec(preceding)?.groups?.["release"];
    if (release !== undefined) return { release, end };
  }
  return undefined;
};
