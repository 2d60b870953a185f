import type { Ask } from "./client.ts";
import { contributionOf, withFile, withText, type Desk } from "./desk.ts";
import { readFile } from "./files.ts";

const isText = ({ name }: File) => name.endsWith(".txt");

/** The desk with files of the reader's own laid on it. Records come first: a text is placed by the record whose edition it is. */
export const withOwnFiles = async (desk: Desk, files: readonly File[], ask: Ask): Promise<Desk> => {
  let laid = desk;
  for (const file of files.toSorted((a, b) => Number(isText(a)) - Number(isText(b)))) {
    const { name, bytes, characters } = await readFile(file);
    if (!isText(file)) {
      laid = withFile(laid, { path: name, content: characters, saved: characters, origin: "file" });
      continue;
    }
    const { edition } = await ask("place", { bytes, files: contributionOf(laid).files });
    if (edition === undefined)
      throw new Error(`No record that is open has ${name} as its text: open it together with its dispatch.`);
    laid = withText(laid, edition, { bytes, characters });
  }
  return laid;
};
