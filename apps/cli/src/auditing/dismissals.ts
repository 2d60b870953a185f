import { citationsIn, releases } from "@vnjp/dataset";
import { CannotRun } from "../output.ts";
import { readText } from "./read-text.ts";

/** An outcome that somebody has looked at: it is not to be told again, up to a release. */
export interface Dismissal {
  readonly citation: string;
  /** The last release whose news are known. */
  readonly through: string;
  /** Why it needs nothing done. */
  readonly reason: string;
}

const names = ["citation", "through", "reason"] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with an entry; undefined where it is a dismissal. */
const fault = (entry: unknown): string | undefined => {
  if (!isObject(entry)) return "it is no object";
  const surplus = Object.keys(entry).find((key) => !names.some((name) => name === key));
  if (surplus !== undefined) return `it has no use for ${JSON.stringify(surplus)}`;
  const missing = names.find((name) => typeof entry[name] !== "string" || entry[name] === "");
  if (missing !== undefined) return `${missing} is not given`;
  const { citation, through } = entry as unknown as Dismissal;
  if (citationsIn(citation)[0]?.citation !== citation) return `${JSON.stringify(citation)} is no citation`;
  // A release that is not known here may have corrected it again: nobody has looked at that.
  return Object.hasOwn(releases, through) ? undefined : `this data knows no release ${JSON.stringify(through)}`;
};

const parsed = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readText(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CannotRun(`${path} is not JSON: ${error.message}.`);
    throw error;
  }
};

/** The dismissals of a file. Throws on the first that is none: what it was to hide would not be hidden. */
export const readDismissals = async (path: string): Promise<readonly Dismissal[]> => {
  const value = await parsed(path);
  if (!isObject(value) || !Array.isArray(value["dismissals"]))
    throw new CannotRun(
      `${path} holds no dismissals: it is to be { "dismissals": [ { "citation", "through", "reason" } ] }.`,
    );
  const entries = value["dismissals"] as unknown[];
  for (const [index, entry] of entries.entries()) {
    const why = fault(entry);
    if (why !== undefined) throw new CannotRun(`Dismissal ${index + 1} of ${path} cannot be used: ${why}.`);
  }
  return entries as Dismissal[];
};
