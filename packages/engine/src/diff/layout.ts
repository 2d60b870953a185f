import { isObject } from "../corpus/index.ts";

const nothing = "nothing";

/**
 * How records lie in a JSON value: `id: record`, `list of record`. Objects whose values all lie alike are maps, and other
 * objects are given by their keys.
 */
export const describeLayout = (value: unknown): string => {
  if (Array.isArray(value)) return `list of ${mergeLayouts(value) ?? "different values"}`;
  if (!isObject(value)) return typeof value;
  if (typeof value["kind"] === "string" && typeof value["id"] === "string") return "record";
  const merged = mergeLayouts(Object.values(value));
  if (merged !== undefined) return `map of ${merged}`;
  const entries = Object.entries(value).map(([key, child]) => `${key}: ${describeLayout(child)}`);
  return `{ ${entries.toSorted().join(", ")} }`;
};

/** The layout that all values have; undefined if they differ. Empty ones fit any. */
const mergeLayouts = (values: readonly unknown[]): string | undefined => {
  const layouts = new Set(values.map(describeLayout));
  const [first = nothing, ...others] = [...layouts].filter((layout) => !layout.endsWith(nothing));
  return others.length === 0 ? first : undefined;
};

/** Whether two layouts are the same, as far as an empty collection shows it. */
export const isSameLayout = (one: string, other: string): boolean =>
  one === other ||
  [[one, other] as const, [other, one] as const].some(
    ([empty, full]) => empty.endsWith(nothing) && full.startsWith(empty.slice(0, -nothing.length)),
  );
