import { isOfItsTopic } from "./short-names.ts";
import { knownByInitialsOf } from "./known-by-initials.ts";
import { knownNamesOf } from "./known-names.ts";
import type { Mention } from "./mention.ts";
import { shortNamesOf, withTheirHolders } from "./known-people.ts";
import type { Reading } from "./reading.ts";

/** Every place at which the text names a known record, in order. */
export const mentionsOf = (reading: Reading): Mention[] => {
  const named = withTheirHolders(reading, knownNamesOf(reading)).filter((mention) => isOfItsTopic(reading, mention));
  return [...named, ...knownByInitialsOf(reading, named), ...shortNamesOf(reading, named)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.ref < b.ref ? -1 : 1),
  );
};
