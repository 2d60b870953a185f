import { exampleEvent, type CommandDefinition } from "../command.ts";
import { printResult, type ExitCode, type Format, type Output } from "../io/output.ts";
import { createPaint } from "../reporters/paint.ts";
import { renderRecord } from "../reporters/text/record.ts";

const runShow = async (
  input: string,
  pointerArgument: string | undefined,
  _: { readonly format: Format },
  output: Output,
): Promise<ExitCode> => {
  // The data is loaded only here: the help does not need it.
  const { resolveFactLocation } = await import("../references/resolve-location.ts");
  const { getFactsInContext } = await import("../installed/facts-in-context.ts");
  const { record, pointer, redirectNotice } = await resolveFactLocation(input, pointerArgument);
  if (redirectNotice !== undefined) output.warn(redirectNotice);
  const facts = getFactsInContext(record).filter(
    (fact) => fact.pointer === pointer || fact.pointer.startsWith(`${pointer}/`),
  );
  const evidence = facts.flatMap((fact) => fact.evidence.map((entry) => ({ pointer: fact.pointer, ...entry })));
  printResult(output, { record, evidence }, () => renderRecord(record, facts, createPaint(output.hasColour)));
  return 0;
};

export const command: CommandDefinition = {
  arguments: "<record> [pointer]",
  description:
    "Show a record, or one fact of it: the value, the basis, and each quote in its sentence. The record is a reference (kind/id), an id that only one record has, or a citation.",
  examples: [
    `vnjp show ${exampleEvent}`,
    `vnjp show ${exampleEvent} /date/day`,
    `vnjp show ${exampleEvent}#/date/day`,
    "vnjp show serizawa-kiyoshi --format json",
  ],
  formats: ["text", "json"],
  run: runShow,
};
