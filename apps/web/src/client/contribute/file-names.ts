/** Reads the kind and id from the content of a file, if it can be parsed. */
const parseIdentity = (content: string): { readonly kind?: unknown; readonly id?: unknown } => {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    // While the user types, the file is often not valid JSON; the findings say what is wrong.
    if (error instanceof SyntaxError || error instanceof RangeError) return {};
    throw error;
  }
};

const isId = (name: unknown): name is string => typeof name === "string" && /^[a-z0-9][a-z0-9-]*$/.test(name);

/** Finds the path of a record in the dataset: `records/event/ID.json`. */
export const findRecordPath = (content: string): string | undefined => {
  const { kind, id } = parseIdentity(content);
  return isId(kind) && isId(id) ? `records/${kind}/${id}.json` : undefined;
};

export const getBaseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Gets the name to save a file under: the id of its record, or else the name that it had. */
export const getSaveName = (path: string, content: string): string => getBaseName(findRecordPath(content) ?? path);

/** Gets the name to save a text under; in the repository it is `texts/DISPATCH/EDITION.txt`. */
export const getTextFileName = (edition: string): string => `${edition.replace("/", ".")}.txt`;

const getRecordId = (record: string): string => record.slice(record.indexOf("/") + 1);

/** Gets the name of the reasons file and of the changeset: both have the id of the first changed record. */
export const getReasonsFileName = (record: string): string => `${getRecordId(record)}.corrections.json`;
export const getChangesetFileName = (record: string): string => `${getRecordId(record)}.md`;
