// The licences of the libraries whose code is in the package.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../packed-package.ts";

const dist = join(packageFolder, "dist");
const notices = readFileSync(join(dist, "THIRD-PARTY-LICENSES"), "utf8");

/** The libraries that the bundler names above the code that it has put in. */
const libraries = new Set(
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [
      ...readFileSync(join(dist, name), "utf8").matchAll(/^\/\/ .*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
    ])
    .map(([, library]) => library),
);

test("each library in the code has its notice, and no other has", () => {
  expect([...libraries]).toEqual(["@cfworker/json-schema"]);
  expect([...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)\n-+$/gm)].map(([, name]) => name)).toEqual([...libraries]);
  expect(notices).toMatch(
    /Copyright \(c\) .*\n[^]*The above copyright notice and this permission notice shall be included/,
  );
});
