import type { Redirects } from "../schema/index.ts";

const movesOf = (redirects: Redirects): readonly (readonly [from: string, to: string])[] =>
  Object.entries(redirects).flatMap(([from, redirect]) =>
    redirect.kind === "moved" ? [[from, redirect.to] as const] : [],
  );

/** All references that one subject has had, by the moves that lead to it and on from it; its own is the first. */
export const referencesOfSubject = (reference: string, redirects: Redirects): readonly string[] => {
  const moves = movesOf(redirects);
  const found = new Set([reference]);
  // A set is walked on to what is added meanwhile.
  for (const one of found)
    for (const [from, to] of moves) {
      if (from === one) found.add(to);
      if (to === one) found.add(from);
    }
  return [...found];
};

/** The reference that a subject has now, by the moves that lead on from one that it had; they lead in no circle. */
export const referenceNow = (reference: string, redirects: Redirects): string => {
  const redirect = redirects[reference];
  return redirect?.kind === "moved" ? referenceNow(redirect.to, redirects) : reference;
};
