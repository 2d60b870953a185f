/** Returns the id of the dispatch that an edition of a text belongs to: `vietnamplus-133876` for `vietnamplus-133876/e1`. */
export const getDispatchId = (edition: string): string => edition.slice(0, edition.lastIndexOf("/"));
