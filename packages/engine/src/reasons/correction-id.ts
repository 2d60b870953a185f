const kebab = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** A permanent id for a correction, from the record and the fact; a number tells it from those that there are. */
export const correctionId = (record: string, pointer: string, taken: ReadonlySet<string>): string => {
  const name = kebab(record + pointer);
  for (let again = 0, id = name; ; again += 1, id = `${name}-again-${again}`) if (!taken.has(id)) return id;
};
