/** A part of a document, as its readers count it. */
export interface DocumentPart {
  readonly kind: "page" | "paragraph" | "footnote" | "endnote" | "comment" | "header" | "footer";
  /** Counted from 1, within its kind. */
  readonly number: number;
  readonly text: string;
}

/** The text of a file, and, if it is no plain text, the part of the document at an offset. */
export interface AuditedDocument {
  readonly text: string;
  /** Finds the part at an offset in code points of the text; undefined for plain text. */
  readonly findPart: (start: number) => DocumentPart | undefined;
}

/** A citation never goes from one part to the next. */
const separator = "\n\n";

/** Joins the parts of a document to one text. */
export const joinParts = (parts: readonly DocumentPart[]): AuditedDocument => {
  const ends: number[] = [];
  let offset = 0;
  for (const { text } of parts) {
    offset += Array.from(text).length + separator.length;
    ends.push(offset);
  }
  return {
    text: parts.map(({ text }) => text).join(separator),
    findPart: (start) => parts[ends.findIndex((end) => start < end)],
  };
};

/** Why a document cannot be read, in words that follow “because”. */
export class UnreadableDocumentError extends Error {
  override readonly name = "UnreadableDocumentError";
}
