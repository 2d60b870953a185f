import { beforeAll, describe, expect, test } from "vitest";
import { listFeeds, listPages } from "./built-site.ts";
import { licensesAddress } from "../src/site/addresses.ts";
import { parsePages, type ParsedPage } from "./parse-pages.ts";
import { measureOverflow, openSharedWindow, serveTestSite } from "./site-windows.ts";

const paths = listPages();
const site = serveTestSite();

describe("the HTML of the pages", () => {
  const window = openSharedWindow(site);
  let pages: readonly ParsedPage[] = [];

  beforeAll(async () => {
    await window.page.goto(site.base);
    pages = await parsePages(window.page, site.base, paths);
  });

  test("has a title and one main heading", () => {
    expect(pages.length).toBe(paths.length);
    expect(pages.filter(({ title, headings }) => title === "" || headings !== 1).map(({ path }) => path)).toEqual([]);
  });

  test("uses no id twice", () => {
    const duplicates = pages.flatMap(({ path, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(duplicates).toEqual([]);
  });

  test("links only to pages, feeds, files and ids that exist", () => {
    const idsByPath = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
    const files = new Set([...listFeeds(), licensesAddress.slice(1)]);
    const isBroken = (link: string): boolean => {
      const [address = "", hash] = link.split("#", 2);
      if (!address.startsWith(site.base)) return true;
      const path = decodeURIComponent(address.slice(site.base.length).replace(/\?.*$/, ""));
      if (files.has(path)) return hash !== undefined;
      const ids = idsByPath.get(path);
      return !ids || (hash !== undefined && !ids.has(decodeURIComponent(hash)));
    };
    const broken = pages.flatMap(({ path, links }) =>
      links.filter((link) => link.startsWith("http://127.0.0.1") && isBroken(link)).map((link) => `${path} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test("links to other sites by http or https", () => {
    const links = pages.flatMap((page) => page.links.filter((link) => !link.startsWith(site.base)));
    expect(links.filter((link) => !/^https?:\/\/[^/]+\.[a-z]+/.test(link))).toEqual([]);
  });
});

/** The pages by kind: `event` for `event/ID/`, and `other` for the pages at the top. */
const pagesByKind = [
  ...Map.groupBy(paths, (path) => (path.split("/").length > 2 ? (path.split("/")[0] ?? "") : "other")),
];

describe("on the narrowest screen", () => {
  const window = openSharedWindow(site, { viewport: { width: 320, height: 480 } });

  test.each(pagesByKind)(
    "the pages of kind %s load without faults and do not scroll sideways",
    async (_, kindPaths) => {
      const overflowing: string[] = [];
      for (const path of kindPaths) {
        await window.page.goto(site.base + path);
        if ((await measureOverflow(window.page)) > 0) overflowing.push(path);
      }
      expect(overflowing).toEqual([]);
      expect(window.faults).toEqual([]);
      expect(site.breaches).toEqual([]);
    },
  );
});
