import { find } from "../index.ts";

/** Throws if a record that a question names does not exist: an empty answer would look like knowledge. */
export const assertRecords = (...references: readonly (string | undefined)[]): void => {
  for (const reference of references)
    if (reference !== undefined && !find(reference))
      throw new RangeError(`there is no record ${JSON.stringify(reference)}`);
};
