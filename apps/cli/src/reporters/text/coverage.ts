import { formatCount } from "@vnjp/engine/display";
import type { Coverage, CoveredSentence, CoveredText } from "../../commands/coverage/compute-coverage.ts";
import type { Paint } from "../paint.ts";

const renderSentence = (sentence: CoveredSentence, paint: Paint): string => {
  const { segment, role, quote, start, end, facts, unquoted = [], reason } = sentence;
  const count = facts.reduce((sum, { pointers }) => sum + pointers.length, 0);
  return [
    `  ${paint.strong(quote ?? `characters ${start} to ${end}, of a withheld text`)}`,
    paint.faint(
      `  ${segment === role ? role : `${role} ${segment}`} · ${count === 0 ? "no fact" : formatCount(count, "fact")}`,
    ),
    ...(reason === undefined ? [] : [`    no fact because: ${reason}`]),
    ...(count === 0 && reason === undefined ? [paint.wrong("    no reason given")] : []),
    ...facts.flatMap(({ record, pointers }) => [
      `    ${paint.name(record)}`,
      ...pointers.map((pointer) => `      ${paint.faint(pointer)}`),
    ]),
    ...(unquoted.length === 0 || count === 0 ? [] : [paint.faint(`    not quoted: ${unquoted.join(" … ")}`)]),
  ].join("\n");
};

const renderText = ({ dispatch, text, sentences }: CoveredText, paint: Paint): string => {
  const coveredCount = sentences.filter(({ facts }) => facts.length > 0).length;
  const explainedCount = sentences.filter(({ facts, reason }) => facts.length === 0 && reason !== undefined).length;
  const openCount = sentences.length - coveredCount - explainedCount;
  const counts = [
    `${formatCount(sentences.length, "sentence")}: ${coveredCount} with facts`,
    `${explainedCount} explained`,
    `${openCount} open`,
  ].join(", ");
  return [
    `${paint.strong(`dispatch/${dispatch}`)}  ${paint.faint(`${text} · ${counts}`)}`,
    ...sentences.map((sentence) => renderSentence(sentence, paint)),
  ].join("\n\n");
};

/** Renders coverage for people: each sentence of each dispatch with the facts that rest on it. */
export const renderCoverage = ({ facts, factsWithEvidence, texts }: Coverage, paint: Paint): string =>
  [
    ...texts.map((text) => renderText(text, paint)),
    `${paint.strong(`${factsWithEvidence} of ${facts} facts`)} have evidence.`,
  ].join("\n\n\n");
