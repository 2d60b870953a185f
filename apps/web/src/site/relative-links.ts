import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** An address inside the site, in an attribute that the browser follows; `//host` is not one. */
const rooted = /(?<=\s(?:href|src)=")\/(?!\/)([^"]*)(?=")/g;

/** The address of a page or file of the site as seen from a page that lies `depth` folders deep. */
export const relativeTo = (depth: number, path: string): string => {
  const steps = "../".repeat(depth);
  return steps + path === "" || path.startsWith("#") ? `./${steps}${path}` : steps + path;
};

/** The page, or the feed, with each address that starts at the root of the site made relative to it. */
export const withRelativeLinks = (html: string, depth: number): string =>
  html.replaceAll(rooted, (_, path: string) => relativeTo(depth, path));

/**
 * Astro writes addresses from the root of a host. This rewrites them in the finished pages and feeds, so that the site
 * works in any folder of any host without being told which; a feed reader knows the address that it read a feed from. (A host answers a wrong address with 404.html at any depth, where
 * its relative links cannot all be right: they are relative to the root.)
 */
export const relativeLinks = (): AstroIntegration => ({
  name: "relative-links",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      for (const file of files.filter((name) => /\.(?:html|xml)$/.test(name))) {
        const path = join(root, file);
        const depth = relative(root, path).split(sep).length - 1;
        await writeFile(path, withRelativeLinks(await readFile(path, "utf8"), depth));
      }
    },
  },
});
