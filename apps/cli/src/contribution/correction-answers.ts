import type { AuthoredCorrection } from "@vnjp/engine/schema";
import { CannotRun, type Output } from "../output.ts";

/** What a correction says of itself. */
export type Answers = Pick<AuthoredCorrection, "kind" | "severity" | "reason">;

export interface GivenAnswers {
  readonly kind?: string;
  readonly severity?: string;
  readonly reason?: string;
  readonly reasonFr?: string;
}

/** What can have been wrong with a fact. */
export const kinds = {
  transcription: "it was misread or mistyped",
  interpretation: "the words were taken to mean another thing",
  "source-corrected": "the outlet corrected itself",
  identity: "another person, body or event was meant",
  scope: "it says more or less than the words do",
  wording: "it was badly put",
  "new-evidence": "something new shows it",
  redaction: "it must not be published",
} as const;

/** How grave it can have been. */
export const severities = {
  editorial: "no reader was misled",
  substantive: "what was said was not so",
  reverses: "the contrary is so",
} as const;

const isOneOf = <T extends string>(options: Readonly<Record<T, string>>, words: string): words is T =>
  Object.hasOwn(options, words);

type Ask = NonNullable<Output["ask"]>;

const choice = async <T extends string>(
  ask: Ask,
  question: string,
  options: Readonly<Record<T, string>>,
): Promise<T> => {
  const list = Object.entries<string>(options).map(([code, meaning]) => `  ${code}: ${meaning}`);
  for (let asked = question; ;) {
    const answer = (await ask(`${asked}\n${list.join("\n")}\n> `)).trim();
    if (isOneOf(options, answer)) return answer;
    asked = `${answer === "" ? "Nothing" : `“${answer}”`} is none of these. ${question}`;
  }
};

const wordsFor = async (ask: Ask, question: string): Promise<string> => {
  for (;;) {
    const answer = (await ask(`${question}\n> `)).trim();
    if (answer !== "") return answer;
  }
};

/** What was given on the command line, and asked for where it was not. Throws where nobody can be asked. */
export const answersOf = async (given: GivenAnswers, ask: Output["ask"]): Promise<Answers> => {
  const { kind = "", severity = "", reason, reasonFr } = given;
  if (isOneOf(kinds, kind) && isOneOf(severities, severity) && reason && reasonFr)
    return { kind, severity, reason: { en: reason, fr: reasonFr } };
  if (!ask) {
    const missing = [
      ...(isOneOf(kinds, kind) ? [] : ["--kind"]),
      ...(isOneOf(severities, severity) ? [] : ["--severity"]),
      ...(reason ? [] : ["--reason"]),
      ...(reasonFr ? [] : ["--reason-fr"]),
    ];
    throw new CannotRun(
      `A correction of what was published says why: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing. On a terminal it is asked for.`,
    );
  }
  return {
    kind: isOneOf(kinds, kind) ? kind : await choice(ask, "What was wrong with it?", kinds),
    severity: isOneOf(severities, severity) ? severity : await choice(ask, "How grave was it?", severities),
    reason: {
      en: reason ?? (await wordsFor(ask, "Why, in English?")),
      fr: reasonFr ?? (await wordsFor(ask, "Why, in French?")),
    },
  };
};
