// The subjects of records: who or what a reference names, under all the references that it has had.
import redirects from "#redirects" with { type: "json" };
import type { Reference } from "../../generated/types.ts";
import { isReference } from "../records/is-reference.ts";
import { compareReleases } from "../releases/compare-releases.ts";
import { findRetirement, listRedirectTargets } from "../records/resolve-redirect.ts";
import type { RedirectData } from "./release-data.ts";

/** Returns the later of two releases. */
const getLaterRelease = (a: string, b: string): string => (compareReleases(a, b) < 0 ? b : a);

/** Resolves any reference that a subject has had to its latest one. */
export const resolveSubject = (redirectData: RedirectData, reference: string): string => {
  const redirect = findRetirement(redirectData.redirects, reference);
  return redirect?.kind === "moved" ? resolveSubject(redirectData, redirect.to) : reference;
};

/** Lists every reference that a subject has had, the latest first. */
export const listReferenceHistory = (redirectData: RedirectData, reference: string): readonly string[] => {
  const subject = resolveSubject(redirectData, reference);
  const retired = Object.keys(redirectData.redirects.redirects);
  return [subject, ...retired.filter((each) => each !== subject && resolveSubject(redirectData, each) === subject)];
};

/** A subject, and the release since which a citation leads to it. */
interface SubjectStage {
  readonly subject: string;
  readonly since: string;
}

/**
 * Lists the subjects to which a citation has led in turn: first its original subject, then each subject into which that was merged. A correction
 * of the other record before the merge does not concern the citation.
 */
export const listSubjectStages = (
  redirectData: RedirectData,
  reference: string,
  since: string,
): readonly SubjectStage[] => {
  const subject = resolveSubject(redirectData, reference);
  const redirect = findRetirement(redirectData.redirects, subject);
  if (redirect?.kind !== "merged") return [{ subject, since }];
  const { to, release } = redirect;
  return [{ subject, since }, ...listSubjectStages(redirectData, to, getLaterRelease(since, release))];
};

/**
 * Finds the release since which a retired reference leads to its current target; its first target may have been retired
 * later. It is the empty string if the reference is not retired.
 */
export const findTargetRelease = (redirectData: RedirectData, reference: string): string => {
  const redirect = findRetirement(redirectData.redirects, reference);
  return redirect === undefined
    ? ""
    : listRedirectTargets(redirect)
        .map((target) => findTargetRelease(redirectData, target))
        .filter((release) => release !== "")
        .reduce(getLaterRelease, redirect.release);
};

/**
 * Lists every reference that a subject has had, the latest first. The correction log names a record by the reference that
 * it had at the time. Records that were merged or split are different subjects.
 *
 * @param reference - Any reference of the subject, current or retired.
 * @returns The references; only this one if it was never retired.
 * @throws RangeError if it is not written as a reference.
 * @example
 * listReferences("person/kono-taro"); // => ["person/kono-taro"]
 */
export const listReferences = (reference: string): readonly Reference[] => {
  if (!isReference(reference))
    throw new RangeError(`${JSON.stringify(reference)} is not a reference, such as "person/kono-taro"`);
  return listReferenceHistory({ redirects }, reference).filter((one) => isReference(one));
};
