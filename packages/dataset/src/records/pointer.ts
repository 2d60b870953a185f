// JSON Pointers (RFC 6901).

/** Escapes one step of a pointer. */
export const escapeStep = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** Throws a RangeError unless this is a pointer. Programs without types may pass anything: `events.map(listFacts)` passes a number. */
export const assertPointer = (pointer: unknown): void => {
  if (typeof pointer !== "string" || (pointer !== "" && !pointer.startsWith("/")))
    throw new RangeError(`${JSON.stringify(pointer)} is not a JSON Pointer: it begins with a slash, as in "/date"`);
};

/** Splits a pointer into its steps. */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Joins steps to a pointer. */
export const formatPointer = (steps: readonly string[]): string => steps.map((step) => `/${escapeStep(step)}`).join("");

/** Whether a pointer leads to the same value as another pointer, or into it. */
export const isAtOrBelow = (pointer: string, ancestor: string): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`);
