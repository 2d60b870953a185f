import { isObject, parsePointer } from "@vnjp/engine/corpus";
import { setValueAtPath } from "./apply-correction.ts";

/** Fields that no check is about. */
const uncheckedFields = new Set(["label", "note", "review"]);

/** Updates the checks of a record in which the value at a pointer has changed: nobody has checked all of it any more. */
export const updateReview = (record: unknown, pointer: string): unknown => {
  const [field = ""] = parsePointer(pointer);
  const review = isObject(record) ? record["review"] : undefined;
  if (!isObject(review) || uncheckedFields.has(field)) return record;
  return Object.keys(review).reduce<unknown>(
    (changed, key) => setValueAtPath(changed, ["review", key, "covers"], "partial"),
    record,
  );
};
