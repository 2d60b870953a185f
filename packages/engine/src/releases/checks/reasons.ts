import { formatLocation, type ReasonsById } from "../../corrections/correction-log.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import type { Corrections } from "../../schema/index.ts";

/** What pending reasons are checked against. */
interface ReasonContext {
  /** The corrections of earlier releases. */
  readonly corrections: Corrections;
  /** Whether a location has a change that its reason may explain, or a redaction of earlier values. */
  readonly isExplainable: (location: string) => boolean;
  /** Whether the last release and the current state both have a value at a location. */
  readonly isStillPublished: (record: string, pointer: string) => boolean;
}

/** Checks pending reasons: each must have an unused id, and a change to explain. */
export const checkReasons = (
  reasons: ReasonsById,
  { corrections, isExplainable, isStillPublished }: ReasonContext,
): readonly Finding[] => {
  const locations = Object.values(reasons).map(({ record, pointer }) => formatLocation(record, pointer));
  return Object.entries(reasons).flatMap(([id, { record, pointer }]): readonly Finding[] => {
    const taken = Object.hasOwn(corrections, id) ? corrections[id] : undefined;
    if (taken) {
      const { release } = taken;
      return [createFinding({ code: "correction/id-taken", pointer, arguments: { id, release } }, { record })];
    }
    const location = formatLocation(record, pointer);
    // Several reasons for one location that is unchanged have undone each other. The release drops them.
    const isUndone = isStillPublished(record, pointer) && locations.filter((other) => other === location).length > 1;
    if (isExplainable(location) || isUndone) return [];
    return [
      createFinding({ code: "correction/unchanged-fact", pointer, arguments: { id, what: "reason" } }, { record }),
    ];
  });
};
