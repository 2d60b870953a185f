// Writes the CommonJS modules. Each requires the ES module, so that the code is in the package once, and a program that imports and
// requires it gets the same records.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The conditions of an export that is a module. */
interface ModuleExport {
  readonly import: { readonly default: string };
  readonly require: { readonly default: string };
}

const resolvePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { exports } = JSON.parse(readFileSync(resolvePath("package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, ModuleExport | object | string>>;
};
for (const entry of Object.values(exports))
  if (typeof entry === "object" && "require" in entry) {
    const { import: esm, require: commonJs } = entry;
    const specifier = esm.default.replace("./dist/", "./");
    writeFileSync(resolvePath(commonJs.default), `module.exports = require(${JSON.stringify(specifier)});\n`);
  }
