import type { AuthoredCorrection } from "@vnjp/engine/schema";
import { askChoice, askWords, isOneOf, type Ask } from "../asking/ask.ts";
import { CannotRun } from "../output.ts";

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

/**
 * What was given on the command line; then what an earlier reason for the same fact says, which no release has taken up;
 * then what is asked for. Throws where nobody can be asked.
 */
export const answersOf = async (
  given: GivenAnswers,
  earlier: Answers | undefined,
  ask: Ask | undefined,
): Promise<Answers> => {
  const kind = given.kind ?? earlier?.kind ?? "";
  const severity = given.severity ?? earlier?.severity ?? "";
  // A new reason is in both languages: one half of an earlier one would explain another change.
  const isReasonGiven = given.reason !== undefined || given.reasonFr !== undefined;
  const reason = isReasonGiven ? given.reason : earlier?.reason.en;
  const reasonFr = isReasonGiven ? given.reasonFr : earlier?.reason.fr;
  const missing = [
    ...(isOneOf(kinds, kind) ? [] : ["--kind"]),
    ...(isOneOf(severities, severity) ? [] : ["--severity"]),
    ...(reason ? [] : ["--reason"]),
    ...(reasonFr ? [] : ["--reason-fr"]),
  ];
  if (missing.length > 0 && !ask)
    throw new CannotRun(
      `A correction of what was published says why: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing. On a terminal it is asked for.`,
    );
  const asked: Ask = ask ?? (() => Promise.reject(new CannotRun("Nobody can be asked.")));
  return {
    kind: isOneOf(kinds, kind) ? kind : await askChoice(asked, "What was wrong with it?", kinds),
    severity: isOneOf(severities, severity) ? severity : await askChoice(asked, "How grave was it?", severities),
    reason: {
      en: reason || (await askWords(asked, "Why, in English?")),
      fr: reasonFr || (await askWords(asked, "Why, in French?")),
    },
  };
};
