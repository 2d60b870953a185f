import { formatRedirect } from "@vnjp/engine/display";
import { CannotRunError } from "../io/output.ts";

/** What became of a retired id. */
export type RedirectInfo =
  | { readonly kind: "moved" | "merged"; readonly to: string }
  | { readonly kind: "split"; readonly to: Readonly<Record<string, string>> }
  | { readonly kind: "withdrawn" | "reinstated"; readonly reason: { readonly en: string } };

/** Follows a retired id to its record, with a notice for the user. Throws a CannotRunError if it has no single record. */
export const followRedirect = (
  reference: string,
  redirect: RedirectInfo,
): { readonly to: string; readonly redirectNotice: string } => {
  if (!("to" in redirect))
    throw new CannotRunError(`${reference} was ${formatRedirect(redirect)}: ${redirect.reason.en}`);
  if (redirect.kind === "split") throw new CannotRunError(`${reference} was ${formatRedirect(redirect)}.`);
  return { to: redirect.to, redirectNotice: `${reference} was ${formatRedirect(redirect)}.` };
};
