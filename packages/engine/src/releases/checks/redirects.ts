import { createFinding, type Finding, type FindingReport, type ReleaseCode } from "../../findings/index.ts";
import { indexByReference, type PublishedRecords } from "../../publish/index.ts";
import { isRetired, listRedirectTargets } from "../../redirects/index.ts";
import type { PublishedRecord, Redirect, Redirects } from "../../schema/index.ts";
import { createIdentityComparison, type IdentityComparison } from "./shared-identity.ts";

/** What the redirects of a release are checked against. */
interface RedirectContext {
  /** The redirects of earlier releases. */
  readonly published: Redirects;
  readonly before: PublishedRecords;
  readonly after: PublishedRecords;
}

type RedirectReport = FindingReport<Extract<ReleaseCode, `redirect/${string}`>>;

/** The records before and after, and the redirects. */
interface IndexedContext {
  readonly published: Redirects;
  readonly newRedirects: Redirects;
  readonly old: ReadonlyMap<string, PublishedRecord>;
  readonly present: ReadonlyMap<string, PublishedRecord>;
  readonly compareIdentity: IdentityComparison;
}

const countRedirectsTo = ({ newRedirects }: IndexedContext, to: string): number =>
  Object.values(newRedirects).filter((redirect) => listRedirectTargets(redirect).includes(to)).length;

/** Checks that the id of a redirect can be retired, or reinstated. */
function* checkId(from: string, { kind }: Redirect, context: IndexedContext): Generator<RedirectReport> {
  const { published, old, present } = context;
  const known = published[from];
  const isPresent = present.has(from);
  if (kind === "reinstated") {
    if (!isRetired(known) || known.kind === "moved")
      yield { code: "redirect/not-retired", pointer: "", arguments: { kind: known?.kind } };
    if (!isPresent) yield { code: "redirect/target-missing", pointer: "", arguments: { to: from } };
    return;
  }
  if (isRetired(known)) yield { code: "redirect/already-published", pointer: "", arguments: {} };
  else if (!old.has(from)) yield { code: "redirect/never-published", pointer: "", arguments: {} };
  if (isPresent) yield { code: "redirect/record-exists", pointer: "", arguments: {} };
}

function* checkKind(redirect: Redirect, context: IndexedContext): Generator<RedirectReport> {
  const pointer = "/to";
  const { old, present } = context;
  if (redirect.kind === "moved" && (old.has(redirect.to) || countRedirectsTo(context, redirect.to) > 1))
    yield { code: "redirect/target-taken", pointer, arguments: { to: redirect.to } };
  // A merge of one record would be a move whose facts are not compared.
  if (redirect.kind === "merged" && present.has(redirect.to) && !old.has(redirect.to))
    if (countRedirectsTo(context, redirect.to) < 2)
      yield { code: "redirect/merge-of-one", pointer, arguments: { to: redirect.to } };
  if (redirect.kind === "split") {
    const targets = Object.values(redirect.to);
    if (new Set(targets).size < 2) yield { code: "redirect/split-into-one", pointer, arguments: { targets } };
  }
}

const checkTarget = (
  from: string,
  redirect: Redirect,
  to: string,
  { published, newRedirects, old, present, compareIdentity }: IndexedContext,
): RedirectReport | undefined => {
  const pointer = "/to";
  const last = newRedirects[to] ?? published[to];
  if (isRetired(last)) {
    const next = "to" in last && typeof last.to === "string" ? last.to : undefined;
    return { code: "redirect/target-retired", pointer, arguments: { to, isSelf: to === from, kind: last.kind, next } };
  }
  const target = present.get(to);
  if (!target) return { code: "redirect/target-missing", pointer, arguments: { to } };
  const [kind = ""] = from.split("/");
  if (target.kind !== kind)
    return { code: "redirect/kind-changed", pointer, arguments: { found: target.kind, expected: kind } };
  // The facts of a record that moved are compared one by one, and so are its identity keys.
  const isExplained =
    redirect.kind === "moved" ||
    ("identity" in redirect && redirect.identity !== undefined) ||
    Object.keys(redirect.evidence).length > 0;
  if (isExplained || !old.has(from)) return undefined;
  const missing = compareIdentity(from, to);
  return missing && { code: "redirect/no-shared-evidence", pointer, arguments: { to, missing } };
};

/**
 * Checks the redirects of a release: each must retire a published id and lead to current records of the same kind and
 * subject, which are not retired themselves, or reinstate a retired id.
 */
export const checkRedirects = (
  newRedirects: Redirects,
  { published, before, after }: RedirectContext,
): readonly Finding[] => {
  const context: IndexedContext = {
    published,
    newRedirects,
    old: indexByReference(before),
    present: indexByReference(after),
    compareIdentity: createIdentityComparison(before, after),
  };

  function* checkRedirect(from: string, redirect: Redirect): Generator<RedirectReport> {
    yield* checkId(from, redirect, context);
    yield* checkKind(redirect, context);
    for (const to of listRedirectTargets(redirect)) {
      const report = checkTarget(from, redirect, to, context);
      if (report) yield report;
    }
  }

  return Object.entries(newRedirects).flatMap(([from, redirect]) =>
    [...checkRedirect(from, redirect)].map((report) => createFinding(report, { record: from })),
  );
};
