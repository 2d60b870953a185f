export type { ReasonsById } from "./correction-log.ts";
export { InvalidReasonsError, parseReasonsFiles, type PendingChanges, type ReasonsFile } from "./parse-reasons.ts";
export {
  createCorrectionId,
  formatChangeset,
  formatRedirectChangeset,
  serializeReasons,
  serializeRedirect,
  type AuthoredCorrection,
  type ReasonedChange,
} from "./reasons-file.ts";
