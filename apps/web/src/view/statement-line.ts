import { getFacts, type Statement } from "@vnjp/dataset";
import { listFieldFacts } from "./leading-facts.ts";
import { joinText } from "./inline.ts";
import { parsePointer } from "./pointer.ts";
import { formatValue } from "./values.ts";

const listValueTexts = (statement: Statement, field: string): readonly string[] => [
  ...new Set(
    listFieldFacts(statement, field).flatMap(({ fact }) =>
      fact.basis === "not-stated" ? [] : [joinText(formatValue(fact.value).slice(0, 1))],
    ),
  ),
];

const capitalize = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Formats the speakers; “speaker not stated” if the text does not say, and undefined if nobody has looked. */
const formatSpeakers = (statement: Statement): string | undefined => {
  const speakers = listValueTexts(statement, "speakers");
  if (speakers.length > 0) return speakers.join(" and ");
  return getFacts(statement).some(({ pointer }) => parsePointer(pointer)[0] === "speakers")
    ? "speaker not stated"
    : undefined;
};

/** Formats the speakers, act and status of a statement: “Both sides: agreed (planned)”. */
export const formatStatementLine = (statement: Statement): string => {
  const act = listValueTexts(statement, "act")[0];
  const first = listValueTexts(statement, "status")[0];
  const status = first === act ? undefined : first;
  const clause = [formatSpeakers(statement), act].filter((part) => part !== undefined).join(": ");
  if (status === undefined) return capitalize(clause);
  return capitalize(clause === "" ? status : `${clause} (${status})`);
};
