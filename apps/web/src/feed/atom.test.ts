import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { atom, escaped, type AtomFeed } from "./atom.ts";

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
      categories: ["identity", "reverses"],
      summary: "1 < 2",
      content: "<p>]]> and all</p>",
    },
  ],
};

describe("an Atom feed", () => {
  test("gives a reader back what was put in, in any script and with any sign", () => {
    const read = parseFeed(atom(feed));
    expect([read.title, read.description, read.copyright]).toEqual([feed.title, feed.subtitle, feed.rights]);
    expect(read.updated?.toISOString()).toBe("2026-03-20T00:00:00.000Z");
    expect(read.authors[0]?.name).toBe("VNJP");
    const [given] = feed.entries;
    const [entry] = read.items;
    expect([entry?.id, entry?.title, entry?.content]).toEqual([given?.id, given?.title, given?.content]);
    expect(entry?.categories.map(({ term }) => term)).toEqual(given?.categories);
  });

  test("is the same bytes for the same log", () => {
    expect(atom(feed)).toBe(atom(structuredClone(feed)));
  });

  test("leaves out what XML cannot hold", () => {
    expect(escaped("a\u0000b\u001Fc\uFFFEd\uD800e\tf")).toBe("abcd\uFFFDe\tf");
  });
});
