import redirects from "#redirects" with { type: "json" };
import type { Redirects } from "../../generated/types.ts";
import { find } from "./get.ts";
import type { AnyRecord } from "./records.ts";
import { resolveRedirect, type Retirement } from "./resolve-redirect.ts";

/**
 * Where a reference leads now.
 *
 * - `current`: to this record.
 * - `moved`: the subject has a new id.
 * - `merged`: the record became part of another one.
 * - `split`: the record became several.
 * - `withdrawn`: the record is no longer published.
 * - `unknown`: no record ever had this reference.
 */
export type ResolvedReference =
  | { readonly outcome: "current"; readonly record: AnyRecord }
  | { readonly outcome: "moved" | "merged"; readonly record: AnyRecord | undefined; readonly redirect: Retirement }
  | { readonly outcome: "split"; readonly records: readonly AnyRecord[]; readonly redirect: Retirement }
  | { readonly outcome: "withdrawn"; readonly redirect: Retirement }
  | { readonly outcome: "unknown" };

/** Follows a reference through redirects. A function finds the records. */
export const followRedirects = (
  retired: Redirects,
  findRecord: (reference: string) => AnyRecord | undefined,
  reference: string,
): ResolvedReference => {
  const record = findRecord(reference);
  if (record) return { outcome: "current", record };
  const redirect = resolveRedirect(retired, reference);
  if (!redirect) return { outcome: "unknown" };
  switch (redirect.kind) {
    case "moved":
    case "merged":
      return { outcome: redirect.kind, record: findRecord(redirect.to), redirect };
    case "split":
      return { outcome: "split", records: Object.values(redirect.to).flatMap((to) => findRecord(to) ?? []), redirect };
    case "withdrawn":
      return { outcome: "withdrawn", redirect };
  }
};

/**
 * Follows a reference through the redirects, and says whether it is current, moved, merged, split, withdrawn or unknown.
 *
 * @param reference - The reference, written `kind/id`.
 * @returns The outcome, with the record or records that it leads to now, and the redirect of a retired id.
 * @example
 * resolveReference("event/never").outcome; // => "unknown"
 */
export const resolveReference = (reference: string): ResolvedReference => followRedirects(redirects, find, reference);
