import { FileError } from "@vnjp/engine/node/file-error";
import { readNamedFile } from "@vnjp/engine/node/read-file";
import { CannotRunError } from "./output.ts";

/** A paper has a few hundred kilobytes. A file of this size is something else, and is not read. */
const maxBytes = 200_000_000;

/** Names a file in a message. */
export const describePath = (path: string) => (path === "-" ? "Standard input" : path);

/** What a file may be that is not a text in UTF-8, guessed from its first bytes. */
const guessFormat = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "it is UTF-16; save it as UTF-8";
  if (a === 0x50 && b === 0x4b) return "it is an archive, as .docx and .odt files are; save it as text";
  if (a === 0x25 && b === 0x50) return "it is a PDF; use its source or its text";
  return "it is not UTF-8 text; save it as UTF-8";
};

/** Decodes the bytes of a file as UTF-8. Throws a CannotRunError if they are anything else. */
export const decodeText = (path: string, bytes: Uint8Array): string => {
  try {
    // The decoder drops a byte order mark, which would move the columns of the first line by one.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new CannotRunError(`${describePath(path)} cannot be read: ${guessFormat(bytes)}.`);
};

const readStandardInput = async (maxLength: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > maxLength) throw new CannotRunError(`Standard input is too large (the limit is ${maxLength} bytes).`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/** Reads a file, or standard input (`-`), of at most `maxLength` bytes. Throws a CannotRunError if it cannot be read. */
export const readInput = async (path: string, maxLength: number): Promise<Uint8Array> => {
  if (path === "-") return readStandardInput(maxLength);
  try {
    return await readNamedFile(path, maxLength);
  } catch (error) {
    throw error instanceof FileError ? new CannotRunError(error.message, { cause: error }) : error;
  }
};

/** Reads the bytes of a file, or of standard input (`-`). Throws a CannotRunError if they cannot be read. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  if (path === "") throw new CannotRunError("A path is empty: name a file, or - for standard input.");
  return readInput(path, maxBytes);
};

/** Reads the text of a file, or of standard input (`-`). Throws a CannotRunError if it is not a text in UTF-8. */
export const readText = async (path: string): Promise<string> => decodeText(path, await readBytes(path));
