import type { Page } from "playwright-core";

/** The structure of a page of the site. */
export interface ParsedPage {
  readonly path: string;
  readonly title: string;
  readonly headings: number;
  readonly ids: readonly string[];
  /** The absolute addresses of all links. */
  readonly links: readonly string[];
}

/** Parses pages in the browser without opening them: it fetches each one from the site that the window shows. */
export const parsePages = (page: Page, base: string, paths: readonly string[]): Promise<readonly ParsedPage[]> =>
  page.evaluate(
    async ({ base: siteBase, paths: pagePaths }) => {
      const pages = [];
      for (const path of pagePaths) {
        const html = await (await fetch(siteBase + path)).text();
        const parsed = new DOMParser().parseFromString(html, "text/html");
        pages.push({
          path,
          title: parsed.title,
          headings: parsed.querySelectorAll("h1").length,
          ids: [...parsed.querySelectorAll("[id]")].map(({ id }) => id),
          links: [...parsed.querySelectorAll("a[href]")].map(
            (link) => new URL(link.getAttribute("href") ?? "", siteBase + path).href,
          ),
        });
      }
      return pages;
    },
    { base, paths },
  );

/** Lists the addresses whose page does not load, or does not have the id of the hash. A window of the same site fetches them. */
export const listBrokenLinks = (page: Page, addresses: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const broken: string[] = [];
    for (const address of all) {
      const { hash, href } = new URL(address);
      const response = await fetch(href.slice(0, href.length - hash.length));
      const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
      const hasTarget = hash === "" || parsed.getElementById(decodeURIComponent(hash.slice(1))) !== null;
      if (!response.ok || !hasTarget) broken.push(address);
    }
    return broken;
  }, addresses);
