import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the finished site is; `astro build` writes it. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const filesOf = (site: string, ending: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(ending))
    .toSorted();

/** The addresses of all pages, relative to the site: `event/ID/`. */
export const pages = (site = dist): readonly string[] =>
  filesOf(site, ".html")
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ""))
    .toSorted();

/** The addresses of all feeds, relative to the site. */
export const feeds = (site = dist): readonly string[] => filesOf(site, "feed.xml");
