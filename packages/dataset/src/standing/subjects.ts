import { redirectOf, type Retirements } from "./ledgers.ts";
import { compareVersions } from "../versions.ts";

/** The later of two releases. */
const later = (a: string, b: string): string => (compareVersions(a, b) < 0 ? b : a);

/** What was first published of a retired reference, before what it led to was retired in its turn. */
const firstOf = (ledgers: Retirements, reference: string) => {
  const redirect = redirectOf(ledgers, reference);
  return redirect?.first ?? redirect;
};

/** The reference under which a subject was last known, whatever it was called when it was cited or corrected. */
export const subjectOf = (ledgers: Retirements, reference: string): string => {
  const first = firstOf(ledgers, reference);
  return first?.kind === "moved" ? subjectOf(ledgers, first.to) : reference;
};

/** Every reference that a subject has had, the last one first. */
export const knownAsIn = (ledgers: Retirements, reference: string): readonly string[] => {
  const subject = subjectOf(ledgers, reference);
  const retired = Object.keys(ledgers.redirects.redirects);
  return [subject, ...retired.filter((each) => each !== subject && subjectOf(ledgers, each) === subject)];
};

/** A subject that stands for what was cited, and since which release it does. */
interface Stage {
  readonly subject: string;
  readonly since: string;
}

/**
 * The subjects that stand one after the other for what was cited: its own, and each that it was merged into. What was
 * corrected in another record while the two were apart was never said of this one.
 */
export const stagesOf = (ledgers: Retirements, reference: string, since: string): readonly Stage[] => {
  const subject = subjectOf(ledgers, reference);
  const first = firstOf(ledgers, subject);
  const retired = redirectOf(ledgers, subject)?.release;
  if (first?.kind !== "merged" || retired === undefined) return [{ subject, since }];
  return [{ subject, since }, ...stagesOf(ledgers, first.to, later(since, retired))];
};

const targetsOf = (redirect: ReturnType<typeof firstOf>): readonly string[] => {
  if (redirect === undefined || redirect.kind === "withdrawn") return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};

/**
 * The release since which a retired reference leads where it leads: what it first led to may have been retired later.
 * The empty string for one that is not retired.
 */
export const leadsSince = (ledgers: Retirements, reference: string): string =>
  targetsOf(firstOf(ledgers, reference))
    .map((target) => leadsSince(ledgers, target))
    .filter((release) => release !== "")
    .reduce(later, redirectOf(ledgers, reference)?.release ?? "");
