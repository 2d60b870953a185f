// Which JSON files Node.js loads for an import. A bundler leaves out those that a program does not use; Node.js loads all that the
// imported modules name.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "@vnjp/dataset";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumer, pack, packageFolder, run, type Consumer } from "../packed-package.ts";

/** Prints the path of each JSON file that is imported, when the program ends. */
const preload = `
import { registerHooks } from "node:module";
const loaded = new Set();
registerHooks({
  load: (url, context, nextLoad) => {
    if (url.endsWith(".json")) loaded.add(url.replace(/^.*@vnjp\\/dataset\\/dist\\//, ""));
    return nextLoad(url, context);
  },
});
process.on("exit", () => console.log(JSON.stringify([...loaded].sort())));
`;

const records = kinds.map((kind) => `data/${kind}.json`);
const main = [...records, "internal/releases.json", "redirects.json"];

/** The JSON files of each module. The correction log grows with each release: only `status` loads it. */
const expectedFiles: Readonly<Record<string, readonly string[]>> = {
  ".": main,
  "./answers": ["codes.json", ...main],
  "./citations": ["internal/releases.json"],
  "./dates": [],
  "./search": ["search-index.json"],
  "./citation-status": [...main, "corrections.json", "internal/appearances.json"],
  "./validate": [...kinds, "definitions"].flatMap((name) => [
    `schema/${name}.schema.json`,
    `schema/authored/${name}.schema.json`,
  ]),
};

const { exports } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, object | string>>;
};
const modules = Object.entries(exports).flatMap(([path, entry]) =>
  typeof entry === "object" && "require" in entry ? [path] : [],
);

describe("Node.js loads no file that a module does not need", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = createConsumer(pack());
    consumer.write("preload.mjs", preload);
  });
  afterAll(() => consumer.remove());

  const listLoadedFiles = (file: string, program: string): readonly string[] => {
    consumer.write(file, program);
    const { stdout, stderr } = run(consumer.folder, process.execPath, "--import", "./preload.mjs", file);
    expect(stderr).toBe("");
    return JSON.parse(stdout) as string[];
  };

  test("every module of the package is in the list", () => {
    expect(modules).toEqual(Object.keys(expectedFiles));
  });

  test.each(Object.entries(expectedFiles))("for %s", (path, files) => {
    const specifier = JSON.stringify(path.replace(".", "@vnjp/dataset"));
    expect(listLoadedFiles("program.mjs", `import ${specifier};`)).toEqual(files.toSorted());
    expect(listLoadedFiles("program.cjs", `require(${specifier});`)).toEqual(files.toSorted());
  });
});
