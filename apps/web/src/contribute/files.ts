/** A record is a few kilobytes and a text not many more; what is so much longer was not meant. */
const longest = 5_000_000;

/** Hands a file over to be saved. Nothing leaves the browser. */
export const download = (name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is not UTF-8 shows as U+FFFD; a byte order mark is kept. */
  readonly characters: string;
}

/** Reads a file of the reader's own. Throws, in words, where it is too long to be one of ours. */
export const readFile = async (file: File): Promise<ReadFile> => {
  if (file.size > longest)
    throw new Error(
      `${file.name} has ${file.size} bytes: a record has a few thousand. Is it another file that was meant?`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, characters: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
};
