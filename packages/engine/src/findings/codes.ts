import type { FindingMessage, Severity } from "./message.ts";
import { releaseMessages, ruleMessages } from "./messages/index.ts";

type RuleCatalogue = typeof ruleMessages;
type ReleaseCatalogue = typeof releaseMessages;
type Catalogue = RuleCatalogue & ReleaseCatalogue;

/** What a rule reports. */
export type RuleCode = keyof RuleCatalogue;

/** What the checks of a release report. */
export type ReleaseCode = keyof ReleaseCatalogue;

export type FindingCode = RuleCode | ReleaseCode;

/** What the text of a finding is made of, by its code. */
export type FindingArguments = {
  readonly [C in FindingCode]: Catalogue[C]["describe"] extends () => unknown
    ? Readonly<Record<string, never>>
    : Readonly<Parameters<Catalogue[C]["describe"]>[0]>;
};

/** A code, the location in the record, and the arguments for the text. */
export type FindingReport<Code extends FindingCode = FindingCode> = {
  [C in Code]: { readonly code: C; readonly pointer: string; readonly arguments: FindingArguments[C] };
}[Code];

/** What a rule yields. */
export type RuleReport = FindingReport<RuleCode>;

export const ruleCodes = Object.keys(ruleMessages) as readonly RuleCode[];

export const releaseCodes = Object.keys(releaseMessages) as readonly ReleaseCode[];

/** Every entry as one that takes the arguments of any code: a report joins a code with its own arguments. */
const definitions = { ...ruleMessages, ...releaseMessages } as Readonly<
  Record<FindingCode, { readonly severity: Severity; readonly describe: (args: unknown) => FindingMessage }>
>;

export const getSeverity = (code: FindingCode): Severity => definitions[code].severity;

/** The text of a finding. */
export const describeFinding = (report: FindingReport): FindingMessage =>
  definitions[report.code].describe(report.arguments);
