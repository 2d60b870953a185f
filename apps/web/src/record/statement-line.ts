import { factsOf, type Statement } from "@vnjp/dataset";
import { factsIn } from "./leading-facts.ts";
import { textOf } from "./piece.ts";
import { stepsOf } from "./pointer.ts";
import { valuePieces } from "./value-words.ts";

const valuesOf = (statement: Statement, field: string): readonly string[] => [
  ...new Set(
    factsIn(statement, field).flatMap(({ fact }) =>
      fact.basis === "not-stated" ? [] : [textOf(valuePieces(fact.value).slice(0, 1))],
    ),
  ),
];

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Who says it; “speaker not stated” where the text is silent, and no words where nobody has looked. */
const speakerWords = (statement: Statement): string | undefined => {
  const speakers = valuesOf(statement, "speakers");
  if (speakers.length > 0) return speakers.join(" and ");
  return factsOf(statement).some(({ pointer }) => stepsOf(pointer)[0] === "speakers")
    ? "speaker not stated"
    : undefined;
};

/** Who says it, what they do by saying it, and how far it has come: “Both sides: agreed (planned)”. */
export const statementLine = (statement: Statement): string => {
  const act = valuesOf(statement, "act")[0];
  const first = valuesOf(statement, "status")[0];
  const status = first === act ? undefined : first;
  const said = [speakerWords(statement), act].filter((part) => part !== undefined).join(": ");
  if (status === undefined) return capital(said);
  return capital(said === "" ? status : `${said} (${status})`);
};
