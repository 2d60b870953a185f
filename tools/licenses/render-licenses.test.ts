import { expect, test } from "vitest";
import { root } from "../release/files.ts";
import { renderLicenses } from "./render-licenses.ts";

const listNotices = (...paths: readonly string[]) =>
  [
    ...renderLicenses(
      "Libraries.",
      paths.map((path) => `${root}/${path}`),
    ).matchAll(/^(\S+) \d+\.\d+\.\d+ \(([^)]+)\)\n-+$/gm),
  ].map(([, name, license]) => `${name} ${license}`);

test("each library has one notice, in the order of names, and our own files have none", () => {
  expect(
    listNotices(
      "node_modules/yaml/dist/index.js",
      "node_modules/vitest/dist/index.js",
      "node_modules/yaml/dist/errors.js",
      "packages/engine/src/text/fold.ts",
    ),
  ).toEqual(["vitest MIT", "yaml ISC"]);
});

test("a library without a licence text stops the build", () => {
  expect(() => renderLicenses("", [`${root}/node_modules/.pnpm/none/node_modules/none/index.js`])).toThrow(/ENOENT/);
});
