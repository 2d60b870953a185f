import type { Agreement } from "../../index.ts";
import { joinPhrases } from "../claim.ts";
import { describeDates, readDates } from "../dates.ts";
import { getCodeWords } from "../codes.ts";
import { describeValue, readField } from "../fields.ts";
import { getPartyWords } from "../parties.ts";
import {
  createCodeLine,
  createFieldLine,
  createLine,
  createNamesLine,
  createReferenceLine,
  type SummaryLine,
} from "../summary-lines.ts";

/** Lists the lines on an agreement: what, between whom, and its steps. */
export const listAgreementLines = (agreement: Agreement): readonly SummaryLine[] => [
  ...createCodeLine(agreement, "type", agreement.type),
  ...createFieldLine(agreement, "parties", agreement.parties, getPartyWords),
  ...Object.entries(agreement.lifecycle ?? {}).flatMap(([key, step]) => {
    const stages = readField(agreement, `/lifecycle/${key}/stage`, step.stage).values;
    const date = describeDates(readDates(agreement, `/lifecycle/${key}/date`, step.date));
    const phrase = joinPhrases([...stages.map((stage) => describeValue(stage, getCodeWords)), date]);
    return createLine("stage", phrase, agreement.kind);
  }),
  ...createReferenceLine(agreement, "replaces", agreement.replaces),
  ...createReferenceLine(agreement, "topics", agreement.topics),
  ...createNamesLine(agreement, agreement.names),
];
