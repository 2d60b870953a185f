// The licences of the libraries whose code is in the package.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../packed-package.ts";

const notices = readFileSync(join(packageFolder, "dist/THIRD-PARTY-LICENSES"), "utf8");
const source = join(packageFolder, "src");

/** The libraries that the code imports, which the bundler copies in. */
const libraries = new Set(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .flatMap((name) => [...readFileSync(join(source, name), "utf8").matchAll(/^import .* from "((?![.#])[^"]+)"/gm)])
    .flatMap(([, library = ""]) => (library.startsWith("@vnjp/engine/") ? [] : [library])),
);

test("each library in the code has its notice, and no other has", () => {
  expect([...libraries].toSorted()).toEqual(["@cfworker/json-schema", "fastest-levenshtein", "minisearch"]);
  expect([...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)\n-+$/gm)].map(([, name]) => name)).toEqual(
    [...libraries].toSorted(),
  );
  expect(notices).toMatch(
    /Copyright \(c\) .*\n[^]*The above copyright notice and this permission notice shall be included/,
  );
});
