import { isObject } from "../schema/json-object.ts";

export { isObject };

/** The JSON Pointer (RFC 6901) of a path; the empty path is the whole record. */
export const formatPointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The path of a JSON Pointer. */
export const parsePointer = (pointer: string): string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value under a key; undefined if the object has no such key, even if every object inherits one of that name (`constructor`). */
export const getProperty = (object: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The value at a JSON Pointer; undefined if there is none. */
export const resolvePointer = (root: unknown, pointer: string): unknown =>
  parsePointer(pointer).reduce<unknown>(
    (value, step) => (isObject(value) ? getProperty(value, step) : undefined),
    root,
  );
