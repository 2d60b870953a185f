import { describe, expect, test } from "vitest";
import { search } from "../index.ts";

const searchReferences = (query: string) => search(query).map(({ kind, id }) => `${kind}/${id}`);

describe("search", () => {
  test.each(["Hoàng Xuân Chiến", "hoang xuan chien", "HOANG XUÂN CHIÊN"])("it finds a person by %s", (query) => {
    expect(searchReferences(query)).toContain("person/hoang-xuan-chien");
  });

  test("it finds a person by the name in kanji", () => {
    expect(searchReferences("河野太郎")).toContain("person/kono-taro");
  });

  test("it finds a record by a part of its id", () => {
    expect(searchReferences("peacekeeping-memorandum")).toContain("agreement/peacekeeping-memorandum-2015");
  });

  test("it takes đ for d", () => {
    expect(searchReferences("bo quoc phong")).toEqual(searchReferences("bộ quốc phòng"));
  });

  test.each(["l’ASEAN", "l‘ASEAN", "lʼASEAN"])("it takes the apostrophe of %s for any other", (query) => {
    expect(searchReferences("l'ASEAN").length).toBeGreaterThan(0);
    expect(searchReferences(query)).toEqual(searchReferences("l'ASEAN"));
  });

  test("it ignores extra white space", () => {
    expect(searchReferences("  hoang   xuan chien ")).toEqual(searchReferences("hoang xuan chien"));
  });

  test.each(["", "  ", "\u0301", "no such words anywhere"])("it finds nothing for %j", (query) => {
    expect(search(query)).toEqual([]);
  });
});
