import { CannotRun } from "../output.ts";

/** What became of an id, as far as somebody who asks by it has to know. */
export type Retired =
  | { readonly kind: "moved" | "merged"; readonly to: string }
  | { readonly kind: "split"; readonly to: Readonly<Record<string, string>> }
  | { readonly kind: "withdrawn"; readonly reason: { readonly en: string } };

/** Where a retired id leads, and what to tell whoever asked by it. Throws where it leads to no one record. */
export const successorOf = (
  reference: string,
  redirect: Retired,
): { readonly to: string; readonly followed: string } => {
  if (redirect.kind === "withdrawn") throw new CannotRun(`${reference} was withdrawn: ${redirect.reason.en}`);
  if (redirect.kind === "split")
    throw new CannotRun(`${reference} was split into ${Object.values(redirect.to).join(", ")}.`);
  const { kind, to } = redirect;
  return { to, followed: `${reference} was ${kind} ${kind === "moved" ? "to" : "into"} ${to}.` };
};
