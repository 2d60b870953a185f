export type { Arguments, Code, Report, Severity } from "./codes.ts";
export { helpOf, repository } from "./help.ts";
export { finding, inOrder, type Finding, type Place } from "./finding.ts";
export type { Words } from "./in-words.ts";
export { codes, explain } from "./words.ts";
