import type { Redirect, Redirects, Releases } from "../schema/index.ts";
import { joinReasons } from "./join-reasons.ts";
import { listRedirectTargets } from "./references.ts";

/** A redirect as its release published it, before any of its targets was retired. */
const unflattenRedirect = (redirect: Redirect): Redirect => {
  const { first, release } = redirect;
  return first ? { release, ...first } : redirect;
};

/** Redirects as their releases published them. */
export const unflattenRedirects = (redirects: Redirects): Redirects =>
  Object.fromEntries(Object.entries(redirects).map(([from, redirect]) => [from, unflattenRedirect(redirect)]));

type RedirectOutcome =
  | { readonly kind: "moved" | "merged"; readonly to: string }
  | { readonly kind: "split"; readonly to: Readonly<Record<string, string>> }
  | { readonly kind: "withdrawn" };

const followSplit = (
  to: Readonly<Record<string, string>>,
  getOutcome: (reference: string) => RedirectOutcome | undefined,
): RedirectOutcome => {
  const parts = Object.entries(to).flatMap(([key, reference]): [string, string][] => {
    const next = getOutcome(reference);
    if (!next) return [[key, reference]];
    if (next.kind === "withdrawn") return [];
    return next.kind === "split"
      ? Object.entries(next.to).map(([part, target]): [string, string] => [`${key}-${part}`, target])
      : [[key, next.to]];
  });
  return parts.length === 0 ? { kind: "withdrawn" } : { kind: "split", to: Object.fromEntries(parts) };
};

const resolveOutcome = (
  original: Redirect,
  getOutcome: (reference: string) => RedirectOutcome | undefined,
): RedirectOutcome => {
  if (original.kind === "withdrawn") return { kind: "withdrawn" };
  if (original.kind === "split") return followSplit(original.to, getOutcome);
  const next = getOutcome(original.to);
  if (!next) return { kind: original.kind, to: original.to };
  return next.kind === "moved" ? { kind: original.kind, to: next.to } : next;
};

/** Where a redirect leads in the end, and the reasons of all redirects on the way. */
interface RedirectEnd {
  readonly outcome: RedirectOutcome;
  readonly reasons: readonly Redirect["reason"][];
}

/**
 * Makes each redirect lead to current records in one step. If the target of an older redirect was retired, it leads on to
 * the target of that one, gives both reasons, and keeps under `first` what was originally published.
 */
export const flattenRedirects = (redirects: Redirects): Redirects => {
  const originals = unflattenRedirects(redirects);
  const ends = new Map<string, RedirectEnd>();

  const resolveEnd = (from: string): RedirectEnd | undefined => {
    const original = originals[from];
    if (!original) return undefined;
    const known = ends.get(from);
    if (known) return known;
    // Pending redirects may form a cycle, which is a finding: this entry ends it here.
    ends.set(from, { outcome: original, reasons: [] });
    const outcome = resolveOutcome(original, (reference) => resolveEnd(reference)?.outcome);
    const reasons = [
      original.reason,
      ...listRedirectTargets(original).flatMap((reference) => resolveEnd(reference)?.reasons ?? []),
    ];
    const end = { outcome, reasons };
    ends.set(from, end);
    return end;
  };

  return Object.fromEntries(
    Object.entries(originals).map(([from, original]): [string, Redirect] => {
      const end = resolveEnd(from);
      if (!end || !listRedirectTargets(original).some((reference) => originals[reference])) return [from, original];
      const { release, ...first } = original;
      const { evidence } = original;
      return [from, { ...end.outcome, release, reason: joinReasons(end.reasons), evidence, first } as Redirect];
    }),
  );
};

/** The redirects as a release had them: those of all releases up to it, leading to the records of that release. */
export const getReleaseRedirects = (redirects: Redirects, releases: Releases, version: string): Redirects => {
  const includedVersions = new Set<string>();
  for (let at: string | undefined = version; at !== undefined; at = releases[at]?.previous) includedVersions.add(at);
  return flattenRedirects(
    Object.fromEntries(
      Object.entries(unflattenRedirects(redirects)).filter(([, { release }]) => includedVersions.has(release)),
    ),
  );
};
