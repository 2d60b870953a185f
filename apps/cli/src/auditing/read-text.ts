import { readFileSync, statSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { CannotRun } from "../output.ts";

/** A paper has a few hundred kilobytes; what is so much longer is none, and would only be read in vain. */
const longest = 200_000_000;

const nameOf = (path: string) => (path === "-" ? "Standard input" : path);

/** What a file is that is no text in UTF-8, as far as its first bytes tell. */
const guessOf = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "it is UTF-16; save it as UTF-8";
  if (a === 0x50 && b === 0x4b) return "it is an archive, as word processors write; save it as text";
  if (a === 0x25 && b === 0x50) return "it is a PDF; give its source, or its text";
  return "it is no text in UTF-8; save it as that";
};

const decoded = (path: string, bytes: Uint8Array): string => {
  try {
    // The decoder passes over a byte order mark: no line has its first column a place later for it.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new CannotRun(`${nameOf(path)} cannot be read: ${guessOf(bytes)}.`);
};

/** The text of a file, or of standard input (`-`). Throws, with a line for whoever named it, where there is none. */
export const readText = async (path: string): Promise<string> => {
  if (path === "") throw new CannotRun("A path is empty: name a file, or - for standard input.");
  if (path === "-") return decoded(path, await buffer(process.stdin));
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) throw new CannotRun(`There is no file ${path}.`);
  if (kind.isDirectory()) throw new CannotRun(`${path} is a folder: name the files in it.`);
  if (kind.size > longest) throw new CannotRun(`${path} has ${kind.size} bytes: no paper is as long.`);
  return decoded(path, readFileSync(path));
};
