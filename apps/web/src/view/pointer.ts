const unescapeStep = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** Splits a JSON Pointer (RFC 6901) into its steps: `/participants/chien/role/co-chair` has four. */
export const parsePointer = (pointer: string): readonly string[] => pointer.split("/").slice(1).map(unescapeStep);

/** Gets the value at a JSON Pointer; undefined if there is none. */
export const resolvePointer = (record: object, pointer: string): unknown =>
  parsePointer(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    record,
  );
