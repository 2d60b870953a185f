import type { AnyRecord } from "../../index.ts";
import { draftConflictSummary } from "../conflicts.ts";
import { draftEvent } from "../event-sentences.ts";
import { selectShortDraft, type SentenceDraft } from "../sentence-draft.ts";
import { draftTenure } from "../tenure-sentences.ts";
import { draftAgreementSummary } from "./agreement.ts";
import { draftOrganizationSummary, draftPlaceSummary, draftPostSummary } from "./body.ts";
import { draftMechanismSummary } from "./mechanism.ts";
import { draftDispatchSummary, draftSourceSummary } from "./page.ts";
import { draftPersonSummary } from "./person.ts";
import { draftStatementSummary } from "./statement.ts";
import { draftTopicSummary } from "./topic.ts";

/** Drafts the one sentence on a record. */
export const draftSummary = (record: AnyRecord): SentenceDraft => {
  switch (record.kind) {
    case "event":
      return draftEvent(record);
    case "statement":
      return draftStatementSummary(record);
    case "agreement":
      return draftAgreementSummary(record);
    case "mechanism":
      return draftMechanismSummary(record);
    case "person":
      return draftPersonSummary(record);
    case "organization":
      return draftOrganizationSummary(record);
    case "post":
      return draftPostSummary(record);
    case "membership":
      return (
        selectShortDraft([draftTenure(record, {}), draftTenure(record, { isBrief: true })]) ??
        draftTenure(record, { isBrief: true })
      );
    case "place":
      return draftPlaceSummary(record);
    case "topic":
      return draftTopicSummary(record);
    case "dispatch":
      return draftDispatchSummary(record);
    case "source":
      return draftSourceSummary(record);
    case "discrepancy":
      return draftConflictSummary(record);
  }
};
