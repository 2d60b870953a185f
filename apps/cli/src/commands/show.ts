import { result, type ExitCode, type Output } from "../output.ts";
import { placeMeant } from "../naming/place-meant.ts";
import { paint } from "../reporters/paint.ts";
import { recordReport } from "../reporters/record.ts";
import { shownFacts } from "../shown-facts.ts";

/** Shows a record, or the fact of it that is named: each with its basis, and each quote in its sentence. */
export const show = (words: string, beside: string | undefined, output: Output): ExitCode => {
  const { record, pointer, followed } = placeMeant(words, beside);
  if (followed !== undefined) output.tell(`vnjp: ${followed}`);
  const facts = shownFacts(record).filter((fact) => fact.pointer === pointer || fact.pointer.startsWith(`${pointer}/`));
  const evidence = facts.flatMap((fact) => fact.evidence.map((piece) => ({ pointer: fact.pointer, ...piece })));
  result(output, { record, evidence }, () => recordReport(record, facts, paint(output.colour)));
  return 0;
};
