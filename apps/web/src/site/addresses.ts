/** Where a record has its page. */
export const pageOf = (reference: string): string => `/${reference}/`;

/**
 * Where a fact stands on its record's page: what follows the version in a citation follows the page's address too. A
 * dispatch's page is its reader, which holds facts of many records and names each in full.
 */
export const factOnPage = (reference: string, pointer: string): string =>
  `${pageOf(reference)}#${reference.startsWith("dispatch/") ? reference : ""}${pointer}`;

/** Where the corrections and the retired ids of all records are listed. */
export const corrections = "/corrections/";

/** Where somebody sees what became of the citations in a text. */
export const audit = "/audit/";

/** Where a correction is told on the page of its record. */
export const correctionOnPage = (reference: string, id: string): string => `${pageOf(reference)}#correction-${id}`;

/** The feed of what becomes of a record, or of all of them: beside its page. */
export const feedOf = (page: string): string => `${page}feed.xml`;

/** Where a record is opened to be mended. */
export const mendingOf = (reference: string): string => `/contribute/?record=${reference}`;

/** The dispatch and the edition that a text reference names: `vietnamplus-219237/e1`. */
export const partsOfText = (text: string): { readonly dispatch: string; readonly edition: string } => {
  const slash = text.lastIndexOf("/");
  return { dispatch: text.slice(0, slash), edition: text.slice(slash + 1) };
};

/** The reader of a dispatch, with a choice made (src/reader/choice.ts). */
export const inReader = (text: string, choice: string): string =>
  `${pageOf(`dispatch/${partsOfText(text).dispatch}`)}#${choice}`;
