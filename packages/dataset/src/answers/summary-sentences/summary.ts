import type { AnyRecord } from "../../index.ts";
import { buildConflictSummary } from "../conflicts.ts";
import { buildEventSentence } from "../event-sentences.ts";
import { selectShortSentence, type NotedSentence } from "../noted-sentence.ts";
import { buildTenureSentence } from "../tenure-sentences.ts";
import { buildAgreementSummary } from "./agreement.ts";
import { buildOrganizationSummary, buildPlaceSummary, buildPostSummary } from "./body.ts";
import { buildMechanismSummary } from "./mechanism.ts";
import { buildDispatchSummary, buildSourceSummary } from "./page.ts";
import { buildPersonSummary } from "./person.ts";
import { buildStatementSummary } from "./statement.ts";
import { buildTopicSummary } from "./topic.ts";

/** Builds the one sentence on a record. */
export const buildSummarySentence = (record: AnyRecord): NotedSentence => {
  switch (record.kind) {
    case "event":
      return buildEventSentence(record);
    case "statement":
      return buildStatementSummary(record);
    case "agreement":
      return buildAgreementSummary(record);
    case "mechanism":
      return buildMechanismSummary(record);
    case "person":
      return buildPersonSummary(record);
    case "organization":
      return buildOrganizationSummary(record);
    case "post":
      return buildPostSummary(record);
    case "membership":
      return (
        selectShortSentence([
          buildTenureSentence(record, {}),
          buildTenureSentence(record, { isBrief: true }),
          buildTenureSentence(record, { isBrief: true, hasNoDays: true }),
        ]) ?? buildTenureSentence(record, { isBrief: true })
      );
    case "place":
      return buildPlaceSummary(record);
    case "topic":
      return buildTopicSummary(record);
    case "dispatch":
      return buildDispatchSummary(record);
    case "source":
      return buildSourceSummary(record);
    case "discrepancy":
      return buildConflictSummary(record);
  }
};
