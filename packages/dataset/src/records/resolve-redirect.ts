import type { PastRedirect, Redirect, Redirects, Reference } from "../../generated/types.ts";

/** A redirect of a retired id. */
export type Retirement = Exclude<Redirect, { readonly kind: "reinstated" }>;

/** Finds the redirect that retires a reference, as its release published it. */
export const findRetirement = ({ redirects }: Redirects, reference: string): Retirement | undefined => {
  const redirect = Object.hasOwn(redirects, reference) ? redirects[reference] : undefined;
  return redirect?.kind === "reinstated" ? undefined : redirect;
};

/** Lists the references that a redirect leads to: none if the record is withdrawn, or published again. */
export const listRedirectTargets = (redirect: Redirect | PastRedirect): readonly Reference[] => {
  if (!("to" in redirect)) return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};

const joinReasons = (reasons: readonly Redirect["reason"][]): Redirect["reason"] => ({
  en: [...new Set(reasons.map(({ en }) => en))].join(" "),
  fr: [...new Set(reasons.map(({ fr }) => fr))].join(" "),
});

/**
 * Resolves a retired reference to current ones in one step, with the reasons of all redirects on the way: the target of a
 * redirect may have been retired later.
 */
export const resolveRedirect = (redirects: Redirects, reference: string): Retirement | undefined => {
  const path = new Map<string, Retirement>();
  const ends = new Set<Reference>();
  const follow = (from: string): void => {
    const redirect = findRetirement(redirects, from);
    if (!redirect) ends.add(from as Reference);
    else if (!path.has(from)) {
      path.set(from, redirect);
      for (const to of listRedirectTargets(redirect)) follow(to);
    }
  };
  follow(reference);
  const [first, ...later] = path.values();
  if (!first || later.length === 0) return first;
  const kinds = new Set([...path.values()].map(({ kind }) => kind));
  const { release, evidence } = first;
  const fields = { release, reason: joinReasons([...path.values()].map(({ reason }) => reason)), evidence };
  const [only, ...others] = ends;
  if (only === undefined) return { kind: "withdrawn", ...fields };
  if (others.length > 0 || kinds.has("split"))
    return { kind: "split", to: Object.fromEntries([...ends].map((to) => [to.replace(/^.*\//, ""), to])), ...fields };
  return { kind: kinds.has("merged") ? "merged" : "moved", to: only, ...fields };
};
