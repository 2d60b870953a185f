import type { CallWorker } from "./check-worker.ts";
import { toContribution, addFile, addText, type Workspace } from "./workspace.ts";

/** A record has a few kilobytes, and a text not many more. A much larger file was opened by mistake. */
const maxBytes = 5_000_000;

/** Offers a file as a download. Nothing leaves the browser. */
export const downloadFile = (name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

export interface LocalFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes that are not UTF-8 become U+FFFD; a byte order mark is kept. */
  readonly characters: string;
}

/** Reads a file of the user. Throws an error with a message for the user if it is too large. */
export const readLocalFile = async (file: File): Promise<LocalFile> => {
  if (file.size > maxBytes)
    throw new Error(`${file.name} is too large (${file.size} bytes; limit 5 MB). Did you mean another file?`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, characters: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
};

const isText = ({ name }: File) => name.endsWith(".txt");

/** Adds local files to a workspace. Records go first, since a text is matched to an edition of an open record. */
export const addLocalFiles = async (
  workspace: Workspace,
  files: readonly File[],
  callWorker: CallWorker,
): Promise<Workspace> => {
  let updated = workspace;
  for (const file of files.toSorted((a, b) => Number(isText(a)) - Number(isText(b)))) {
    const { name, bytes, characters } = await readLocalFile(file);
    if (!isText(file)) {
      updated = addFile(updated, { path: name, content: characters, savedContent: characters, origin: "file" });
      continue;
    }
    const { edition } = await callWorker("matchText", { bytes, files: toContribution(updated).files });
    if (edition === undefined)
      throw new Error(`No open record has ${name} as its text: open it together with its dispatch.`);
    updated = addText(updated, edition, { bytes, characters });
  }
  return updated;
};
