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

/** The references that a redirect leads to: none if the record is withdrawn. */
export const listRedirectTargets = (redirect: Redirect): readonly string[] => {
  if (redirect.kind === "withdrawn") return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};
