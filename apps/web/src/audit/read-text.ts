/** A paper has a few hundred kilobytes; what is so much longer was not meant. */
const longest = 20_000_000;

/** What a file is that is no text in UTF-8, as far as its first bytes tell. */
const guessOf = ([a, b]: Uint8Array): string => {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "it is UTF-16; save it as UTF-8";
  if (a === 0x50 && b === 0x4b) return "it is an archive, as word processors write; save it as text";
  if (a === 0x25 && b === 0x50) return "it is a PDF; give its source, or its text";
  return "it is no text in UTF-8; save it as that";
};

/** The text of a file of the reader's own. Throws, in words, where it has none. */
export const readText = async (file: File): Promise<string> => {
  if (file.size > longest) throw new Error(`${file.name} has ${file.size} bytes: no paper is as long.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new Error(`${file.name} cannot be read: ${guessOf(bytes)}.`);
};
