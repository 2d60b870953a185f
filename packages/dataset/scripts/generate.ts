// Writes the committed files that follow from the schemas; with --check it only says which would change.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generated } from "./generated.ts";

const folder = fileURLToPath(new URL("../generated/", import.meta.url));
const files = await generated();
const existing = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  : [];
const stale = [...files]
  .filter(([path, content]) => !existing.includes(path) || readFileSync(join(folder, path), "utf8") !== content)
  .map(([path]) => path);
const surplus = existing.filter((path) => !files.has(path));

if (process.argv.includes("--check")) {
  for (const path of [...stale, ...surplus])
    console.error(`generated/${path} does not follow from the schemas: run \`pnpm generate\``);
  process.exitCode = stale.length + surplus.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, files.get(path) ?? "");
    renameSync(`${target}.new`, target);
  }
  for (const path of surplus) rmSync(join(folder, path));
  console.log(`generated: ${stale.length} written, ${surplus.length} removed, ${files.size} in all`);
}
