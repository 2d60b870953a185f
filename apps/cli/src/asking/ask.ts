import type { Output } from "../output.ts";

/** Puts a question to whoever sits at the terminal. It fails where the answers end, and then nothing is written. */
export type Ask = NonNullable<Output["ask"]>;

/** An answer that is none, and why: it is asked for again. */
export class NoAnswer {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

/** Asks until there is an answer. */
export const askUntil = async <T>(ask: Ask, question: string, read: (answer: string) => T | NoAnswer): Promise<T> => {
  for (let asked = question; ;) {
    const answer = read((await ask(`${asked}\n> `)).trim());
    if (!(answer instanceof NoAnswer)) return answer;
    asked = `${answer.why} ${question}`;
  }
};

/** Words as somebody typed them, in a sentence that says what they are not. */
export const typed = (answer: string): string => (answer === "" ? "Nothing" : `“${answer}”`);

export const listed = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(([code, meaning]) => `  ${code}: ${meaning}`)
    .join("\n");

export const isOneOf = <T extends string>(options: Readonly<Record<T, string>>, words: string): words is T =>
  Object.hasOwn(options, words);

/** Which of some codes. */
export const askChoice = <T extends string>(
  ask: Ask,
  question: string,
  options: Readonly<Record<T, string>>,
): Promise<T> =>
  askUntil(ask, `${question}\n${listed(options)}`, (answer) =>
    isOneOf(options, answer) ? answer : new NoAnswer(`${typed(answer)} is none of these.`),
  );

export const askWords = (ask: Ask, question: string): Promise<string> =>
  askUntil(ask, question, (answer) => (answer === "" ? new NoAnswer("It needs words.") : answer));
