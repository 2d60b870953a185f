const idOf = (record: string): string => record.slice(record.indexOf("/") + 1);

/** The names of the file of reasons and of the changeset beside it: that of the first record that is changed. */
export const reasonsName = (record: string): string => `${idOf(record)}.corrections.json`;
export const changesetName = (record: string): string => `${idOf(record)}.md`;
