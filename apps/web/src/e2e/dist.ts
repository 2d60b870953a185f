import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the finished site is; `astro build` writes it. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The addresses of all pages, relative to the site: `event/ID/`. */
export const pages = (): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ""))
    .toSorted();
