import { build } from "esbuild";
import { expect, test } from "vitest";
import { packageFolder } from "../packed-package.ts";

/** Bundles a script of a page, as its author would. */
const bundle = async (script: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};

test("a page that creates its search has neither the index nor a record in its script", async () => {
  const script = await bundle(`
    import { createSearch } from "@vnjp/dataset/search";
    const index = await (await fetch("search-index.json")).json();
    console.log(createSearch(index)(location.hash));
  `);
  expect(script).not.toMatch(/Serizawa|Hanoi|vietnamplus/);
  expect(script.length).toBeLessThan(40_000);
});
