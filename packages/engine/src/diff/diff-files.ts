import type { SurfaceChange } from "./diff-package.ts";
import type { PackageSurface } from "./snapshot.ts";

/** Files that are compared by their fields, or that nothing but people read. */
const isCompared = (path: string): boolean =>
  /^(?:package\.json|README(?:\.md)?|CHANGELOG(?:\.md)?|dist\/manifest\.json)$/.test(path);

/**
 * Which differences explain that a built file has changed too, by their location. `version` stands for another release number.
 * A file that none explains has changed in itself: in code, in a layout, or in what we do not know.
 */
const explanations: readonly (readonly [file: RegExp, differences: RegExp])[] = [
  [/^dist\/codes\.json$/, /^codes\.json/],
  [/^dist\/schema\//, /^schema\/|^version$/],
  [/^(?:dist\/)?types\//, /^types\//],
  [/^dist\/(?:csv|data)\/|^dist\/(?:datapackage|search-index)\.json$/, /^[a-z]+\/[a-z0-9-]+(?:#|$)|^csv\/|^version$/],
  [/^dist\/(?:corrections|history|redirects)\.json$|^dist\/internal\//, /./],
];

/** What is said of a file with other content. */
export const fileChanged = "file changed";

/** Whether the location of another difference explains that a file has changed. */
export const isFileExplained = (path: string, locations: Iterable<string>): boolean => {
  const known = explanations.find(([file]) => file.test(path))?.[1];
  return known !== undefined && [...locations].some((location) => known.test(location));
};

/** Whether a file can be imported under one of the exports. */
const isExported = ({ package: { exports } }: PackageSurface, path: string): boolean =>
  (Array.isArray(exports) ? exports : []).some((entry) => {
    const [prefix = "", suffix] = (String(entry).split(" -> ./")[1] ?? "").split("*");
    return suffix === undefined ? path === prefix : path.startsWith(prefix) && path.endsWith(suffix);
  });

/** The packed files that were added, removed or changed; none if one of the packages does not list its files. */
export const diffFiles = (before: PackageSurface, after: PackageSurface): readonly SurfaceChange[] => {
  const [old, now] = [before.files, after.files];
  if (!old || !now) return [];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted().flatMap((where): SurfaceChange[] => {
    if (old[where] === now[where] || isCompared(where)) return [];
    if (now[where] === undefined)
      return [{ level: isExported(before, where) ? "major" : "patch", where, what: "file removed" }];
    if (old[where] === undefined)
      return [{ level: isExported(after, where) ? "minor" : "patch", where, what: "file added" }];
    return [{ level: "patch", where, what: fileChanged }];
  });
};
