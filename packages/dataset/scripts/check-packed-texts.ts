// Runs before the package is packed: fails if a withheld text is among the files that would be packed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import { listWithheldTexts } from "./proved-spans.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { corpus } = check(await readCorpus(folder));
for (const text of listWithheldTexts(corpus))
  if (existsSync(join(folder, "texts", `${text}.txt`))) {
    console.error(`not packed: texts/${text}.txt is withheld. Move it to private-texts/${text}.txt.`);
    process.exitCode = 1;
  }
