export type { Arguments, Code, Report, Severity } from "./codes.ts";
export { helpOf, repository } from "./help.ts";
export { finding, inOrder, type Finding, type Place } from "./finding.ts";
export { codes, explain, type Words } from "./words.ts";
