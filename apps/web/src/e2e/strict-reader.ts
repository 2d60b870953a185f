import type { Page } from "playwright-core";

/** A feed as a strict reader has it: the browser's own parser of XML, which refuses what is not well-formed. */
export const strictlyRead = (page: Page, address: string) =>
  page.evaluate(
    async ({ at }) => {
      const xml = new DOMParser().parseFromString(await (await fetch(at)).text(), "application/xml");
      const feed = xml.documentElement;
      const named = (of: Element, name: string) =>
        [...of.children].filter(
          ({ namespaceURI, localName }) => namespaceURI === feed.namespaceURI && localName === name,
        );
      const text = (of: Element, name: string) => named(of, name)[0]?.textContent ?? "";
      const addressIn = (of: Element, rel: string) => {
        const link = named(of, "link").find((child) => child.getAttribute("rel") === rel);
        return new URL(link?.getAttribute("href") ?? "", at).href;
      };
      return {
        error: xml.querySelector("parsererror")?.textContent ?? "",
        root: `${feed.namespaceURI ?? ""} ${feed.localName}`,
        id: text(feed, "id"),
        title: text(feed, "title"),
        updated: text(feed, "updated"),
        author: text(feed, "author"),
        self: addressIn(feed, "self"),
        page: addressIn(feed, "alternate"),
        entries: named(feed, "entry").map((entry) => ({
          id: text(entry, "id"),
          title: text(entry, "title"),
          updated: text(entry, "updated"),
          page: addressIn(entry, "alternate"),
          content: text(entry, "content"),
        })),
      };
    },
    { at: address },
  );
