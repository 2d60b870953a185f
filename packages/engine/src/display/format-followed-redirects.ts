import { formatRelease } from "./format-correction.ts";
import { formatRedirect, type RedirectTarget } from "./format-redirect.ts";
import { formatReference, type ValueOptions } from "./format-value.ts";

/** A reference that a cited fact had, and that has a new id since. */
export interface RenamedReference {
  readonly from: string;
  readonly to: string;
  readonly release: string;
  readonly date: string | undefined;
}

/** A redirect that a later release undid. */
export interface UndoneRedirect {
  readonly reference: string;
  readonly redirect: RedirectTarget & { readonly release: string };
  readonly end: { readonly release: string; readonly reason: { readonly en: string; readonly fr: string } };
  readonly date: string | undefined;
  /** Whether the cited release had this redirect. */
  readonly isCited: boolean;
}

/** What happened to the references of a cited fact, and to its record before. */
export interface FollowedRedirects {
  readonly renamed: readonly RenamedReference[];
  readonly undoneRedirects: readonly UndoneRedirect[];
}

const describeRename = ({ from, to, release, date }: RenamedReference, options: ValueOptions): string => {
  const [target, when] = [formatReference(to, options), formatRelease(release, date, options.language)];
  return options.language === "fr"
    ? `Dans la ${when}, ${from}, que cela nomme, a été déplacé vers ${target} : le sujet est le même.`
    : `In ${when}, ${from}, which it names, was moved to ${target}: the subject is the same.`;
};

const describeUndone = ({ reference, redirect, end, date }: UndoneRedirect, options: ValueOptions): string => {
  const { language = "en" } = options;
  const [when, what] = [formatRelease(end.release, date, language), formatRedirect(redirect, options)];
  return language === "fr"
    ? `Dans la ${when}, ${reference} a été rétabli ; depuis la version ${redirect.release}, il était ${what}. ${end.reason.fr}`
    : `In ${when}, ${reference} was reinstated; since release ${redirect.release} it had been ${what}. ${end.reason.en}`;
};

/** What happened to the references of a cited fact, and to its record before, each in a sentence. */
export const describeFollowedRedirects = (
  status: FollowedRedirects | object,
  options: ValueOptions = {},
): readonly string[] =>
  "renamed" in status
    ? [
        ...status.renamed.map((rename) => describeRename(rename, options)),
        ...status.undoneRedirects.map((undone) => describeUndone(undone, options)),
      ]
    : [];
