// CITATION.cff names the release that is cited.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, writeWhole } from "./files.ts";

/** Writes number and day of a release into CITATION.cff. */
export const citeVersion = (version: string, date: string): void => {
  const path = join(root, "CITATION.cff");
  if (!existsSync(path)) return;
  const lines = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("date-released:"))
    .flatMap((line) => (line.startsWith("version:") ? [`version: ${version}`, `date-released: "${date}"`] : [line]));
  writeWhole(path, `${lines.join("\n")}\n`);
};
