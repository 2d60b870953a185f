import { targetsOf } from "../diff/index.ts";
import type { Redirect, Redirects, Releases } from "../schema/index.ts";

/** A redirect as its release published it: what it led to may have been retired since. */
const asFirst = (redirect: Redirect): Redirect => {
  const { first, release } = redirect;
  return first ? { release, ...first } : redirect;
};

/** Redirects as their releases published them. */
export const asFirstPublished = (redirects: Redirects): Redirects =>
  Object.fromEntries(Object.entries(redirects).map(([from, redirect]) => [from, asFirst(redirect)]));

type Outcome =
  | { readonly kind: "moved" | "merged"; readonly to: string }
  | { readonly kind: "split"; readonly to: Readonly<Record<string, string>> }
  | { readonly kind: "withdrawn" };

const afterSplit = (
  to: Readonly<Record<string, string>>,
  outcomeOf: (reference: string) => Outcome | undefined,
): Outcome => {
  const parts = Object.entries(to).flatMap(([key, reference]): [string, string][] => {
    const next = outcomeOf(reference);
    if (!next) return [[key, reference]];
    if (next.kind === "withdrawn") return [];
    return next.kind === "split"
      ? Object.entries(next.to).map(([part, target]): [string, string] => [`${key}-${part}`, target])
      : [[key, next.to]];
  });
  return parts.length === 0 ? { kind: "withdrawn" } : { kind: "split", to: Object.fromEntries(parts) };
};

const outcomeAfter = (own: Redirect, outcomeOf: (reference: string) => Outcome | undefined): Outcome => {
  if (own.kind === "withdrawn") return { kind: "withdrawn" };
  if (own.kind === "split") return afterSplit(own.to, outcomeOf);
  const next = outcomeOf(own.to);
  if (!next) return { kind: own.kind, to: own.to };
  return next.kind === "moved" ? { kind: own.kind, to: next.to } : next;
};

const joined = (words: readonly string[]): string => [...new Set(words)].join(" ");

/**
 * Redirects that lead to what is there now, each in one step: where what an older one led to was retired in its turn, it
 * leads on, gives both reasons, and keeps what was first published of it.
 */
export const straightened = (redirects: Redirects): Redirects => {
  const first = asFirstPublished(redirects);
  const ends = new Map<string, { outcome: Outcome; reasons: readonly Redirect["reason"][] }>();

  const endOf = (from: string): { outcome: Outcome; reasons: readonly Redirect["reason"][] } | undefined => {
    const own = first[from];
    if (!own) return undefined;
    const known = ends.get(from);
    if (known) return known;
    // What is not judged yet may lead in a circle, which is refused: it is not walked for ever.
    ends.set(from, { outcome: own, reasons: [] });
    const outcome = outcomeAfter(own, (reference) => endOf(reference)?.outcome);
    const reasons = [own.reason, ...targetsOf(own).flatMap((reference) => endOf(reference)?.reasons ?? [])];
    const end = { outcome, reasons };
    ends.set(from, end);
    return end;
  };

  return Object.fromEntries(
    Object.entries(first).map(([from, own]): [string, Redirect] => {
      const end = endOf(from);
      if (!end || !targetsOf(own).some((reference) => first[reference])) return [from, own];
      const { release, ...rest } = own;
      const reason = {
        en: joined(end.reasons.map(({ en }) => en)),
        fr: joined(end.reasons.map(({ fr }) => fr)),
      };
      return [from, { ...end.outcome, release, reason, evidence: own.evidence, first: rest } as Redirect];
    }),
  );
};

/** The redirects as a release had them: those of the releases up to it, leading to what was there then. */
export const redirectsAsOf = (redirects: Redirects, releases: Releases, version: string): Redirects => {
  const until = new Set<string>();
  for (let at: string | undefined = version; at !== undefined; at = releases[at]?.previous) until.add(at);
  return straightened(
    Object.fromEntries(Object.entries(asFirstPublished(redirects)).filter(([, { release }]) => until.has(release))),
  );
};
