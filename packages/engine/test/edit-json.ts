import { isObject, parsePointer, formatPointer } from "../src/corpus/index.ts";

/** A copy of a JSON value with the value at a pointer replaced or added. */
export const setJsonValue = (root: unknown, pointer: string, value: unknown): unknown => {
  const [step, ...rest] = parsePointer(pointer);
  if (step === undefined) return value;
  if (!isObject(root)) throw new Error(`there is no ${pointer} in ${JSON.stringify(root)}`);
  const child = Object.hasOwn(root, step) ? root[step] : undefined;
  return Object.fromEntries([
    ...Object.entries(root).filter(([key]) => key !== step),
    [step, setJsonValue(child, formatPointer(rest), value)],
  ]);
};

/** A copy of a JSON value without the key at a pointer. */
export const removeJsonKey = (root: unknown, pointer: string): unknown => {
  const [step, ...rest] = parsePointer(pointer);
  if (step === undefined || !isObject(root)) throw new Error(`there is no ${pointer} in ${JSON.stringify(root)}`);
  return Object.fromEntries(
    Object.entries(root).flatMap(([key, value]): [string, unknown][] => {
      if (key !== step) return [[key, value]];
      return rest.length === 0 ? [] : [[key, removeJsonKey(value, formatPointer(rest))]];
    }),
  );
};

/** Every value in a JSON value with its pointer, including the value itself; arrays are not entered. */
export function* walkJson(value: unknown, pointer = ""): Generator<{ pointer: string; value: unknown }> {
  yield { pointer, value };
  if (isObject(value))
    for (const [key, child] of Object.entries(value)) yield* walkJson(child, pointer + formatPointer([key]));
}
