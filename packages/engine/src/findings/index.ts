export {
  describeFinding,
  releaseCodes,
  ruleCodes,
  type FindingArguments,
  type FindingCode,
  type FindingReport,
  type ReleaseCode,
  type RuleCode,
  type RuleReport,
} from "./codes.ts";
export {
  createFinding,
  hasErrors,
  sortFindings,
  type Finding,
  type FindingLocation,
  type LocatedFinding,
} from "./finding.ts";
export { getHelpUrl, repositoryUrl } from "./help.ts";
export type { FindingMessage, Severity } from "./message.ts";
