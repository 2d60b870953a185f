import type { Kind, Reference } from "../../generated/types.ts";

/** Formats the reference of a record: `kind/id`. */
export const formatReference = <K extends Kind>({
  kind,
  id,
}: {
  readonly kind: K;
  readonly id: string;
}): Reference<K> => `${kind}/${id}`;
