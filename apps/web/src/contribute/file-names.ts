/** What a file says that it holds, where it can be read at all. */
const heldBy = (content: string): { readonly kind?: unknown; readonly id?: unknown } => {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    // Half-written files are the rule while somebody types; the findings say what is wrong with them.
    if (error instanceof SyntaxError || error instanceof RangeError) return {};
    throw error;
  }
};

const isName = (name: unknown): name is string => typeof name === "string" && /^[a-z0-9][a-z0-9-]*$/.test(name);

/** The place of a record among the records of the repository: `records/event/ID.json`. */
export const placeOfRecord = (content: string): string | undefined => {
  const { kind, id } = heldBy(content);
  return isName(kind) && isName(id) ? `records/${kind}/${id}.json` : undefined;
};

export const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The name under which a file is to be saved: that of its record's id, or else the one that it came with. */
export const rightName = (path: string, content: string): string => lastOf(placeOfRecord(content) ?? path);

/** The name under which a text is to be saved; its place in the repository is `texts/DISPATCH/EDITION.txt`. */
export const textName = (edition: string): string => `${edition.replace("/", ".")}.txt`;
