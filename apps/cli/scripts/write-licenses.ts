// Writes the licences of the libraries that the command line contains, as the bundler lists them, and removes that list.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readBundledFiles } from "../../../tools/licenses/read-bundled-files.ts";
import { renderLicenses } from "../../../tools/licenses/render-licenses.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const listPath = join(root, "dist/metafile-esm.json");
const introduction = "The command line contains these libraries. Those of its web app are in web/licenses.txt.";
writeFileSync(join(root, "dist/THIRD-PARTY-LICENSES"), renderLicenses(introduction, readBundledFiles(root, listPath)));
rmSync(listPath);
