import { isObject } from "../corpus/index.ts";
import {
  nothingReleased,
  released,
  verdictOf,
  type Pending,
  type Prepared,
  type Released,
  type Verdict,
} from "../history/index.ts";

/** A release with the ledgers as they were written for it. */
export interface Step {
  readonly release: Released;
  readonly ledgers: Prepared;
}

type Reasons = Pending["reasons"];
type Redirects = Pending["redirects"];

const told = { reason: { en: "The page was read anew.", fr: "La page a été relue." }, evidence: {} };

/** A reason as a person would write it; the fact is `kind/id#/pointer`. */
export const reason = (fact: string, more: Partial<Reasons[string]> = {}): Reasons[string] => {
  const [record = "", pointer = ""] = fact.split("#");
  return { record, pointer, kind: "transcription", severity: "substantive", ...told, ...more };
};

/** A redirect as a person would write it. */
export const redirect = (
  kind: "moved" | "merged" | "split" | "withdrawn",
  to?: string | Readonly<Record<string, string>>,
  evidence: object = {},
) => ({ kind, ...(to === undefined ? {} : { to }), ...told, evidence }) as Redirects[string];

export const pending = (reasons: Reasons = {}, redirects: Redirects = {}): Pending => ({ reasons, redirects });

/** The first release of all. */
export const firstStep = (release: Released): Step => ({
  release,
  ledgers: released(release, undefined, "2027-01-01", nothingReleased, pending()),
});

/** The release that follows, whatever may be said against it. */
export const nextStep = ({ release: last, ledgers }: Step, release: Released, said = pending()): Step => ({
  release,
  ledgers: released(release, last, "2027-02-02", ledgers, said),
});

export const verdictAfter = ({ release: last, ledgers }: Step, current: Released, said = pending()): Verdict =>
  verdictOf(last, current, ledgers, ledgers.manifest, said);

const renamed = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => [key, renamed(child, from, to)]);
  return entries.every(([key, child]) => child === value[key]) ? value : Object.fromEntries(entries);
};

/** A release whose references to a record name another one. */
export const pointedTo = (release: Released, from: string, to: string): Released => ({
  ...release,
  records: renamed(release.records, from, to) as Released["records"],
});
