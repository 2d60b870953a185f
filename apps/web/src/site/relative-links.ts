import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** An address of this site in a `href` or `src`; `//host` is another site. */
const rootedAddress = /(?<=\s(?:href|src)=")\/(?!\/)([^"]*)(?=")/g;

/** Makes an address of the site relative to a page that is `depth` folders deep. */
const toRelativePath = (depth: number, path: string): string => {
  const steps = "../".repeat(depth);
  return steps + path === "" || path.startsWith("#") ? `./${steps}${path}` : steps + path;
};

/** Makes every address in a page or feed relative. */
export const replaceLinks = (html: string, depth: number): string =>
  html.replaceAll(rootedAddress, (_, path: string) => toRelativePath(depth, path));

/**
 * Astro writes addresses that start at the root of the host. This integration makes them relative in the finished pages and
 * feeds, so that the site works in any folder of any host. Its name is a noun, as Astro integrations have it. The links of
 * 404.html are relative to the root: a host serves it at any depth, so they cannot all work.
 */
export const createRelativeLinks = (): AstroIntegration => ({
  name: "relative-links",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      for (const file of files.filter((name) => /\.(?:html|xml)$/.test(name))) {
        const path = join(root, file);
        const depth = relative(root, path).split(sep).length - 1;
        await writeFile(path, replaceLinks(await readFile(path, "utf8"), depth));
      }
    },
  },
});
