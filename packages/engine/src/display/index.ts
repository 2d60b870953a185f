export { translateWeekday } from "./calendar-names.ts";
export {
  getOutcomeSeverity,
  getStatusSeverity,
  type CitationStatus,
  type DatasetCitationStatus,
  type Outcome,
  type StatusSeverity,
} from "./citation-status.ts";
export { getCodeLabel } from "./code-labels.ts";
export { hasSameValue, mergeCorrections, type FactChange, type NetChange } from "./fact-change.ts";
export {
  describeOtherParts,
  formatChange,
  formatChangeTexts,
  type ChangeOptions,
  type ChangeTexts,
} from "./format-change.ts";
export { formatChangeParts, type ChangeParts } from "./format-change-parts.ts";
export {
  describeCitationStatus,
  describeCitationStatusLead,
  describeDatasetCitationStatus,
  formatOutcomeCounts,
  formatStatusHeading,
  getOutcomeLabel,
  outcomes,
} from "./format-citation-status.ts";
export {
  correctionKinds,
  correctionSeverities,
  findHighestSeverity,
  formatCorrection,
  formatCorrectionReason,
  formatRelease,
  getCorrectionKindLabel,
  getSeverityLabel,
  type CorrectionKind,
  type CorrectionSeverity,
  type CorrectionSummary,
} from "./format-correction.ts";
export { formatCount, selectForm, type NounForms } from "./format-count.ts";
export { findMainText, formatData, formatDataBriefly, formatDataInFull, serializeValue } from "./format-data.ts";
export { formatDate, isEdtf } from "./format-date.ts";
export { formatEvidence, formatQuote, formatSpeaker, formatSpeakerParts, getSupportLabel } from "./format-evidence.ts";
export { formatFieldPath, formatKey, formatLocation, getFieldLabel } from "./format-field.ts";
export { describeFollowedRedirects } from "./format-followed-redirects.ts";
export { joinFirst, joinList, type Conjunction } from "./format-list.ts";
export {
  formatRedirect,
  getRedirectLabel,
  getRedirectLead,
  getRedirectMeaning,
  type RedirectTarget,
} from "./format-redirect.ts";
export { findQuantityText } from "./format-quantity.ts";
export { describeReleaseRange, describeUnreadCitation, type UnreadCitation } from "./format-unread-citation.ts";
export {
  formatPartNames,
  listOtherParts,
  listSupportChanges,
  type FactPart,
  type PartChange,
  type SupportChange,
} from "./format-support.ts";
export { joinParts, selectMainParts, type FormattedPart } from "./formatted-part.ts";
export { formatReview } from "./format-review.ts";
export {
  formatReference,
  formatValue,
  formatValueBriefly,
  formatValueParts,
  type ValueOptions,
} from "./format-value.ts";
export {
  bases,
  getBasisLabel,
  getKindLabel,
  getKindPlural,
  getReviewLabel,
  reviewLevels,
  type Basis,
  type Label,
  type ReviewLevel,
} from "./labels.ts";
export { capitalize, type Language } from "./language.ts";
export { findLanguageName } from "./language-names.ts";
export { getMissingLabel, type MissingReason } from "./missing-labels.ts";
export { truncateLongText } from "./truncate-long-text.ts";
export { flattenLines, truncateAtWord, truncateStartAtWord, truncateText, truncateTextPair } from "./truncate-text.ts";
