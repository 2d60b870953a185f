import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = new Map<string, string>();

/** The path of a text in the installed data package. Throws where the package does not hold it. */
export const pathOfText = (edition: string): string =>
  fileURLToPath(import.meta.resolve(`@vnjp/dataset/texts/${edition}.txt`));

/** The characters of a text (`dispatch-id/e1`), out of the installed data package. */
export const textOf = (edition: string): string => {
  const known = read.get(edition);
  if (known !== undefined) return known;
  const text = readFileSync(pathOfText(edition), "utf8");
  read.set(edition, text);
  return text;
};
