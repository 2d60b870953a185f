import type { Page } from "playwright-core";

/** Parses a feed with the XML parser of the browser, which rejects a document that is not well-formed. */
export const parseFeedStrictly = (page: Page, address: string) =>
  page.evaluate(async (feedAddress) => {
    const xml = new DOMParser().parseFromString(await (await fetch(feedAddress)).text(), "application/xml");
    const feed = xml.documentElement;
    const selectChildren = (element: Element, name: string) =>
      [...element.children].filter(
        ({ namespaceURI, localName }) => namespaceURI === feed.namespaceURI && localName === name,
      );
    const getText = (element: Element, name: string) => selectChildren(element, name)[0]?.textContent ?? "";
    const getLinkAddress = (element: Element, rel: string) => {
      const link = selectChildren(element, "link").find((child) => child.getAttribute("rel") === rel);
      return new URL(link?.getAttribute("href") ?? "", feedAddress).href;
    };
    return {
      error: xml.querySelector("parsererror")?.textContent ?? "",
      root: `${feed.namespaceURI ?? ""} ${feed.localName}`,
      id: getText(feed, "id"),
      title: getText(feed, "title"),
      updated: getText(feed, "updated"),
      author: getText(feed, "author"),
      self: getLinkAddress(feed, "self"),
      page: getLinkAddress(feed, "alternate"),
      entries: selectChildren(feed, "entry").map((entry) => ({
        id: getText(entry, "id"),
        title: getText(entry, "title"),
        updated: getText(entry, "updated"),
        page: getLinkAddress(entry, "alternate"),
        content: getText(entry, "content"),
      })),
    };
  }, address);
