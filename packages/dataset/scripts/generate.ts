// Writes the committed files that are generated from the schemas, the source and the withheld texts at hand. With --check, it only lists those that
// are out of date, and fails if there are any.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import { buildGeneratedFiles, generatedFolder } from "./generated-files.ts";
import { buildProvedSpans, getProvedSpansPath, listWithheldTexts } from "./proved-spans.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const { corpus } = check(await readCorpus(fileURLToPath(new URL("..", import.meta.url))));
const files = new Map(await buildGeneratedFiles());
for (const text of listWithheldTexts(corpus)) {
  const content = await buildProvedSpans(text, corpus);
  if (content !== undefined) files.set(join("packages/dataset", getProvedSpansPath(text)), content);
}
const readIfPresent = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
const stale = [...files].filter(([path, content]) => readIfPresent(path) !== content).map(([path]) => path);
const existing = existsSync(join(root, generatedFolder))
  ? readdirSync(join(root, generatedFolder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  : [];
const surplus = existing.filter((path) => !files.has(path));

if (process.argv.includes("--check")) {
  for (const path of [...stale, ...surplus]) console.error(`${path} is out of date: run \`pnpm generate\``);
  process.exitCode = stale.length + surplus.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, files.get(path) ?? "");
    renameSync(`${target}.new`, target);
  }
  for (const path of surplus) rmSync(join(root, path));
  console.log(`generated: ${stale.length} written, ${surplus.length} removed, ${files.size} in all`);
}
