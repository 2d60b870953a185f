import { versionEndSource, versionSource } from "../releases/version.ts";
import { buildCharacterSource, lineBreakSource } from "./escape-sources.ts";
import { findNearbyRelease } from "./nearby-release.ts";

const at = `(?:${buildCharacterSource("@", "commat")})`;
const slash = `(?:${buildCharacterSource("/", "sol")})`;
const lineBreak = `(?:-?(?:${lineBreakSource}))?`;

/** The name of the package, or what people call the dataset if they give its version. */
export const datasetNamePattern = new RegExp(
  String.raw`${at}vnjp${slash}${lineBreak}data${lineBreak}set(?![a-z0-9_])|(?<![\p{L}\p{N}@/:])VNJP (?:dataset|data set|data)(?![\p{L}\p{N}])`,
  "giu",
);

const number = String.raw`(?:0|[1-9]\d*)`;

const brokenDot = `${lineBreak}\\.${lineBreak}`;

/** A number of a range may have fewer parts, or an `x`. */
const part = `(?:${number}|[xX*])`;
const bound = `(?:[~^=]|%5E|%7E|[<>]=?)?[ ]?[vV]?(?:${versionSource}|\\d+(?:\\.${part}){0,2})${versionEndSource}`;
const range = `(?<range>${bound}(?:(?: ?\\|\\| ?| - | )${bound}){0,4})`;
const release = `(?<release>${versionSource})${versionEndSource}`;

/** The forms in which a release follows the name of the package, each from the end of the name on. */
const followingPatterns = [
  // Lock files of pnpm, npm and yarn: the release that a range led to.
  `["']?:\\s{1,12}specifier:\\s{1,3}[^\\n]{1,80}\\n\\s{1,12}version:\\s{1,3}["']?${release}`,
  `"\\s?:\\s?\\{\\s{0,12}"version"\\s?:\\s?"${release}`,
  `@(?:npm:)?[^\\s"',@]{1,40}(?:"?, "?@vnjp/dataset@[^"',\\n]{1,40}){0,9}"?:\\s{1,4}version:?\\s"?${release}`,
  // package.json, bun.lock, import maps and YAML.
  `["']?\\s?:\\s?\\[?\\s{0,12}["']?(?:npm:|workspace:)?${range}`,
  // A release that is broken over lines, as a PDF has it.
  `${lineBreak}${at}(?<broken>${number}${brokenDot}${number}${brokenDot}${number})(?![0-9A-Za-z-]|\\.\\d)`,
  // npm, jsDelivr, unpkg and esm.sh, and package URLs.
  `${lineBreak}${at}${lineBreak}(?:npm:|workspace:)?${range}`,
  `${slash}-${slash}dataset-${release.replace(versionEndSource, "")}\\.tgz`,
  `${slash}(?:v${slash})?[vV]?${release}`,
].map((source) => new RegExp(source, "yiu"));

/** A release that a text gives the dataset. */
export interface DatasetRelease {
  readonly release: string;
  readonly range: string | undefined;
  /** The string index after the citation. */
  readonly end: number;
  /** The string index from which on the next citation can begin and have its release. */
  readonly from: number;
}

const exactPattern = new RegExp(`^=?\\s?[vV]?(?<release>${versionSource})$`);

/** Finds the first release that a range allows. */
const findFirstRelease = (text: string): string | undefined => {
  const [, major, minor = "0", patch = "0"] = /^[~^=>\sv]*(\d+)(?:\.(\d+))?(?:\.(\d+))?/i.exec(text) ?? [];
  return major === undefined ? undefined : `${major}.${minor}.${patch}`;
};

/** Finds the release that a text gives the dataset, whose name is between two string indices; not from before `from`. */
export const findDatasetRelease = (
  text: string,
  nameStart: number,
  nameEnd: number,
  from: number,
): DatasetRelease | undefined => {
  for (const pattern of followingPatterns) {
    pattern.lastIndex = nameEnd;
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const end = pattern.lastIndex;
    const broken = groups["broken"]?.replaceAll(/[^\d.]/g, "");
    const written = broken ?? groups["range"]?.replace(/%5E/i, "^").replace(/%7E/i, "~") ?? groups["release"] ?? "";
    const exact = exactPattern.exec(written)?.groups?.["release"];
    const first = exact ?? findFirstRelease(written);
    if (first !== undefined)
      return { release: first, range: exact === undefined ? written : undefined, end, from: end };
  }
  // The name in an import, or as a key, has no version next to it: what follows is about something else.
  const isImported = /(?:from|import|require)\s?\(?\s?["'`]$/.test(text.slice(Math.max(0, nameStart - 12), nameStart));
  if (isImported || /^["']?\s?:/.test(text.slice(nameEnd, nameEnd + 3))) return undefined;
  const nearby = findNearbyRelease(text, nameStart, nameEnd, from);
  return nearby && { release: nearby.release, range: undefined, end: nameEnd, from: Math.max(nameEnd, nearby.end) };
};
