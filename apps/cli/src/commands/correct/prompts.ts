import { type Corpus, isObject } from "@vnjp/engine/corpus";
import type { ExpectedValue } from "@vnjp/engine/dictionary";
import { isFact } from "@vnjp/engine/diff";
import { formatQuote, joinList } from "@vnjp/engine/display";
import { isSameJson } from "@vnjp/engine/publish";
import { CannotRunError } from "../../io/output.ts";
import {
  formatAnswer,
  formatOptions,
  InvalidAnswer,
  type Prompt,
  promptChoice,
  promptUntilValid,
} from "../../io/prompts.ts";
import type { FactUpdate } from "./apply-correction.ts";
import {
  type ChangeOptions,
  getTargetEvidence,
  hasChangeOption,
  hasEvidenceOption,
  parseCorrectionOptions,
  type RequestedCorrection,
  type UsedKeys,
} from "./parse-options.ts";
import { promptEvidence } from "./prompt-evidence.ts";
import type { Target } from "./target.ts";
import { getExpected, getTargetValue, replacePart } from "./value.ts";

/** The ways to correct a fact. */
const getChangeOptions = (currentValue: unknown): Readonly<Record<string, string>> => ({
  value: currentValue === null ? "it has a value after all" : "its value is wrong",
  ...(currentValue === null ? {} : { "not-stated": "the text does not state it" }),
  evidence: "its value is right, but its evidence is not",
  withdraw: "the whole fact is wrong: remove it",
});

const promptChange = async (promptUser: Prompt, corpus: Corpus, target: Target): Promise<Partial<FactUpdate>> => {
  const currentValue = getTargetValue(target);
  if (isFact(target.unit) && target.part.length === 0) {
    const currentLabel = currentValue === null ? "It is not stated" : `It is ${JSON.stringify(currentValue)}`;
    const choice = await promptChoice(
      promptUser,
      `${target.reference}#${target.pointer}. ${currentLabel}. What do you want to correct?`,
      getChangeOptions(currentValue),
    );
    if (choice === "evidence") return {};
    if (choice === "not-stated") return { basis: "not-stated" };
    if (choice === "withdraw") return { withdraw: true };
  }
  const value = await promptValue({
    promptUser,
    name: "The value",
    expected: getExpected(corpus, target),
    currentValue: currentValue ?? undefined,
    hasRecord: (reference) => corpus.records.has(reference),
  });
  const newValue = replacePart(target, value);
  return isSameJson(newValue, target.currentValue) ? {} : { newValue };
};

/** Resolves what to change from the options, and prompts for the rest. Throws a CannotRunError if there is no terminal. */
export const resolveCorrection = async (
  corpus: Corpus,
  options: ChangeOptions,
  target: Target,
  usedKeys: UsedKeys,
  promptUser: Prompt | undefined,
): Promise<RequestedCorrection> => {
  const { correctionEvidence, update } = parseCorrectionOptions(corpus, options, target, usedKeys);
  const { evidenceForCorrection = false } = options;
  const hasChange = hasChangeOption(options);
  if (!promptUser && !hasChange && !evidenceForCorrection)
    throw new CannotRunError(
      "Not a terminal: say what to change with --to, --quote, --source, --remove-evidence, --basis, --fact-note or --withdraw.",
    );
  if (!promptUser || options.withdraw === true) return { correctionEvidence, update };
  // A pointer to an evidence entry already says what to change.
  const change = hasChange || target.key !== undefined ? {} : await promptChange(promptUser, corpus, target);
  const isEvidencePrompted =
    isFact(target.unit) &&
    change.withdraw !== true &&
    (options.to !== undefined || !hasChange) &&
    (evidenceForCorrection || !hasEvidenceOption(options)) &&
    options.removeEvidence === undefined;
  if (!isEvidencePrompted) return { correctionEvidence, update: { ...update, ...change } };
  const evidence = await promptEvidence({
    promptUser,
    corpus,
    present: getTargetEvidence(target),
    publishedKeys: usedKeys.published,
    isDate: getExpected(corpus, { ...target, part: [] })?.form === "date",
  });
  return { correctionEvidence, update: { ...update, ...change, ...evidence } };
};

interface ValuePromptInput {
  readonly promptUser: Prompt;
  /** The name of the value in questions: `The value, form`. */
  readonly name: string;
  readonly expected: ExpectedValue | undefined;
  /** Undefined if there is no value now. */
  readonly currentValue: unknown;
  readonly hasRecord: (reference: string) => boolean;
  readonly isOptional?: boolean;
}

