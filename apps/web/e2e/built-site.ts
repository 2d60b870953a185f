import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that `astro build` writes. */
export const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const listFiles = (site: string, ending: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(ending))
    .toSorted();

/** Lists the addresses of all pages, relative to the site: `event/ID/`. */
export const listPages = (site = dist): readonly string[] =>
  listFiles(site, ".html")
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ""))
    .toSorted();

/** Lists the addresses of all feeds, relative to the site. */
export const listFeeds = (site = dist): readonly string[] => listFiles(site, "feed.xml");
