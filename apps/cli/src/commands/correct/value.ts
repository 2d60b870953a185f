import { isObject, parsePointer, formatPointer, resolvePointer, type Corpus } from "@vnjp/engine/corpus";
import { resolveExpectedPart, resolveExpectedValue, type ExpectedValue } from "@vnjp/engine/dictionary";
import { joinList } from "@vnjp/engine/display";
import { CannotRunError } from "../../io/output.ts";
import { setValueAtPath } from "./apply-correction.ts";
import type { Target } from "./target.ts";

/** What the schema expects of the target: of the whole value, or of the part that the pointer leads to. */
export const getExpected = (
  { records }: Corpus,
  { reference, pointer, part, currentValue }: Target,
): ExpectedValue | undefined => {
  const record = records.get(reference);
  const whole = record && resolveExpectedValue(record, parsePointer(pointer));
  return whole && resolveExpectedPart(whole, currentValue, part);
};

/** The current value of the target, or of the part that the pointer leads to. */
export const getTargetValue = ({ currentValue, part }: Target): unknown =>
  part.length === 0 ? currentValue : resolvePointer(currentValue, formatPointer(part));

/** The whole value after the target or its part is replaced. */
export const replacePart = ({ currentValue, part, reference, pointer }: Target, value: unknown): unknown => {
  if (part.length > 0 && !isObject(resolvePointer(currentValue, formatPointer(part.slice(0, -1)))))
    throw new CannotRunError(
      `The value of ${reference}#${pointer} has no part ${formatPointer(part)}: it is ${JSON.stringify(currentValue)}.`,
    );
  return setValueAtPath(currentValue, part, value);
};

const isText = (expected: ExpectedValue | undefined, currentValue: unknown): boolean =>
  expected === undefined
    ? typeof currentValue === "string"
    : ["text", "date", "code", "one-of", "reference"].includes(expected.form);

/** Text is taken as it is; a number, a boolean or a value with parts is JSON. */
const parseInput = (input: string, expected: ExpectedValue | undefined, target: Target): unknown => {
  const currentValue = getTargetValue(target);
  if (isText(expected, currentValue)) return input;
  try {
    return JSON.parse(input);
  } catch {
    const parts = expected?.form === "parts" ? expected.parts.map(({ name }) => name) : [];
    const hint =
      parts.length === 0
        ? ""
        : ` Or name a part of it, such as ${target.pointer}/value/${parts[0] ?? ""}: it has ${joinList(parts)}.`;
    throw new CannotRunError(
      `${input} is not JSON, but the value must be, like the current one: ${JSON.stringify(currentValue)}.${hint}`,
    );
  }
};

/** The whole value that the input makes of the current one; undefined removes the part that the pointer leads to. */
export const parseValue = (corpus: Corpus, target: Target, input: string | undefined): unknown =>
  replacePart(target, input === undefined ? undefined : parseInput(input, getExpected(corpus, target), target));
