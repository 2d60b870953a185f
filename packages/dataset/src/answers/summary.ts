import { get, toCitation, type AnyRecord, type Label } from "../index.ts";
import { createItem, createPhrase, formatTemplate, joinPhrases, type AnswerItem, type Phrase } from "./claim.ts";
import { listConflicts } from "./conflicts.ts";
import { describeEvent, describeOrdinal, describeParticipants } from "./event-phrases.ts";
import { describeStatement } from "./statement-phrases.ts";
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

/** What a person wants to know first of a record. Its sentence says it in one go. */
export interface Summary extends AnswerItem {
  /** The record. */
  readonly record: string;
  /** The label of the record. */
  readonly label: Label;
  /** The lines, such as what, when, where and who. */
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

/** A line within a sentence: what a record is needs no heading. */
const describeLine = ({ part, sentence, text, citations, basis }: SummaryLine): Phrase => {
  const { en, fr } = part === "type" ? text : sentence;
  const supports = citations.map((citation) => ({ citation, basis }));
  return createPhrase({ en: uncapitalize(en), fr: uncapitalize(fr) }, supports);
};

const uncapitalize = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, "");

/** The sentence of a record without one of its own: its label, and its first lines. */
const describeLines = (record: AnyRecord, lines: readonly SummaryLine[]): Phrase => {
  const parts = { label: createPhrase(record.label), lines: joinPhrases(lines.slice(0, 3).map(describeLine), "; ") };
  return lines.length === 0
    ? createPhrase(record.label, [{ citation: toCitation(record), basis: "implied" }])
    : formatTemplate({ en: "{label}: {lines}", fr: "{label} : {lines}" }, parts);
};

const createSentence = (record: AnyRecord, lines: readonly SummaryLine[]): AnswerItem => {
  if (record.kind === "event")
    return createItem(
      joinPhrases([describeEvent(record), ...describeParticipants(record), describeOrdinal(record)], "; "),
    );
  if (record.kind === "statement") return createItem(describeStatement(record));
  const conflict =
    record.kind === "discrepancy"
      ? listConflicts().find(({ discrepancy }) => discrepancy === `discrepancy/${record.id}`)
      : undefined;
  const { sentence, citations, basis } = conflict ?? createItem(describeLines(record, lines));
  return { sentence, citations, basis };
};

/**
 * Summarizes a record: one sentence, and the few lines that a person wants first.
 *
 * @param reference - The record, written `kind/id`.
 * @returns The summary, never firmer than the facts.
 * @throws RangeError if there is no such record.
 * @example
 * getSummary("event/2024-02-27-defence-policy-dialogue-10").lines.find(({ part }) => part === "date")?.text.en; // => "27 February 2024"
 */
export const getSummary = (reference: string): Summary => {
  const record = get(reference);
  const lines = listLines(record);
  return { ...createSentence(record, lines), record: reference, label: record.label, lines };
};
