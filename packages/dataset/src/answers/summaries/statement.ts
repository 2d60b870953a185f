import type { Statement } from "../../index.ts";
import { describeOccasion } from "../statement-dates.ts";
import { describeAct, describeContent } from "../statement-phrases.ts";
import { createCodeLine, createLine, createReferenceLine, type SummaryLine } from "../summary-lines.ts";
import { describeParties, describeSpeakers } from "../voices.ts";

/** Lists the lines on a statement: who, by which act, to whom, when, what, by whom it is to be done and for whom. */
export const listStatementLines = (statement: Statement): readonly SummaryLine[] => [
  ...createLine("speakers", describeSpeakers(statement), statement.kind),
  ...createLine("act", describeAct(statement), statement.kind),
  ...createLine("addressees", describeParties(statement, "/addressees", statement.addressees), statement.kind),
  ...createLine("occasion", describeOccasion(statement), statement.kind),
  ...createLine("content", describeContent(statement), statement.kind),
  ...createLine("actors", describeParties(statement, "/actors", statement.actors), statement.kind),
  ...createLine("beneficiaries", describeParties(statement, "/beneficiaries", statement.beneficiaries), statement.kind),
  ...createCodeLine(statement, "status", statement.status),
  ...createReferenceLine(statement, "topics", statement.topics),
  ...createReferenceLine(statement, "respondsTo", statement.respondsTo),
];