const formatExamples = ({ examples }: ExpectedValue): string =>
  examples.length === 0 ? "" : `, such as ${examples.slice(0, 5).map(String).join(", ")}`;

const describeExpected = (expected: ExpectedValue | undefined, currentValue: unknown): string => {
  switch (expected?.form) {
    case "date":
      return `A date in EDTF${formatExamples(expected)}.`;
    case "code":
      return `One of these, or a new code if none fits:\n${formatOptions(expected.known)}`;
    case "one-of":
      return `One of ${joinList(expected.options, "en", "or")}. ${expected.meaning}`;
    case "reference":
      return `A record${formatExamples(expected)}.`;
    case "number":
      return `A number${formatExamples(expected)}.`;
    case "boolean":
      return "true or false.";
    case "text":
      return `${expected.meaning}`;
    default:
      return `JSON, like the current value: ${JSON.stringify(currentValue ?? null)}`;
  }
};

const parseJson = (answer: string): unknown => {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
};

const parseAnswer = (answer: string, { expected, hasRecord }: ValuePromptInput): unknown => {
  const isText = expected && ["text", "date", "code", "one-of", "reference"].includes(expected.form);
  const value = isText ? answer : parseJson(answer);
  if (value === undefined || !(expected?.isWellFormed(value) ?? true))
    return new InvalidAnswer(`${formatAnswer(answer)} is not valid.`);
  return expected?.form === "reference" && answer.includes("/") && !hasRecord(answer)
    ? new InvalidAnswer(`There is no record ${answer}.`)
    : value;
};

const formatCurrentValue = (currentValue: unknown): string =>
  typeof currentValue === "string" ? formatQuote(currentValue) : JSON.stringify(currentValue);

const promptLeaf = (input: ValuePromptInput): Promise<unknown> => {
  const { promptUser, name, expected, currentValue, isOptional = false } = input;
  const state =
    currentValue === undefined ? `${name} has no value.` : `${name} is ${formatCurrentValue(currentValue)}.`;
  const hints = [
    ...(currentValue === undefined ? (isOptional ? ["Enter: none"] : []) : ["Enter: no change"]),
    ...(isOptional && currentValue !== undefined ? ["-: remove it"] : []),
  ];
  const question = `${state}\n${describeExpected(expected, currentValue)}${hints.length === 0 ? "" : `\n(${hints.join("; ")})`}`;
  return promptUntilValid(promptUser, question, (answer) => {
    if (answer === "" && (currentValue !== undefined || isOptional)) return currentValue;
    if (answer === "-" && isOptional) return undefined;
    return parseAnswer(answer, input);
  });
};

const promptParts = async (
  input: ValuePromptInput,
  shape: ExpectedValue & { readonly form: "parts" },
  currentValue: unknown,
): Promise<object> => {
  const present = isObject(currentValue) ? currentValue : {};
  const parts: Record<string, unknown> = {};
  for (const { name, isRequired, expected } of shape.parts) {
    const part = await promptValue({
      ...input,
      name: `${input.name}, ${name}`,
      expected,
      currentValue: present[name],
      isOptional: !isRequired,
    });
    if (part !== undefined) parts[name] = part;
  }
  return parts;
};

/** Asks for a value; for a value with parts, part by part. */
const promptValue = async (input: ValuePromptInput): Promise<unknown> => {
  const { promptUser, name, expected, currentValue } = input;
  if (expected?.form === "parts") return promptParts(input, expected, currentValue);
  if (expected?.form !== "union") return promptLeaf(input);
  const { by, options } = expected;
  const shapes = Object.fromEntries(Object.entries(options).map(([shape, { meaning }]) => [shape, meaning]));
  const current = isObject(currentValue) ? String(currentValue[by]) : undefined;
  const question = `${name}: which ${by}?\n${formatOptions(shapes)}${current === undefined ? "" : `\n(Enter: ${current}, no change)`}`;
  const choice = await promptUntilValid(promptUser, question, (answer) => {
    const shape = answer === "" ? (current ?? "") : answer;
    return Object.hasOwn(options, shape) ? shape : new InvalidAnswer(`${formatAnswer(answer)} is not one of these.`);
  });
  const shape = options[choice];
  return shape?.form === "parts"
    ? { [by]: choice, ...(await promptParts(input, shape, choice === current ? currentValue : {})) }
    : promptLeaf(input);
};
