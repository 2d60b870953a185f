const unescaped = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** The steps of a JSON Pointer (RFC 6901): `/participants/chien/role/co-chair` has four. */
export const stepsOf = (pointer: string): readonly string[] => pointer.split("/").slice(1).map(unescaped);

/** The value at a JSON Pointer; undefined where there is none. */
export const valueAt = (record: object, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    record,
  );
