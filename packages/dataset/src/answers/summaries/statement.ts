import type { Statement } from "../../index.ts";
import type { Words } from "../claim.ts";
import { readField } from "../fields.ts";
import { describeOccasion, findOccasion } from "../statement-dates.ts";
import { describeAct, describeContent } from "../statement-phrases.ts";
import { createCodeLine, createLine, createReferenceLine, type SummaryLine } from "../summary-lines.ts";
import { describeParties, describeSpeakers } from "../voices.ts";

const reported: Words = { en: "Reported", fr: "Rapporté" };

const hasOccasion = (statement: Statement): boolean => findOccasion(statement) !== undefined;

/** Who does it; of what is to come, who is to do it. */
const getActorsHeading = (statement: Statement): Words | undefined =>
  readField<string>(statement, "/status", statement.status).values.some(({ value }) =>
    ["planned", "proposed", "hoped"].includes(value),
  )
    ? { en: "To be done by", fr: "À accomplir par" }
    : undefined;

/** Lists the lines on a statement: what, who, when, by which act, to whom, by whom it is to be done and for whom. */
export const listStatementLines = (statement: Statement): readonly SummaryLine[] => [
  ...createLine("content", describeContent(statement), statement.kind),
  ...createLine("speakers", describeSpeakers(statement), statement.kind),
  ...createLine("occasion", describeOccasion(statement), statement.kind, hasOccasion(statement) ? undefined : reported),
  ...createLine("act", describeAct(statement), statement.kind),
  ...createLine("addressees", describeParties(statement, "/addressees", statement.addressees), statement.kind),
  ...createLine(
    "actors",
    describeParties(statement, "/actors", statement.actors),
    statement.kind,
    getActorsHeading(statement),
  ),
  ...createLine("beneficiaries", describeParties(statement, "/beneficiaries", statement.beneficiaries), statement.kind),
  ...createCodeLine(statement, "status", statement.status),
  ...createReferenceLine(statement, "topics", statement.topics),
  ...createReferenceLine(statement, "respondsTo", statement.respondsTo),
];
