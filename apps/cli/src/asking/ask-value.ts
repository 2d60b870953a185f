import { isObject } from "@vnjp/engine/corpus";
import type { Expected } from "@vnjp/engine/dictionary";
import { askUntil, listed, NoAnswer, typed, type Ask } from "./ask.ts";

/** A value that is asked for. */
export interface Asked {
  readonly ask: Ask;
  /** What it is the value of, in words. */
  readonly name: string;
  readonly expected: Expected | undefined;
  /** What stands there; undefined where nothing does. */
  readonly now: unknown;
  readonly hasRecord: (reference: string) => boolean;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
}

const examplesOf = ({ examples }: Expected): string =>
  examples.length === 0 ? "" : `, such as ${examples.slice(0, 5).map(String).join(", ")}`;

/** What an answer has to look like. */
const expectation = (expected: Expected | undefined, now: unknown): string => {
  switch (expected?.form) {
    case "date":
      return `A date in EDTF${examplesOf(expected)}.`;
    case "code":
      return `One of these, or a code of your own where none fits:\n${listed(expected.known)}`;
    case "one-of":
      return `One of ${expected.options.join(", ")}. ${expected.meaning}`;
    case "reference":
      return `A record${examplesOf(expected)}.`;
    case "number":
      return `A number${examplesOf(expected)}.`;
    case "yes-or-no":
      return "true or false.";
    case "words":
      return `${expected.meaning}`;
    default:
      return `In JSON, as it is now: ${JSON.stringify(now ?? null)}`;
  }
};

const fromJson = (answer: string): unknown => {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
};

const valueIn = (answer: string, { expected, hasRecord }: Asked): unknown => {
  const isWords = expected && ["words", "date", "code", "one-of", "reference"].includes(expected.form);
  const value = isWords ? answer : fromJson(answer);
  if (value === undefined || !(expected?.isWellFormed(value) ?? true))
    return new NoAnswer(`${typed(answer)} is not what is expected.`);
  return expected?.form === "reference" && answer.includes("/") && !hasRecord(answer)
    ? new NoAnswer(`There is no record ${answer}.`)
    : value;
};

const isWords = (now: unknown) => now === undefined || typeof now === "string";

const askLeaf = (asked: Asked): Promise<unknown> => {
  const { ask, name, expected, now, isOptional = false } = asked;
  const state =
    now === undefined
      ? `${name}: there is none now.`
      : `${name} is ${isWords(now) ? `“${String(now)}”` : JSON.stringify(now)}.`;
  const ways = [
    ...(now === undefined ? (isOptional ? ["Enter: none"] : []) : ["Enter: as it is"]),
    ...(isOptional && now !== undefined ? ["-: take it out"] : []),
  ];
  const prompt = `${state}\n${expectation(expected, now)}${ways.length === 0 ? "" : `\n(${ways.join("; ")})`}`;
  return askUntil(ask, prompt, (answer) => {
    if (answer === "" && (now !== undefined || isOptional)) return now;
    if (answer === "-" && isOptional) return undefined;
    return valueIn(answer, asked);
  });
};

const askParts = async (asked: Asked, shape: Expected & { readonly form: "parts" }, now: unknown): Promise<object> => {
  const present = isObject(now) ? now : {};
  const parts: Record<string, unknown> = {};
  for (const { name, isNeeded, expected } of shape.parts) {
    const part = await askValue({
      ...asked,
      name: `${asked.name}, ${name}`,
      expected,
      now: present[name],
      isOptional: !isNeeded,
    });
    if (part !== undefined) parts[name] = part;
  }
  return parts;
};

/** Asks for a value in words that a person can give: a value that has parts is asked for part by part. */
export const askValue = async (asked: Asked): Promise<unknown> => {
  const { ask, name, expected, now } = asked;
  if (expected?.form === "parts") return askParts(asked, expected, now);
  if (expected?.form !== "either") return askLeaf(asked);
  const { by, options } = expected;
  const shapes = Object.fromEntries(Object.entries(options).map(([shape, { meaning }]) => [shape, meaning]));
  const current = isObject(now) ? String(now[by]) : undefined;
  const question = `${name}: which ${by}?\n${listed(shapes)}${current === undefined ? "" : `\n(Enter: ${current}, as it is)`}`;
  const chosen = await askUntil(ask, question, (answer) => {
    const shape = answer === "" ? (current ?? "") : answer;
    return Object.hasOwn(options, shape) ? shape : new NoAnswer(`${typed(answer)} is none of these.`);
  });
  const shape = options[chosen];
  return shape?.form === "parts"
    ? { [by]: chosen, ...(await askParts(asked, shape, chosen === current ? now : {})) }
    : askLeaf(asked);
};
