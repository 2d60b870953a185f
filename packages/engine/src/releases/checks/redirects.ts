import { isObject } from "../../corpus/index.ts";
import { createFinding, type Finding, type FindingReport, type ReleaseCode } from "../../findings/index.ts";
import { indexByReference, type PublishedRecords } from "../../publish/index.ts";
import { listRedirectTargets } from "../../redirects/index.ts";
import type { PublishedRecord, Redirect, Redirects } from "../../schema/index.ts";

/** The texts and pages in the evidence of a value: spans by text and start, citations by source. */
const collectSupport = (value: unknown): string[] => {
  if (!isObject(value)) return [];
  if (typeof value["quote"] === "string") return [`${String(value["text"])} ${String(value["start"])}`];
  if (value["kind"] === "citation") return [String(value["source"])];
  return Object.values(value).flatMap(collectSupport);
};

/** What new redirects are checked against. */
interface RedirectContext {
  /** All redirects, old and new. */
  readonly redirects: Redirects;
  readonly before: PublishedRecords;
  readonly after: PublishedRecords;
  readonly isPublished: (reference: string) => boolean;
}

type RedirectReport = FindingReport<Extract<ReleaseCode, `redirect/${string}`>>;

/** The records before and after, and the new redirects. */
interface IndexedContext {
  readonly redirects: Redirects;
  readonly newRedirects: readonly Redirect[];
  readonly old: ReadonlyMap<string, PublishedRecord>;
  readonly present: ReadonlyMap<string, PublishedRecord>;
}

/** Whether another redirect, or an earlier record, has the target of a move: then two records became one. */
const isTargetTaken = ({ old, newRedirects }: IndexedContext, to: string): boolean =>
  old.has(to) || newRedirects.filter((other) => other.kind === "moved" && other.to === to).length > 1;

/** Whether a merge has one record only. It would be a move, but its facts would not be compared. */
const isMergeOfOne = ({ old, present, newRedirects }: IndexedContext, to: string): boolean =>
  present.has(to) && !old.has(to) && newRedirects.filter((other) => listRedirectTargets(other).includes(to)).length < 2;

function* checkKind(redirect: Redirect, context: IndexedContext): Generator<RedirectReport> {
  const pointer = "/to";
  switch (redirect.kind) {
    case "moved":
      if (isTargetTaken(context, redirect.to))
        yield { code: "redirect/target-taken", pointer, arguments: { to: redirect.to } };
      break;
    case "merged":
      if (isMergeOfOne(context, redirect.to))
        yield { code: "redirect/merge-of-one", pointer, arguments: { to: redirect.to } };
      break;
    case "split": {
      const targets = Object.values(redirect.to);
      if (new Set(targets).size < 2) yield { code: "redirect/split-into-one", pointer, arguments: { targets } };
      break;
    }
    case "withdrawn":
  }
}

/** The single target of a redirect, if it has one. */
const getSingleTarget = (redirect: Redirect): string | undefined =>
  redirect.kind === "moved" || redirect.kind === "merged" ? redirect.to : undefined;

const checkTarget = (
  from: string,
  redirect: Redirect,
  to: string,
  { redirects, old, present }: IndexedContext,
): RedirectReport | undefined => {
  const pointer = "/to";
  const retired = redirects[to];
  if (retired) {
    const { kind } = retired;
    const next = getSingleTarget(retired);
    return { code: "redirect/target-retired", pointer, arguments: { to, isSelf: to === from, kind, next } };
  }
  const target = present.get(to);
  if (!target) return { code: "redirect/target-missing", pointer, arguments: { to } };
  const [kind = ""] = from.split("/");
  if (target.kind !== kind)
    return { code: "redirect/kind-changed", pointer, arguments: { found: target.kind, expected: kind } };
  if (redirect.kind === "split") return undefined;
  const statedSupport = collectSupport(redirect.evidence);
  const support = new Set(statedSupport.length > 0 ? statedSupport : collectSupport(old.get(from)));
  const isShared = support.size === 0 || collectSupport(target).some((entry) => support.has(entry));
  return isShared ? undefined : { code: "redirect/no-shared-evidence", pointer, arguments: { to } };
};

/**
 * Checks new redirects: each must retire a published id and lead to current records of the same kind, which are not
 * retired themselves. An older redirect whose target is retired now is flattened by the release.
 */
export const checkRedirects = (
  newRedirects: Redirects,
  { redirects, before, after, isPublished }: RedirectContext,
): readonly Finding[] => {
  const context: IndexedContext = {
    redirects,
    newRedirects: Object.values(newRedirects),
    old: indexByReference(before),
    present: indexByReference(after),
  };

  function* checkRedirect(from: string, redirect: Redirect): Generator<RedirectReport> {
    if (!isPublished(from)) yield { code: "redirect/never-published", pointer: "", arguments: {} };
    if (context.present.has(from)) yield { code: "redirect/record-exists", pointer: "", arguments: {} };
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
