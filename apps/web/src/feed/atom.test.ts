import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { renderAtomFeed, escapeXml, type AtomFeed } from "./atom.ts";

const feed: AtomFeed = {
  id: "urn:uuid:5c0cbd6c-3a5c-5f0d-8f0e-000000000000",
  title: "A & B <C>",
  subtitle: "“Words”",
  self: "/corrections/feed.xml",
  page: "/corrections/",
  updated: "2026-03-20",
  author: { name: "VNJP", address: "https://example.org/" },
  generator: { name: "@vnjp/dataset", version: "1.0.1" },
  rights: "CC BY 4.0",
  entries: [
    {
      id: "urn:uuid:5c0cbd6c-3a5c-5f0d-8f0e-000000000001",
      title: "Nguyễn Chí Vịnh: 河野太郎 → <Kono>",
      address: "/event/x/#correction-y",
      updated: "2026-03-20",
      categories: ["identity", "reversal"],
      summary: "1 < 2",
      content: "<p>]]> and all</p>",
    },
  ],
};

describe("an Atom feed", () => {
  test("is parsed back to the same values, in any script and with any character", () => {
    const parsed = parseFeed(renderAtomFeed(feed));
    expect([parsed.title, parsed.description, parsed.copyright]).toEqual([feed.title, feed.subtitle, feed.rights]);
    expect(parsed.updated?.toISOString()).toBe("2026-03-20T00:00:00.000Z");
    expect(parsed.authors[0]?.name).toBe("VNJP");
    const [expected] = feed.entries;
    const [entry] = parsed.items;
    expect([entry?.id, entry?.title, entry?.content]).toEqual([expected?.id, expected?.title, expected?.content]);
    expect(entry?.categories.map(({ term }) => term)).toEqual(expected?.categories);
  });

  test("has the same bytes for the same input", () => {
    expect(renderAtomFeed(feed)).toBe(renderAtomFeed(structuredClone(feed)));
  });

  test("leaves out what XML does not allow", () => {
    expect(escapeXml("a\u0000b\u001Fc\uFFFEd\uD800e\tf")).toBe("abcd\uFFFDe\tf");
  });
});
