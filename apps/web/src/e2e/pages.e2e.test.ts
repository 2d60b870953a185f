import { beforeAll, describe, expect, test } from "vitest";
import { feeds, pages } from "./dist.ts";
import { servedSite } from "./visit.ts";

interface Visited {
  readonly ids: ReadonlySet<string>;
  /** Ids that more than one element has. */
  readonly doubled: readonly string[];
  readonly links: readonly string[];
  readonly title: string;
  readonly headings: number;
  /** By how many pixels it is wider than the screen. */
  readonly over: number;
}

const site = servedSite();
const visited = new Map<string, Visited>();
const faults: string[] = [];

/** Several windows share the pages: one alone would take the longest part of the suite. */
const windows = 3;

beforeAll(async () => {
  const waiting = [...pages()];
  const visit = async () => {
    const { page, context, faults: found } = await site.open({ viewport: { width: 320, height: 480 } });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(site.base + path, { waitUntil: "load" });
      const seen = await page.evaluate(() => ({
        ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
        links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
        title: document.title,
        headings: document.querySelectorAll("h1").length,
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      const doubled = seen.ids.filter((id, index) => seen.ids.indexOf(id) !== index);
      visited.set(path, { ...seen, ids: new Set(seen.ids), doubled });
    }
    faults.push(...found);
    await context.close();
  };
  await Promise.all(Array.from({ length: windows }, visit));
}, 120_000);

describe("the pages of the finished site", () => {
  test("are all there, each with a title and one main heading", () => {
    expect(visited.size).toBe(pages().length);
    expect([...visited].filter(([, { title, headings }]) => title === "" || headings !== 1)).toEqual([]);
  });
  test("load without an error, a breach of the policy or a request to another host", () => {
    expect(faults).toEqual([]);
  });
  test("link only to pages and feeds, and to places in them, that are there", () => {
    const known = new Set(feeds());
    const broken = [...visited].flatMap(([from, { links }]) =>
      links
        .filter((link) => link.startsWith("http://127.0.0.1"))
        .filter((link) => {
          const [address = "", hash] = link.split("#", 2);
          const path = decodeURIComponent(address.slice(site.base.length).replace(/\?.*$/, ""));
          if (known.has(path) && hash === undefined) return false;
          const target = visited.get(path);
          if (!address.startsWith(site.base) || !target) return true;
          return hash !== undefined && !target.ids.has(decodeURIComponent(hash));
        })
        .map((link) => `${from} → ${link}`),
    );
    expect(broken).toEqual([]);
  });
  test("give an id to one element alone", () => {
    expect([...visited].flatMap(([path, { doubled }]) => doubled.map((id) => `${path}#${id}`))).toEqual([]);
  });
  test("do not scroll sideways on the narrowest screen", () => {
    expect([...visited].filter(([, { over }]) => over > 0).map(([path]) => path)).toEqual([]);
  });
  test("link out only by https or http, plainly", () => {
    const outside = [...visited.values()].flatMap(({ links }) => links.filter((link) => !link.startsWith(site.base)));
    expect(outside.filter((link) => !/^https?:\/\/[^/]+\.[a-z]+/.test(link))).toEqual([]);
  });
});
