import { decodeText, describePath, readBytes } from "../../../io/read-text.ts";
import { CannotRunError } from "../../../io/output.ts";
import { joinParts, UnreadableDocumentError, type AuditedDocument, type DocumentPart } from "./document.ts";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Reads the parts of a PDF or of the file of a word processor; undefined if the bytes are neither. */
const readParts = async (bytes: Uint8Array): Promise<readonly DocumentPart[] | undefined> => {
  // The libraries are large: only who audits such a file loads them.
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return (await import("./read-pdf.ts")).readPdf(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return (await import("./read-word-file.ts")).readWordFile(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableDocumentError("it has a password, or is a .doc file; save it as .docx without a password");
  return undefined;
};

/**
 * Reads the text of a file, or of standard input (`-`): of plain text, .docx, .odt or PDF. Throws a CannotRunError if it is
 * none of them.
 */
export const readDocument = async (path: string): Promise<AuditedDocument> => {
  const bytes = await readBytes(path);
  try {
    const parts = await readParts(bytes);
    if (parts) return joinParts(parts);
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new CannotRunError(`${describePath(path)} cannot be read: ${error.message}.`);
  }
  return { text: decodeText(path, bytes), findPart: () => undefined };
};
