import { isObject, pathOf, pointerOf } from "../corpus/index.ts";

/** A copy of a JSON value with the value at one place replaced, or added there. */
export const withValueAt = (root: unknown, pointer: string, value: unknown): unknown => {
  const [step, ...rest] = pathOf(pointer);
  if (step === undefined) return value;
  if (!isObject(root)) throw new Error(`there is no ${pointer} in ${JSON.stringify(root)}`);
  const own = Object.hasOwn(root, step) ? root[step] : undefined;
  return Object.fromEntries([
    ...Object.entries(root).filter(([key]) => key !== step),
    [step, withValueAt(own, pointerOf(rest), value)],
  ]);
};

/** A copy of a JSON value without the key at one place. */
export const withoutKeyAt = (root: unknown, pointer: string): unknown => {
  const [step, ...rest] = pathOf(pointer);
  if (step === undefined || !isObject(root)) throw new Error(`there is no ${pointer} in ${JSON.stringify(root)}`);
  return Object.fromEntries(
    Object.entries(root).flatMap(([key, value]): [string, unknown][] => {
      if (key !== step) return [[key, value]];
      return rest.length === 0 ? [] : [[key, withoutKeyAt(value, pointerOf(rest))]];
    }),
  );
};

/** Every place of a JSON value, itself included, as a pointer with the value there; no array is entered. */
export function* placesOf(value: unknown, pointer = ""): Generator<{ pointer: string; value: unknown }> {
  yield { pointer, value };
  if (isObject(value))
    for (const [key, child] of Object.entries(value)) yield* placesOf(child, pointer + pointerOf([key]));
}
