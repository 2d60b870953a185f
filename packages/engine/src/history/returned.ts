import type { Differences } from "../diff/index.ts";
import type { Corrections } from "../schema/index.ts";
import { placeOf } from "./log.ts";
import { refuse, type Refusal } from "./refusal.ts";

/**
 * Holds what is new against what was withdrawn: a key inside a record is never used again, or whoever cited what stood
 * there would be shown another fact.
 */
export const returnedRefusals = (found: Differences, corrections: Corrections): readonly Refusal[] => {
  const withdrawn = new Map(
    Object.values(corrections).flatMap((entry): [string, string][] =>
      "after" in entry || entry.afterSha256 !== undefined || entry.kind === "redaction"
        ? []
        : [[placeOf(entry.record, entry.pointer), entry.release]],
    ),
  );
  return found.changed.flatMap(({ reference, changes }) =>
    changes.flatMap(({ pointer, change }) => {
      const release = change === "added" ? withdrawn.get(placeOf(reference, pointer)) : undefined;
      return release === undefined
        ? []
        : [
            refuse("identity/key-returned", reference, pointer, [
              `a fact under a key that was withdrawn in ${release}`,
              "a key that was never used in this record",
              "give the fact another key",
            ]),
          ];
    }),
  );
};
