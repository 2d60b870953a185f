// Writes the committed files that follow from the schemas; with --check it only says which would change.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generated, generatedFolder } from "./generated.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const files = await generated();
const contentOf = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
const stale = [...files].filter(([path, content]) => contentOf(path) !== content).map(([path]) => path);
const existing = existsSync(join(root, generatedFolder))
  ? readdirSync(join(root, generatedFolder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  : [];
const surplus = existing.filter((path) => !files.has(path));

if (process.argv.includes("--check")) {
  for (const path of [...stale, ...surplus])
    console.error(`${path} does not follow from the schemas: run \`pnpm generate\``);
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
