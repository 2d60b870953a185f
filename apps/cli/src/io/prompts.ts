import type { Output } from "./output.ts";

/** Asks the user one question. Fails if the input ends; then nothing is written. */
export type Prompt = NonNullable<Output["promptUser"]>;

/** Why an answer is not accepted: the question is asked again. */
export class InvalidAnswer {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Asks until the answer is accepted. */
export const promptUntilValid = async <T>(
  promptUser: Prompt,
  question: string,
  parse: (answer: string) => T | InvalidAnswer,
): Promise<T> => {
  for (let currentQuestion = question; ;) {
    const answer = parse((await promptUser(`${currentQuestion}\n> `)).trim());
    if (!(answer instanceof InvalidAnswer)) return answer;
    currentQuestion = `${answer.reason} ${question}`;
  }
};

/** An answer as the subject of an error message. */
export const formatAnswer = (answer: string): string => (answer === "" ? "An empty answer" : `“${answer}”`);

export const formatOptions = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(([code, meaning]) => `  ${code}: ${meaning}`)
    .join("\n");

/** The codes of a choice, each with its meaning. */
export const buildOptions = <T extends string>(
  codes: readonly T[],
  getMeaning: (code: T) => string,
): Readonly<Record<T, string>> =>
  Object.fromEntries(codes.map((code) => [code, getMeaning(code)])) as Readonly<Record<T, string>>;

export const isOption = <T extends string>(options: Readonly<Record<T, string>>, input: string): input is T =>
  Object.hasOwn(options, input);

/** Asks for one of several codes. */
export const promptChoice = <T extends string>(
  promptUser: Prompt,
  question: string,
  options: Readonly<Record<T, string>>,
): Promise<T> =>
  promptUntilValid(promptUser, `${question}\n${formatOptions(options)}`, (answer) =>
    isOption(options, answer) ? answer : new InvalidAnswer(`${formatAnswer(answer)} is not one of these.`),
  );

export const promptText = (promptUser: Prompt, question: string): Promise<string> =>
  promptUntilValid(promptUser, question, (answer) =>
    answer === "" ? new InvalidAnswer("The answer is empty.") : answer,
  );
