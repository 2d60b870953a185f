import { describe, expect, it } from "vitest";
import { find, get, kinds, list, resolve } from "./index.ts";

const references = (words: string) => find(words).map(({ kind, id }) => `${kind}/${id}`);

describe("get", () => {
  it("gives every record by its reference", () => {
    for (const kind of kinds) for (const record of list(kind)) expect(get(`${kind}/${record.id}`)).toBe(record);
  });

  it.each(["", "event", "event/", "event/never", "nokind/x", "event/constructor", "event/__proto__", "constructor/x"])(
    "gives nothing for %j",
    (reference) => {
      expect(get(reference)).toBeUndefined();
    },
  );
});

describe("find", () => {
  it.each(["Hoàng Xuân Chiến", "hoang xuan chien", "HOANG XUÂN CHIÊN"])("finds a person as %s", (words) => {
    expect(references(words)).toContain("person/hoang-xuan-chien");
  });

  it("finds a person in kanji", () => {
    expect(references("河野太郎")).toContain("person/kono-taro");
  });

  it("takes đ for d", () => {
    expect(references("bo quoc phong")).toEqual(references("bộ quốc phòng"));
  });

  it("finds nothing where there is nothing", () => {
    expect(find("no such words anywhere")).toEqual([]);
  });
});

describe("resolve", () => {
  it("gives a current record as it is", () => {
    expect(resolve("person/kono-taro")).toEqual({ outcome: "current", record: get("person/kono-taro") });
  });

  it("says that an id was never published", () => {
    expect(resolve("person/never")).toEqual({ outcome: "unknown" });
  });
});
