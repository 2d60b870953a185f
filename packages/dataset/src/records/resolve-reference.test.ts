import { describe, expect, test } from "vitest";
import type { Redirects } from "../../generated/types.ts";
import { find, get, resolveReference } from "../index.ts";
import { followRedirects } from "./resolve-reference.ts";

const redirectDetails = { release: "1.1.0", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
const redirectData: Redirects = {
  redirects: {
    "person/kono": { kind: "moved", to: "person/kono-taro", ...redirectDetails },
    "person/taro-kono": { kind: "merged", to: "person/kono-taro", ...redirectDetails },
    "event/courses": {
      kind: "split",
      to: { two: "event/heavy-equipment-courses-2019-2020", three: "event/peacekeeping-engineer-courses" },
      ...redirectDetails,
    },
    "event/never-held": { kind: "withdrawn", ...redirectDetails },
  },
};
const follow = (reference: string) => followRedirects(redirectData, find, reference);

describe("resolveReference", () => {
  test("a current reference leads to its record", () => {
    expect(resolveReference("person/kono-taro")).toEqual({ outcome: "current", record: get("person/kono-taro") });
  });

  test.each(["person/never", "toString", ""])("%j is unknown: it was never published", (reference) => {
    expect(resolveReference(reference)).toEqual({ outcome: "unknown" });
    expect(follow(reference)).toEqual({ outcome: "unknown" });
  });

  test("a moved or merged id leads to the current record", () => {
    expect(follow("person/kono")).toMatchObject({
      outcome: "moved",
      record: { id: "kono-taro" },
      redirect: redirectDetails,
    });
    expect(follow("person/taro-kono")).toMatchObject({ outcome: "merged", record: { id: "kono-taro" } });
  });

  test("a split id leads to every part", () => {
    expect(follow("event/courses")).toMatchObject({
      outcome: "split",
      records: [{ id: "heavy-equipment-courses-2019-2020" }, { id: "peacekeeping-engineer-courses" }],
    });
  });

  test("a withdrawn id has its redirect, with the reason", () => {
    expect(follow("event/never-held")).toEqual({
      outcome: "withdrawn",
      redirect: { kind: "withdrawn", ...redirectDetails },
    });
  });
});
