import { get, type AnyRecord, type Label, type Reference } from "../index.ts";
import type { RecordOrReference } from "../records/reference-types.ts";
import { createItem, type AnswerItem } from "./claim.ts";
import { describeSentence } from "./noted-sentence.ts";
import { listAgreementLines } from "./summaries/agreement.ts";
import { listOrganizationLines, listPlaceLines, listPostLines } from "./summaries/body.ts";
import { listEventLines } from "./summaries/event.ts";
import { listMechanismLines } from "./summaries/mechanism.ts";
import { listMembershipLines } from "./summaries/membership.ts";
import { listDispatchLines, listSourceLines } from "./summaries/page.ts";
import { listPersonLines } from "./summaries/person.ts";
import { listStatementLines } from "./summaries/statement.ts";
import { listTopicLines } from "./summaries/topic.ts";
import type { SummaryLine } from "./summary-lines.ts";
import { resolveSubject } from "./subjects.ts";
import { buildSummarySentence } from "./summary-sentences/summary.ts";

/** What a person wants to know first of a record. Its sentence is one, and short; the lines have the rest. */
export interface Summary extends AnswerItem {
  /** The reference of the record. */
  readonly reference: Reference;
  /** The label of the record. */
  readonly label: Label;
  /** The lines, such as what, when, where and who, the most important first. */
  readonly lines: readonly SummaryLine[];
}

const listLines = (record: AnyRecord): readonly SummaryLine[] => {
  switch (record.kind) {
    case "event":
      return listEventLines(record);
    case "statement":
      return listStatementLines(record);
    case "agreement":
      return listAgreementLines(record);
    case "mechanism":
      return listMechanismLines(record);
    case "person":
      return listPersonLines(record);
    case "organization":
      return listOrganizationLines(record);
    case "post":
      return listPostLines(record);
    case "membership":
      return listMembershipLines(record);
    case "place":
      return listPlaceLines(record);
    case "topic":
      return listTopicLines(record);
    case "dispatch":
      return listDispatchLines(record);
    case "source":
      return listSourceLines(record);
    case "discrepancy":
      return [];
  }
};

/**
 * Summarizes a record: one sentence, and the few lines that a person wants first.
 *
 * @param recordOrReference - The record, or its reference, written `kind/id`.
 * @returns The summary, never firmer than the facts.
 * @throws RangeError if there is no such record.
 * @example
 * getSummary("event/2024-02-27-defence-policy-dialogue-10").lines.find(({ part }) => part === "date")?.text.en; // => "27 February 2024"
 */
export const getSummary = (recordOrReference: RecordOrReference): Summary => {
  const reference = resolveSubject(recordOrReference);
  const record = get(reference);
  const lines = listLines(record);
  return {
    ...createItem(describeSentence(buildSummarySentence(record))),
    reference,
    label: record.label,
    lines,
  };
};
