import type { Redirect, Redirects } from "../schema/index.ts";

const listMoves = (redirects: Redirects): readonly (readonly [from: string, to: string])[] =>
  Object.entries(redirects).flatMap(([from, redirect]) =>
    redirect.kind === "moved" ? [[from, redirect.to] as const] : [],
  );

/** All references that a subject has had, found by following its moves in both directions; the input is the first. */
export const listSubjectReferences = (reference: string, redirects: Redirects): readonly string[] => {
  const moves = listMoves(redirects);
  const found = new Set([reference]);
  // The loop also visits what is added to the set meanwhile.
  for (const known of found)
    for (const [from, to] of moves) {
      if (from === known) found.add(to);
      if (to === known) found.add(from);
    }
  return [...found];
};

/** The reference that a subject has now, found by following its moves. They must not form a cycle. */
export const getCurrentReference = (reference: string, redirects: Redirects): string => {
  const redirect = redirects[reference];
  return redirect?.kind === "moved" ? getCurrentReference(redirect.to, redirects) : reference;
};

/** The references that a redirect leads to: none if the record is withdrawn, or published again. */
export const listRedirectTargets = (redirect: Redirect): readonly string[] => {
  if (!("to" in redirect)) return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};

/** Whether the last redirect of an id retires it. */
export const isRetired = (
  redirect: Redirect | undefined,
): redirect is Exclude<Redirect, { readonly kind: "reinstated" }> =>
  redirect !== undefined && redirect.kind !== "reinstated";

/** Each redirect of each id, the oldest first, and each with those before it. */
export const listRedirects = (redirects: Redirects): readonly (readonly [from: string, redirect: Redirect])[] =>
  Object.entries(redirects).flatMap(([from, { earlier = [], ...last }]) =>
    [...earlier, last].map((redirect, index): [string, Redirect] => [
      from,
      index === 0 ? redirect : { ...redirect, earlier: earlier.slice(0, index) },
    ]),
  );

/** The last redirect of each id that some releases published. */
export const selectRedirects = (redirects: Redirects, isSelected: (release: string) => boolean): Redirects =>
  Object.fromEntries(listRedirects(redirects).filter(([, { release }]) => isSelected(release)));
