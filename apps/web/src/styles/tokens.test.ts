import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../", import.meta.url));

/** The style sheets and the components with styles. */
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.(?:css|astro)$/.test(file) && file !== "styles/tokens.css");

const getCss = (file: string): string => {
  const source = readFileSync(src + file, "utf8");
  if (file.endsWith(".css")) return source;
  return [...source.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css).join("\n");
};

const tokens = readFileSync(`${src}styles/tokens.css`, "utf8");

/** Declarations of distances and of sizes of text; a formula may contain any length. */
const listDeclarations = (css: string): readonly string[] =>
  [...css.matchAll(/(?<![\w-])(?:(?:margin|padding)(?:-[a-z]+)*|(?:row-|column-)?gap|font|font-size): ([^;]+);/g)]
    .map(([declaration]) => declaration)
    .filter((declaration) => !/\b(?:clamp|calc)\(/.test(declaration));

const listWidths = (css: string): readonly string[] =>
  [...css.matchAll(/@media \(width (?:<|>=) ([^)]+)\)/g)].map(([, width = ""]) => width);

describe("the tokens", () => {
  test("are seven sizes of text, two sizes of titles and nine distances", () => {
    expect(tokens.match(/--text-(?:xs|sm|md|base|lg|xl|2xl):/g)).toHaveLength(7);
    expect(tokens.match(/--text-(?:page-)?title:/g)).toHaveLength(2);
    expect(tokens.match(/--space-[0-9]+:/g)).toHaveLength(9);
  });

  test.each(files)("replace lengths in %s", (file) => {
    expect(listDeclarations(getCss(file)).filter((declaration) => /[0-9]rem/.test(declaration))).toEqual([]);
  });

  test.each(files)("are the only custom properties for text and distances in %s", (file) => {
    const used = [...getCss(file).matchAll(/var\((--(?:text|space)-[a-z0-9-]+)\)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
  });

  test.each(files)("allow three widths in the media queries of %s", (file) => {
    expect(listWidths(getCss(file)).filter((width) => !["40rem", "52rem", "62rem"].includes(width))).toEqual([]);
  });
});
