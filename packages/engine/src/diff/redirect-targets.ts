import type { Redirect } from "../schema/index.ts";

/** The references that a redirect leads to: none where the record is withdrawn. */
export const targetsOf = (redirect: Redirect): readonly string[] => {
  if (redirect.kind === "withdrawn") return [];
  return redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
};
