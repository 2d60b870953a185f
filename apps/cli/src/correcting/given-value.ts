import { isObject, pathOf, pointerOf, valueAt, type Corpus } from "@vnjp/engine/corpus";
import { expectedAt, expectedIn, type Expected } from "@vnjp/engine/dictionary";
import { CannotRun } from "../output.ts";
import { withValueAt } from "./corrected.ts";
import type { Target } from "./target.ts";

/** What the schemas expect where somebody points: of the value, or of a part of it. */
export const expectedOf = ({ records }: Corpus, { reference, pointer, part, now }: Target): Expected | undefined => {
  const record = records.get(reference);
  const whole = record && expectedIn(record, pathOf(pointer));
  return whole && expectedAt(whole, now, part);
};

/** What stands now where somebody points. */
export const presentOf = ({ now, part }: Target): unknown => (part.length === 0 ? now : valueAt(now, pointerOf(part)));

/** The whole value, with another one where somebody points. */
export const wholeWith = ({ now, part, reference, pointer }: Target, value: unknown): unknown => {
  if (part.length > 0 && !isObject(valueAt(now, pointerOf(part.slice(0, -1)))))
    throw new CannotRun(
      `The value of ${reference}#${pointer} has no part ${pointerOf(part)}: it is ${JSON.stringify(now)}.`,
    );
  return withValueAt(now, part, value);
};

const isWords = (expected: Expected | undefined, now: unknown): boolean =>
  expected === undefined
    ? typeof now === "string"
    : ["words", "date", "code", "one-of", "reference"].includes(expected.form);

/** A value of one word is words; anything else is JSON, as its number or its parts are written. */
const parsed = (words: string, expected: Expected | undefined, target: Target): unknown => {
  const now = presentOf(target);
  if (isWords(expected, now)) return words;
  try {
    return JSON.parse(words);
  } catch {
    const parts = expected?.form === "parts" ? expected.parts.map(({ name }) => name) : [];
    const hint =
      parts.length === 0
        ? ""
        : ` Or name a part of it, as in ${target.pointer}/value/${parts[0] ?? ""}: it has ${parts.join(", ")}.`;
    throw new CannotRun(`${words} is no JSON, and what stands there now is: ${JSON.stringify(now)}.${hint}`);
  }
};

/** The whole value that the words of a command line make of the present one; undefined words take out what is pointed at. */
export const givenValue = (corpus: Corpus, target: Target, words: string | undefined): unknown =>
  wholeWith(target, words === undefined ? undefined : parsed(words, expectedOf(corpus, target), target));
