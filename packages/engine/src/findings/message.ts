export type Severity = "error" | "warning";

/** The text of a finding: what was found, what was expected, and how to fix it. */
export interface FindingMessage {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** All that is known of a code: its severity, the arguments that it takes, and the text made of them. */
interface FindingDefinition {
  readonly severity: Severity;
  readonly describe: (args: never) => FindingMessage;
}

/** The codes of one family: each begins with the name of the family. */
export type FindingFamily<Name extends string> = Readonly<Record<`${Name}/${string}`, FindingDefinition>>;
