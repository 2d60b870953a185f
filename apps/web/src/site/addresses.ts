/** Gets the address of the page of a record. */
export const getPageAddress = (reference: string): string => `/${reference}/`;

/**
 * Gets the address of a fact on the page of its record: the pointer of the citation is the hash. The page of a dispatch has
 * facts of many records, so their hashes include the record.
 */
export const getFactAddress = (reference: string, pointer: string): string =>
  `${getPageAddress(reference)}#${reference.startsWith("dispatch/") ? reference : ""}${pointer}`;

/** The page of all corrections and retired ids. */
export const correctionsAddress = "/corrections/";

/** The page that checks the citations in a text. */
export const auditAddress = "/audit/";

/** The licences of the libraries in the scripts of the pages. */
export const licensesAddress = "/licenses.txt";

/** Gets the address of a correction on the page of its record. */
export const getCorrectionAddress = (reference: string, id: string): string =>
  `${getPageAddress(reference)}#correction-${id}`;

/** Gets the address of the feed that belongs to a page. */
export const getFeedAddress = (page: string): string => `${page}feed.xml`;

/** Gets the address that opens a record on the contribution page. */
export const getFixAddress = (reference: string): string => `/contribute/?record=${reference}`;

/** Splits the reference of a text, such as `vietnamplus-219237/e1`, into dispatch and edition. */
export const parseTextReference = (text: string): { readonly dispatch: string; readonly edition: string } => {
  const slash = text.lastIndexOf("/");
  return { dispatch: text.slice(0, slash), edition: text.slice(slash + 1) };
};

/** Gets the address of the reader of a dispatch with a selection (site/reader-choice.ts). */
export const getReaderAddress = (text: string, choice: string): string =>
  `${getPageAddress(`dispatch/${parseTextReference(text).dispatch}`)}#${choice}`;
