import type { Coverage, CoveredSentence, CoveredText } from "../coverage.ts";
import type { Paint } from "./paint.ts";

const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const sentenceReport = (sentence: CoveredSentence, paint: Paint): string => {
  const { segment, role, quote, facts, unquoted, reason } = sentence;
  const count = facts.reduce((sum, { pointers }) => sum + pointers.length, 0);
  return [
    `  ${paint.strong(quote)}`,
    paint.faint(
      `  ${segment === role ? role : `${role} ${segment}`} · ${count === 0 ? "no fact" : number(count, "fact")}`,
    ),
    ...(reason === undefined ? [] : [`    why not: ${reason}`]),
    ...(count === 0 && reason === undefined ? [paint.wrong("    why not is not said")] : []),
    ...facts.flatMap(({ record, pointers }) => [
      `    ${paint.name(record)}`,
      ...pointers.map((pointer) => `      ${paint.faint(pointer)}`),
    ]),
    ...(unquoted.length === 0 || count === 0 ? [] : [paint.faint(`    shown by no fact: ${unquoted.join(" … ")}`)]),
  ].join("\n");
};

const textReport = ({ dispatch, text, sentences }: CoveredText, paint: Paint): string => {
  const covered = sentences.filter(({ facts }) => facts.length > 0).length;
  const explained = sentences.filter(({ facts, reason }) => facts.length === 0 && reason !== undefined).length;
  const open = sentences.length - covered - explained;
  const counts = [
    `${number(sentences.length, "sentence")}: ${covered} with facts`,
    `${explained} explained`,
    `${open} open`,
  ].join(", ");
  return [
    `${paint.strong(`dispatch/${dispatch}`)}  ${paint.faint(`${text} · ${counts}`)}`,
    ...sentences.map((sentence) => sentenceReport(sentence, paint)),
  ].join("\n\n");
};

/** Coverage for people: dispatch by dispatch, each sentence and the facts that rest on it. */
export const coverageReport = ({ facts, factsWithEvidence, texts }: Coverage, paint: Paint): string =>
  [
    ...texts.map((text) => textReport(text, paint)),
    `${paint.strong(`${factsWithEvidence} of ${facts} facts`)} have evidence.`,
  ].join("\n\n\n");
