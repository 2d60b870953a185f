import { result, type ExitCode, type Output } from "../output.ts";
import { recordMeant } from "../reference.ts";
import { paint } from "../reporters/paint.ts";
import { recordReport } from "../reporters/record.ts";
import { shownFacts } from "../shown-facts.ts";

/** Shows a record: every fact with its basis, and each quote in its sentence. */
export const show = (words: string, output: Output): ExitCode => {
  const record = recordMeant(words);
  const facts = shownFacts(record);
  const evidence = facts.flatMap((fact) => fact.evidence.map((piece) => ({ pointer: fact.pointer, ...piece })));
  result(output, { record, evidence }, () => recordReport(record, facts, paint(output.colour)));
  return 0;
};
