import { isObject, pathOf, pointerOf, valueAt, type Evidence } from "@vnjp/engine/corpus";
import type { Releases } from "@vnjp/engine/schema";
import type { Released } from "@vnjp/engine/history";

/** The keys of an object that stands at a path of a value. */
const keysAt = (value: unknown, path: readonly string[]): readonly string[] => {
  const found = valueAt(value, pointerOf(path));
  return isObject(found) ? Object.keys(found) : [];
};

/**
 * Every key that the evidence of a fact has had in a release (`/event/…/date/day`): the last one has its own, and the way back from each release
 * has those that went before. A key is never used again, also where its piece is gone.
 */
export const keysPublished = (last: Released | undefined, releases: Releases, place: string): readonly string[] => {
  const within = [...pathOf(place), "evidence"];
  const path = ["records", ...within];
  const went = Object.values(releases).flatMap(({ data }) =>
    data.flatMap((step) => {
      const at = pathOf(step.path);
      if (path.every((name, index) => at[index] === name)) return at.slice(path.length, path.length + 1);
      const isAbove = at.every((name, index) => path[index] === name);
      return isAbove && "value" in step ? keysAt(step.value, path.slice(at.length)) : [];
    }),
  );
  return [...keysAt(last?.records, within), ...went];
};

/** A key for a piece that has none yet: what it supports, or what it is, or where it comes from, or that with a number. */
export const freeKey = (piece: Evidence, taken: ReadonlySet<string>): string => {
  const what = piece.kind === "span" ? "words" : "page";
  const [, from = what] =
    /^(?:source\/|dispatch\/)?([^/]+)/.exec(piece.kind === "span" ? piece.text : piece.source) ?? [];
  const names = [...(piece.supports === undefined ? [] : [piece.supports]), what, from];
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${what}-${index + 2}`);
  return [...names, ...numbered].find((each) => !taken.has(each)) ?? what;
};
