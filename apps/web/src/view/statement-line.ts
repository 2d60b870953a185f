import { listFacts, type Statement } from "@vnjp/dataset";
import { capitalize, formatValueParts, joinList, joinParts } from "@vnjp/engine/display";
import { listFieldFacts } from "./field-facts.ts";
import { valueOptions } from "./format-inlines.ts";
import { parsePointer } from "@vnjp/engine/corpus/pointer";

const listValueTexts = (statement: Statement, field: string): readonly string[] => [
  ...new Set(
    listFieldFacts(statement, field).flatMap(({ fact }) =>
      fact.basis === "not-stated" ? [] : [joinParts(formatValueParts(fact.value, valueOptions).slice(0, 1))],
    ),
  ),
];

/** Lists the speakers. A speaker without a name is described by the statement. */
const listSpeakerTexts = (statement: Statement): readonly string[] => {
  const described = listValueTexts(statement, "unnamedSpeakers");
  const speakers = listValueTexts(statement, "speakers");
  return described.length === 0 ? speakers : [...speakers.filter((text) => text !== "unnamed"), ...described];
};

/** Formats the speakers; “speaker not stated” if the text does not say, and undefined if nobody has looked. */
const formatSpeakers = (statement: Statement): string | undefined => {
  const speakers = listSpeakerTexts(statement);
  if (speakers.length > 0) return joinList(speakers);
  return listFacts(statement).some(({ pointer }) => parsePointer(pointer)[0] === "speakers")
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
