import { CannotRunError } from "../../io/output.ts";
import { readText } from "../../io/read-text.ts";
import type { AuditDataset } from "./load-audit-dataset.ts";

/** A recorded decision to ignore what an audit reports of a citation, up to a release. */
export interface Dismissal {
  readonly citation: string;
  /** The last release whose changes are dismissed. */
  readonly through: string;
  /** Why nothing needs to be done. */
  readonly reason: string;
}

const requiredKeys = ["citation", "through", "reason"] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with an entry; undefined if it is a dismissal. */
const describeProblem = (entry: unknown, { findPrintedCitations, releaseDates }: AuditDataset): string | undefined => {
  if (!isObject(entry)) return "it is not an object";
  const unknownKey = Object.keys(entry).find((key) => !requiredKeys.some((name) => name === key));
  if (unknownKey !== undefined) return `it has the unknown key ${JSON.stringify(unknownKey)}`;
  const missing = requiredKeys.find((name) => typeof entry[name] !== "string" || entry[name] === "");
  if (missing !== undefined) return `${missing} is missing`;
  const { citation, through } = entry as unknown as Dismissal;
  if (findPrintedCitations(citation)[0]?.citation !== citation) return `${JSON.stringify(citation)} is not a citation`;
  // An unknown release may have corrected the fact again, and nobody has looked at that correction.
  return Object.hasOwn(releaseDates, through) ? undefined : `this data has no release ${JSON.stringify(through)}`;
};

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readText(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CannotRunError(`${path} is not JSON: ${error.message}.`);
    throw error;
  }
};

/** Reads a file of dismissals. Throws a CannotRunError at the first invalid entry, so that none is ignored silently. */
export const readDismissals = async (path: string, dataset: AuditDataset): Promise<readonly Dismissal[]> => {
  const value = await readJson(path);
  if (!isObject(value) || !Array.isArray(value["dismissals"]))
    throw new CannotRunError(
      `${path} has no dismissals: its form is { "dismissals": [ { "citation", "through", "reason" } ] }.`,
    );
  const entries = value["dismissals"] as unknown[];
  for (const [index, entry] of entries.entries()) {
    const problem = describeProblem(entry, dataset);
    if (problem !== undefined) throw new CannotRunError(`Dismissal ${index + 1} of ${path} is invalid: ${problem}.`);
  }
  return entries as Dismissal[];
};
