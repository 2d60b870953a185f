import { valueAt } from "../record/pointer.ts";
import type { Ledgers } from "./ledgers.ts";

/**
 * The label that a retired record had last: the step back from the release that retired it puts the record there again.
 * It is read off that step, and nothing is replayed; undefined where the history has no such step.
 */
export const lastLabel = (releases: Ledgers["releases"], reference: string, retiredIn: string): string | undefined => {
  const place = `/records/${reference}/label/en`;
  const labels = (releases[retiredIn]?.data ?? []).flatMap((operation) => {
    if (!("value" in operation) || !place.startsWith(`${operation.path}/`)) return [];
    const { value } = operation;
    const label = typeof value === "object" && value !== null && valueAt(value, place.slice(operation.path.length));
    return typeof label === "string" ? [label] : [];
  });
  return labels.at(-1);
};
