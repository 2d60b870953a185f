// Writes the declarations that repeat others: those of the modules without records, and those of all ES modules. Each exports what
// is declared elsewhere, so that every type is there once.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readPublicApi } from "./public-api.ts";

const types = fileURLToPath(new URL("../types", import.meta.url));

for (const [path, names] of readPublicApi().lightModules)
  writeFileSync(
    join(types, `${path.replace(/^.*\//, "")}.d.cts`),
    `export { ${names.join(", ")} } from "./index.cjs";\n`,
  );

for (const file of readdirSync(types).filter((name) => name.endsWith(".d.cts"))) {
  const module = file.slice(0, -".d.cts".length);
  writeFileSync(join(types, `${module}.d.ts`), `export * from "./${module}.cjs";\n`);
}
