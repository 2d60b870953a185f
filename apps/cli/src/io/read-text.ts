import { readFileSync, statSync } from "node:fs";
import { buffer } from "node:stream/consumers";
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

/** Reads the bytes of a file, or of standard input (`-`). Throws a CannotRunError if there is no such file. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  if (path === "") throw new CannotRunError("A path is empty: name a file, or - for standard input.");
  if (path === "-") return buffer(process.stdin);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new CannotRunError(`There is no file ${path}.`);
  if (stats.isDirectory()) throw new CannotRunError(`${path} is a folder: name the files in it.`);
  if (stats.size > maxBytes)
    throw new CannotRunError(`${path} is too large (${stats.size} bytes; the limit is ${maxBytes}).`);
  return readFileSync(path);
};

/** Reads the text of a file, or of standard input (`-`). Throws a CannotRunError if it is not a text in UTF-8. */
export const readText = async (path: string): Promise<string> => decodeText(path, await readBytes(path));
