import type { Statement } from "@vnjp/dataset";
import { factsIn } from "./leading-facts.ts";
import { textOf } from "./piece.ts";
import { valuePieces } from "./value-words.ts";

const valuesOf = (statement: Statement, field: string): readonly string[] => [
  ...new Set(
    factsIn(statement, field).flatMap(({ fact }) =>
      fact.basis === "not-stated" ? [] : [textOf(valuePieces(fact.value).slice(0, 1))],
    ),
  ),
];

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Who says it, what they do by saying it, and how far it has come: “Both sides: agreed (planned)”. */
export const statementLine = (statement: Statement): string => {
  const speakers = valuesOf(statement, "speakers").join(" and ");
  const act = valuesOf(statement, "act")[0];
  const status = valuesOf(statement, "status")[0];
  const said = [capital(speakers === "" ? "speaker not stated" : speakers), act].filter((part) => part !== undefined);
  return said.join(": ") + (status === undefined ? "" : ` (${status})`);
};
