import { describe, expect, it } from "vitest";
import type { Redirects } from "../generated/types.ts";
import { resolveIn } from "./get.ts";
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

  it("takes one apostrophe for another, and any white space", () => {
    expect(references("l'ASEAN").length).toBeGreaterThan(0);
    expect(references("l’ASEAN")).toEqual(references("l'ASEAN"));
    expect(references("  hoang   xuan chien ")).toEqual(references("hoang xuan chien"));
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

  const told = { release: "1.1.0", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const ledger: Redirects = {
    redirects: {
      "person/kono": { kind: "moved", to: "person/kono-taro", ...told },
      "person/taro-kono": { kind: "merged", to: "person/kono-taro", ...told },
      "event/courses": {
        kind: "split",
        to: { two: "event/heavy-equipment-courses-2019-2020", three: "event/peacekeeping-engineer-courses" },
        ...told,
      },
      "event/never-held": { kind: "withdrawn", ...told },
    },
  };
  const resolved = (reference: string) => resolveIn(ledger, get, reference);

  it("leads a moved or merged id to its subject, and says how", () => {
    expect(resolved("person/kono")).toMatchObject({ outcome: "moved", record: { id: "kono-taro" }, redirect: told });
    expect(resolved("person/taro-kono")).toMatchObject({ outcome: "merged", record: { id: "kono-taro" } });
  });

  it("leads a split id to every part", () => {
    expect(resolved("event/courses")).toMatchObject({
      outcome: "split",
      records: [{ id: "heavy-equipment-courses-2019-2020" }, { id: "peacekeeping-engineer-courses" }],
    });
  });

  it("says that a record was withdrawn, and why", () => {
    expect(resolved("event/never-held")).toEqual({ outcome: "withdrawn", redirect: { kind: "withdrawn", ...told } });
    expect(resolved("toString")).toEqual({ outcome: "unknown" });
  });
});
