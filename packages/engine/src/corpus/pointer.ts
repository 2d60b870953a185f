/** JSON Pointer (RFC 6901) of a path; the empty path is the whole record. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The path of a JSON Pointer. */
export const pathOf = (pointer: string): string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value under a key; undefined where there is none, also under a name that every object inherits (`constructor`). */
export const ownAt = (object: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The value at a JSON Pointer; undefined where there is none. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  pathOf(pointer).reduce<unknown>((value, step) => (isObject(value) ? ownAt(value, step) : undefined), root);
