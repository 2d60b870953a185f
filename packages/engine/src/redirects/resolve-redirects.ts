import type { Redirect, Redirects, Releases } from "../schema/index.ts";
import { joinReasons } from "./join-reasons.ts";
import { isRetired, listRedirectTargets, selectRedirects } from "./references.ts";

/** The redirects that lead on from a reference, and the references at which they end. */
const followRedirects = (redirects: Redirects, from: string) => {
  const path = new Map<string, Redirect>();
  const ends = new Set<string>();
  const follow = (reference: string): void => {
    const redirect = redirects[reference];
    if (!isRetired(redirect)) ends.add(reference);
    // Pending redirects may form a cycle, which is a finding.
    else if (!path.has(reference)) {
      path.set(reference, redirect);
      for (const target of listRedirectTargets(redirect)) follow(target);
    }
  };
  follow(from);
  return { path: [...path.values()], ends: [...ends] };
};

const resolveRedirect = (redirects: Redirects, from: string, redirect: Redirect): Redirect => {
  const { path, ends } = followRedirects(redirects, from);
  const [only, ...others] = ends;
  if (path.length < 2) return redirect;
  const { release, evidence } = redirect;
  const fields = { release, reason: joinReasons(path.map(({ reason }) => reason)), evidence };
  if (only === undefined) return { kind: "withdrawn", ...fields };
  const kinds = new Set(path.map(({ kind }) => kind));
  if (others.length > 0 || kinds.has("split"))
    return { kind: "split", to: Object.fromEntries(ends.map((to) => [to.slice(to.indexOf("/") + 1), to])), ...fields };
  return { kind: kinds.has("merged") ? "merged" : "moved", to: only, ...fields };
};

/** Redirects that lead to current records in one step, each with the reasons of all redirects on the way. */
export const resolveRedirects = (redirects: Redirects): Redirects =>
  Object.fromEntries(
    Object.entries(redirects).map(([from, redirect]) => [from, resolveRedirect(redirects, from, redirect)]),
  );

/** The redirects as a release had them: those of all releases up to it. */
export const getReleaseRedirects = (redirects: Redirects, releases: Releases, version: string): Redirects => {
  const included = new Set<string>();
  for (let at: string | undefined = version; at !== undefined; at = releases[at]?.previous) included.add(at);
  return selectRedirects(redirects, (release) => included.has(release));
};
