import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The path of a file of the installed data package, by its export path: `corrections.json`, `texts/vietnamplus-133876/e1.txt`.
 * The file itself may be missing.
 */
export const resolveInstalledFile = (exportPath: string): string =>
  fileURLToPath(import.meta.resolve(`@vnjp/dataset/${exportPath}`));

/** The folder of the installed data package. */
export const getInstalledFolder = (): string => dirname(resolveInstalledFile("package.json"));
